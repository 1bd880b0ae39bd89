import type { FieldRegistry } from './fieldDefinition.ts'
import { type FieldsSchema, fieldsSchema } from './fieldsSchema.ts'
import { type RecipientSituation, recipientFields } from './recipientFields.ts'

/** The zod schema of a recipient's fields in one situation; see `fieldsSchema`. */
export function recipientSchema(
  situation: RecipientSituation,
  registry?: FieldRegistry,
): FieldsSchema {
  return fieldsSchema(recipientFields(situation, registry), situation)
}
