import type { PayeeVerdict } from '../../hooks/payees/payeeCheckAnswer.ts'
import type { UsePayeeCheckResult } from '../../hooks/usePayeeCheck.ts'
import { isPayeeCode } from '../../lifecycle/payeeVerdict.ts'
import type { payeeCheckWords } from '../../messages/en/payeeCheck.ts'
import type { Translator } from '../../messages/translator.ts'

/** A translator that has the words of the check. */
export type PayeeTranslator = Translator<keyof typeof payeeCheckWords>

/** What is shown. `goingOn`: a decision is made. */
export type PayeeStep = UsePayeeCheckResult['status'] | 'goingOn'

/** What is missing is said only to a person who has asked for the check without it. */
export function stepOf(result: UsePayeeCheckResult, hasAskedEarly: boolean): PayeeStep {
  if (result.decision) return 'goingOn'
  const { status } = result
  if (hasAskedEarly && (status === 'incomplete' || status === 'outOfDate')) return 'incomplete'
  return status === 'incomplete' ? 'idle' : status
}

/** A verdict in a few words; one that we don't know as the API names it. */
export function verdictTitle({ text }: PayeeTranslator, { code }: PayeeVerdict): string {
  return isPayeeCode(code) ? text(`payeeCheck.verdict.${code}`) : code
}

/** What to make of a verdict. */
export function verdictAdvice({ text }: PayeeTranslator, { code, advice }: PayeeVerdict): string {
  if (isPayeeCode(code)) return text(`payeeCheck.advice.${code}`)
  return text(`payeeCheck.advice.${advice === 'decide' ? advice : 'cannotBeChecked'}`)
}

/** What a screen reader hears of a step. A notice speaks for itself, and so does a button at work. */
export function announcementOf(
  step: PayeeStep,
  result: UsePayeeCheckResult,
  translator: PayeeTranslator,
): string {
  switch (step) {
    case 'checked': {
      if (result.status !== 'checked') return ''
      const { verdict } = result
      const said = [verdictTitle(translator, verdict), verdictAdvice(translator, verdict)]
      return said.join('. ')
    }
    case 'incomplete':
    case 'outOfDate':
    case 'goingOn':
      return translator.text(`payeeCheck.${step}`)
    default:
      return ''
  }
}
