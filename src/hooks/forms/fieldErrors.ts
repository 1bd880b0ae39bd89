import type { FieldError, FieldErrors, Resolver } from 'react-hook-form'
import type { FieldsSchema, FormDetails, IssueParams } from '../../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../../rules/formValues.ts'
import { loadPhoneReader } from '../../rules/phoneReader.ts'

/** A form's error: a message key's stem as `type`, and the data of its sentence. */
export interface FormFieldError extends FieldError {
  readonly params?: object
}

/** Checks a whole form, for react-hook-form. */
export type FormResolver = Resolver<FormValues, unknown, FormDetails>

/** What the form's schema makes of its values. */
export function resolved(
  schema: FieldsSchema,
  values: FormValues,
): Awaited<ReturnType<FormResolver>> {
  const result = schema.safeParse(values)
  if (result.success) return { values: result.data, errors: {} }
  return { values: {}, errors: fieldErrors(result.error.issues) }
}

/** Only a form with a mobile number pays for the parser; without a network it does without. */
export function phoneReaderFor(values: FormValues) {
  if (valueAt(values, 'mobile') === '') return undefined
  return loadPhoneReader().catch(() => undefined)
}

function fieldErrors(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): FieldErrors<FormValues> {
  const errors: Record<string, FormFieldError | Record<string, FormFieldError>> = {}
  for (const issue of issues) {
    const [head, tail] = issue.path.map(String) as [string, string?]
    const { code, params } = (issue as { params?: IssueParams }).params ?? {
      code: 'missing',
      params: {},
    }
    const error = { type: code, params }
    errors[head] = tail === undefined ? error : { ...errors[head], [tail]: error }
  }
  return errors as FieldErrors<FormValues>
}
