import type { FieldProblem } from '../../hooks/forms/fieldProblem.ts'
import type { fieldWords } from '../../messages/en/fields.ts'
import type { MessageParams, Translator } from '../../messages/translator.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'

/** A translator that has at least what every field says. */
export type FieldTranslator = Translator<keyof typeof fieldWords>

/** Which words a field takes: the stem of `field.<wording>.label` and its like. */
export interface Worded {
  readonly wording: string
  /** A host's label, in place of the kit's. */
  readonly label?: string | undefined
}

/** A field's label; one that the kit doesn't know is named after its API name. */
export function fieldLabel({ maybe }: Translator, { wording, label }: Worded): string {
  return label ?? maybe(`field.${wording}.label`) ?? readable(wording)
}

/** What is wrong with a field, as one message under it, with the mend in question. */
export function fieldMessage(
  translator: FieldTranslator,
  field: Worded,
  problem: FieldProblem | undefined,
): FieldMessage | undefined {
  if (!problem) return undefined
  const sentence = problemText(translator, field, problem)
  const { mend } = problem.params as { mend?: string }
  const question = mend ? ` ${translator.text('check.mend', { mend })}` : ''
  return { tone: problem.tone, text: sentence + question }
}

/** What is wrong with a field, as a sentence. */
export function problemText(
  translator: FieldTranslator,
  field: Worded,
  { code, params: given }: FieldProblem,
): string {
  const { text, maybe } = translator
  const params = given as MessageParams
  const keys: Readonly<Record<string, string>> = {
    refused: 'field.refused',
    missing: `field.${field.wording}.missing`,
  }
  return (
    maybe(keys[code] ?? `check.${code}`, params) ??
    maybe(`check.character.${params.expected}`, params) ??
    text('field.missing', { label: fieldLabel(translator, field) })
  )
}

/** `branchCode` reads "Branch code". */
function readable(name: string): string {
  const words = name.replace(/(?<=[a-z\d])(?=[A-Z])|[._-]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
