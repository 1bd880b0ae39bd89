import type { fieldWords } from '../../messages/en/fields.ts'
import type { Translator } from '../../messages/translator.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'

/** The help under a field's label, where there is any; an empty one of the host's takes ours away. */
export function fieldHint(
  { maybe, text }: Translator<keyof typeof fieldWords>,
  { wording, hint, example }: Pick<FormField, 'wording' | 'hint' | 'example'>,
): string | undefined {
  const known = hint ?? maybe(`field.${wording}.hint`)
  return known ?? (example && text('field.example', { example }))
}
