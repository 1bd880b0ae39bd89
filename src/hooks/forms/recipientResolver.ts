import type { Entity, FieldRegistry } from '../../rules/fieldDefinition.ts'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../../rules/formValues.ts'
import { loadRecipientRules } from '../../rules/loadRecipientRules.ts'
import type { RecipientSituation } from '../../rules/recipientFields.ts'
import type { DeliveryMethod } from '../useDeliveryMethods.ts'
import { type FormResolver, phoneReaderFor, resolved } from './fieldErrors.ts'
import { type RecipientDestination, recipientDestination } from './recipientDestination.ts'

/** Where the form's values lead to, among the delivery methods that exist. */
export function destinationOf(
  rows: readonly DeliveryMethod[],
  values: FormValues,
): RecipientDestination {
  return recipientDestination(rows, {
    country: valueAt(values, 'country'),
    currency: valueAt(values, 'currency'),
    method: valueAt(values, 'method'),
  })
}

/** What decides the form's fields; nothing while no delivery method can be told. */
export function situationOf(
  { method }: RecipientDestination,
  values: FormValues,
): RecipientSituation | undefined {
  return (
    method && {
      method: method.method,
      requiredFields: method.requiredFields,
      country: method.country,
      entity: valueAt(values, 'entity') as Entity,
      addressCountry: valueAt(values, 'address.country') || method.country,
    }
  )
}

/** Checks a whole recipient form with the schema of its situation, for react-hook-form. */
export function recipientResolver(
  rows: readonly DeliveryMethod[],
  registry?: FieldRegistry,
): FormResolver {
  return async values => {
    const destination = destinationOf(rows, values)
    const situation = situationOf(destination, values)
    if (!situation) return { values: {}, errors: { country: { type: 'missing' } } }
    const rules = await loadRecipientRules().catch(() => undefined)
    if (!rules) return { values: {}, errors: { root: { type: 'rules' } } }
    const fields = rules.recipientFields(situation, registry)
    const readPhone = await phoneReaderFor(values)
    const address = { ...(values.address as object), country: situation.addressCountry }
    const schema = rules.fieldsSchema(fields, { ...situation, readPhone })
    const result = resolved(schema, { ...values, address })
    if (Object.keys(result.errors).length > 0) return result
    // With the details, for those of one destination must never be sent to another.
    const account = { accountIdType: situation.method, currency: destination.currency }
    return { values: { ...(result.values as FormDetails), ...account }, errors: {} }
  }
}
