import type { FormField } from '../../rules/fieldDefinition.ts'

/** The fields in lines of one to three, in their order. */
export function fieldRows(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  const rows: FormField[][] = []
  for (const field of fields) {
    const line = rows.at(-1)
    if (field.row && line?.[0]?.row === field.row) line.push(field)
    else rows.push([field])
  }
  return rows
}
