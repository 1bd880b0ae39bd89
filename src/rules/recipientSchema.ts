import * as z from 'zod/mini'
import { type RecipientField, type RecipientSituation, recipientFields } from './recipientFields.ts'

/** What the API takes for the fields of one situation; what was left empty is absent. */
export type RecipientDetails = { [path: string]: string | RecipientDetails }

/** The `params` of each issue of the schema: a message key with the data of its sentence. */
export interface IssueParams {
  /** `missing`, or the code of the field's check. */
  readonly code: string
  readonly params: object
}

/**
 * The zod schema of a recipient's fields in one situation.
 *
 * It reads text by field path (`{ iban: 'de89 …', address: { street: '…' } }`) and gives canonical
 * values, those of other situations left out. Each issue is custom, with `IssueParams` as `params`.
 */
export function recipientSchema(
  situation: RecipientSituation,
): z.ZodMiniType<RecipientDetails, unknown> {
  const fields = recipientFields(situation)
  const shape: Record<string, z.ZodMiniType> = {}
  const address: Record<string, z.ZodMiniType> = {}
  for (const field of fields) {
    const [head, tail] = field.name.split('.') as [string, string?]
    const target = tail === undefined ? shape : address
    target[tail ?? head] = fieldSchema(field, situation)
  }
  const parts: z.ZodMiniType = z.object({
    ...shape,
    address: z.prefault(z.object(address), {}),
  })
  return z.pipe(parts, z.transform(withoutEmpty))
}

function fieldSchema(field: RecipientField, situation: RecipientSituation): z.ZodMiniType {
  return z.pipe(
    z._default(z.string(), ''),
    z.transform((text, context) => {
      const verdict = field.check(text, situation)
      const refuse = (code: string, params: object) =>
        context.issues.push({ code: 'custom', input: text, params: { code, params } })
      if (verdict.status === 'empty') {
        if (field.isRequired) refuse('missing', {})
        return undefined
      }
      if (verdict.status === 'incomplete' || verdict.status === 'invalid') {
        refuse(verdict.code, verdict.params)
      }
      return verdict.value
    }),
  )
}

function withoutEmpty(details: unknown): RecipientDetails {
  const kept: RecipientDetails = {}
  for (const [name, value] of Object.entries(details ?? {})) {
    const inner = typeof value === 'string' ? value : withoutEmpty(value)
    if (Object.keys(inner).length > 0) kept[name] = inner
  }
  return kept
}
