import type { Translator } from '../../messages/translator.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'

/** The form's own questions share their words with what else speaks of the same. */
const keys: Readonly<Record<string, (value: string) => string>> = {
  entity: value => `field.entity.${value}`,
  method: value => `method.${value}.label`,
}

/** The words of one value of a choice; a value that has none stands for itself. */
export function optionLabel({ maybe }: Translator, field: FormField, value: string): string {
  const option = field.options?.find(candidate => candidate.value === value)
  const key = keys[field.wording]?.(value) ?? `field.${field.wording}.option.${value}`
  return option?.label ?? maybe(key) ?? value
}
