import type { ChosenRecipient } from '../../hooks/useRecipientPicker.ts'
import type { PickerTranslator } from './accountText.ts'

/** Why a choice can't be used as it stands. */
export function choiceProblem(
  { text }: PickerTranslator,
  chosen: ChosenRecipient,
  currency: string | undefined,
): string | undefined {
  if (chosen.status === 'gone') return text('recipientPicker.gone')
  if (chosen.status !== 'unsuitable') return undefined
  const actual = chosen.recipient.currency
  if (currency === undefined || currency === actual) return text('recipientPicker.otherMethod')
  return text('recipientPicker.otherCurrency', { actual, expected: currency })
}
