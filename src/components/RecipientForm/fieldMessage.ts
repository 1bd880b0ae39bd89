import type { FieldProblem } from '../../hooks/useRecipientField.ts'
import type { fieldWords } from '../../messages/en/fields.ts'
import type { Translator } from '../../messages/translator.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import type { RecipientField } from '../../rules/recipientFields.ts'

/** A field's label; one that the kit doesn't know is named after its API name. */
export function fieldLabel({ maybe }: Translator, { wording }: Pick<RecipientField, 'wording'>) {
  return maybe(`field.${wording}.label`) ?? readable(wording)
}

/** What is wrong with a field, as one message under it. */
export function fieldMessage(
  translator: Translator<keyof typeof fieldWords>,
  field: Pick<RecipientField, 'wording'>,
  problem: FieldProblem | undefined,
): FieldMessage | undefined {
  return problem && { tone: problem.tone, text: problemText(translator, field, problem) }
}

function problemText(
  translator: Translator<keyof typeof fieldWords>,
  field: Pick<RecipientField, 'wording'>,
  { code, params: given }: FieldProblem,
): string {
  const { text, maybe } = translator
  const params = given as { expected?: unknown; mend?: string }
  const label = fieldLabel(translator, field)
  if (code === 'refused') return text('field.refused', { ...params })
  if (code === 'missing') {
    return maybe(`field.${field.wording}.missing`) ?? text('field.missing', { label })
  }
  const sentence =
    maybe(`check.${code}`, { ...params }) ??
    maybe(`check.character.${params.expected}`, { ...params }) ??
    text('field.missing', { label })
  return params.mend ? `${sentence} ${text('check.mend', { mend: params.mend })}` : sentence
}

/** `branchCode` reads "Branch code". */
function readable(name: string): string {
  const words = name.replace(/(?<=[a-z\d])(?=[A-Z])|[._-]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
