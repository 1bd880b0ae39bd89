import { countryCodes } from '../../accounts/countryCodes.ts'
import type { Translator } from '../../messages/translator.ts'
import type { FieldOption, FormField } from '../../rules/fieldDefinition.ts'
import { countryItems } from './countryItems.ts'
import { optionLabel } from './optionLabel.ts'

/** One value of a choice in the person's language. */
export interface LabelledOption {
  readonly value: string
  readonly label: string
}

/**
 * What a field can be answered with: countries by name, the options of a choice in their order, and
 * nothing for a text. A value that isn't among the options, as the API may give one, is kept as one.
 */
export function fieldOptions(
  translator: Translator,
  field: FormField,
  value: string,
): readonly LabelledOption[] {
  if (field.kind === 'country') {
    const items = countryItems(translator, field.options ? codesOf(field.options) : countryCodes)
    return items.map(({ id, label }) => ({ value: id, label }))
  }
  const { options = [] } = field
  const isKnown = value === '' || options.some(option => option.value === value)
  return (isKnown || field.kind !== 'choice' ? options : [...options, { value }]).map(option => ({
    value: option.value,
    label: optionLabel(translator, field, option.value),
  }))
}

// The same list for the same options, since the names of countries are kept by it.
const codes = new WeakMap<readonly FieldOption[], readonly string[]>()

function codesOf(options: readonly FieldOption[]): readonly string[] {
  const known = codes.get(options) ?? options.map(({ value }) => value)
  codes.set(options, known)
  return known
}
