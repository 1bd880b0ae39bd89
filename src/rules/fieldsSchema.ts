import * as z from 'zod/mini'
import type { FieldSituation, FormField } from './fieldDefinition.ts'
import { type FormValues, valueAt } from './formValues.ts'

/** What the API takes for the fields of a form; what was left empty is absent. */
export type FormDetails = { [path: string]: string | FormDetails }

/** The zod schema of a form. */
export type FieldsSchema = z.ZodMiniType<FormDetails, unknown>

/** The `params` of each issue of the schema: a message key with the data of its sentence. */
export interface IssueParams {
  /** `missing`, or the code of the field's check. */
  readonly code: string
  readonly params: object
}

/**
 * The zod schema of some fields in one situation.
 *
 * It reads text by field path (`{ iban: 'de89 …', address: { street: '…' } }`) and gives canonical
 * values; what isn't a field of the situation is left out. Each issue about a text is custom, with
 * `IssueParams` as `params`.
 */
export function fieldsSchema(
  fields: readonly FormField[],
  situation: FieldSituation,
): FieldsSchema {
  const values = z.record(z.string(), z.unknown()) as unknown as z.ZodMiniType<FormValues, unknown>
  return z.pipe(
    values,
    z.transform((values, { issues }) => {
      const details: FormDetails = {}
      const textOf = (name: string) => valueAt(values, name)
      for (const field of fields) {
        const path = field.name.split('.')
        const input: unknown = textOf(field.name)
        const refuse = (code: string, params: object) =>
          issues.push({ code: 'custom', input, path, params: { code, params } })
        if (typeof input !== 'string') {
          issues.push({ code: 'invalid_type', expected: 'string', input, path })
          continue
        }
        const verdict = field.check(input, { ...situation, textOf })
        if (verdict.status === 'empty') {
          if (field.isRequired) refuse('missing', {})
        } else if (verdict.status === 'incomplete' || verdict.status === 'invalid') {
          refuse(verdict.code, verdict.params)
        } else {
          place(details, path, verdict.value)
        }
      }
      return details
    }),
  )
}

function place(details: FormDetails, [head = '', tail]: readonly string[], value: string): void {
  if (tail === undefined) details[head] = value
  else details[head] = { ...(details[head] as FormDetails | undefined), [tail]: value }
}
