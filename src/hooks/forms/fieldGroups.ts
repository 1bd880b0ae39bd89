import type { FieldSection, FormField } from '../../rules/fieldDefinition.ts'
import type { FieldFormGroup } from './fieldForm.ts'

/** The fields by section, in the host's order of sections; those that it left out follow. */
export function groupsOf(
  fields: readonly FormField[],
  order: readonly FieldSection[],
): readonly FieldFormGroup[] {
  const sections = new Set([...order, ...fields.map(({ section }) => section)])
  return [...sections]
    .map(name => ({ name, fields: fields.filter(({ section }) => section === name) }))
    .filter(group => group.fields.length > 0)
}
