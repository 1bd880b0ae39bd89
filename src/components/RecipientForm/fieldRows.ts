import type { RecipientField } from '../../rules/recipientFields.ts'

/** The fields in lines of one to three, in their order. */
export function fieldRows(
  fields: readonly RecipientField[],
): readonly (readonly RecipientField[])[] {
  const rows: RecipientField[][] = []
  for (const field of fields) {
    const line = rows.at(-1)
    if (field.row && line?.[0]?.row === field.row) line.push(field)
    else rows.push([field])
  }
  return rows
}
