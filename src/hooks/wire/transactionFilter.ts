import { equalFields } from '../forms/equalFields.ts'

/** Values by name. */
type Fields = Readonly<Record<string, unknown>>

/** What lists by status and date hold: transactions, requests, searches. */
interface Dated {
  readonly createdAt: string
  readonly subClient?: { readonly id: string } | null
}

/**
 * Whether a list with this filter lets an entity in: `statuses` names values of `status`,
 * `minCreatedAt` and `maxCreatedAt` are moments of ISO 8601. `undefined` where only the API can
 * tell.
 */
export function transactionFilter(filter: Fields, entity: Dated): boolean | undefined {
  const fields = { ...entity, subClientId: entity.subClient?.id ?? null } as Fields
  const verdicts = Object.entries(filter).map(([name, wanted]) => {
    if (Array.isArray(wanted)) return isAmong(wanted, fields[singular(name)])
    if (name in fields) return equalFields({ [name]: wanted }, fields)
    return isWithin(name, wanted, Date.parse(entity.createdAt))
  })
  if (verdicts.includes(false)) return false
  return verdicts.includes(undefined) ? undefined : true
}

function isAmong(wanted: readonly unknown[], value: unknown): boolean | undefined {
  if (wanted.length === 0 || wanted.includes(value)) return true
  return value === undefined ? undefined : false
}

/** A bare date is no moment: when its day ends only the API knows. */
function isWithin(name: string, wanted: unknown, at: number): boolean | undefined {
  const bound = String(wanted).includes('T') ? Date.parse(String(wanted)) : Number.NaN
  if (Number.isNaN(bound)) return undefined
  if (name === 'minCreatedAt') return at >= bound
  return name === 'maxCreatedAt' ? at <= bound : undefined
}

/** `statuses` names values of `status`, `toCurrencies` of `toCurrency`. */
function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/es$/, '')
}
