import type { FieldSituation, FormField } from '../../rules/fieldDefinition.ts'
import { fieldsSchema } from '../../rules/fieldsSchema.ts'
import type { FormValues } from '../../rules/formValues.ts'
import { type FormResolver, phoneReaderFor, resolved } from './fieldErrors.ts'

/** Checks a whole form whose fields follow from its values alone, for react-hook-form. */
export function partyResolver<Situation extends FieldSituation>(
  situationOf: (values: FormValues) => Situation,
  fieldsOf: (situation: Situation) => readonly FormField[],
): FormResolver {
  return async values => {
    const situation = situationOf(values)
    const readPhone = await phoneReaderFor(values)
    return resolved(fieldsSchema(fieldsOf(situation), { ...situation, readPhone }), values)
  }
}
