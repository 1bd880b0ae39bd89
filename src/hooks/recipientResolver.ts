import type { FieldError, FieldErrors, Resolver } from 'react-hook-form'
import { loadRecipientRules } from '../rules/loadRecipientRules.ts'
import { loadPhoneReader } from '../rules/phoneReader.ts'
import type { Entity, RecipientSituation } from '../rules/recipientFields.ts'
import type { IssueParams, RecipientDetails } from '../rules/recipientSchema.ts'
import { type RecipientDestination, recipientDestination } from './recipientDestination.ts'
import { type RecipientFormValues, valueAt } from './recipientFormValues.ts'
import type { DeliveryMethod } from './useDeliveryMethods.ts'

/** A form's error: a message key's stem as `type`, and the data of its sentence. */
export interface RecipientFieldError extends FieldError {
  readonly params?: object
}

/** Where the form's values lead to, among the delivery methods that exist. */
export function destinationOf(
  rows: readonly DeliveryMethod[],
  values: RecipientFormValues,
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
  values: RecipientFormValues,
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
): Resolver<RecipientFormValues, unknown, RecipientDetails> {
  return async values => {
    const situation = situationOf(destinationOf(rows, values), values)
    if (!situation) return { values: {}, errors: { country: { type: 'missing' } } }
    const rules = await loadRecipientRules().catch(() => undefined)
    if (!rules) return { values: {}, errors: { root: { type: 'rules' } } }
    const schema = rules.recipientSchema({ ...situation, readPhone: await phoneReader(values) })
    const address = { ...(values.address as object), country: situation.addressCountry }
    const result = schema.safeParse({ ...values, address })
    if (result.success) return { values: result.data, errors: {} }
    return { values: {}, errors: fieldErrors(result.error.issues) }
  }
}

/** Only a form with a mobile number pays for the parser; without a network it does without. */
function phoneReader(values: RecipientFormValues) {
  if (valueAt(values, 'mobile') === '') return undefined
  return loadPhoneReader().catch(() => undefined)
}

function fieldErrors(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string }[],
): FieldErrors<RecipientFormValues> {
  const errors: Record<string, RecipientFieldError | Record<string, RecipientFieldError>> = {}
  for (const issue of issues) {
    const [head, tail] = issue.path.map(String) as [string, string?]
    const { code, params } = (issue as { params?: IssueParams }).params ?? {
      code: 'missing',
      params: {},
    }
    const error = { type: code, params }
    errors[head] = tail === undefined ? error : { ...errors[head], [tail]: error }
  }
  return errors as FieldErrors<RecipientFormValues>
}
