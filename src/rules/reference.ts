import type { Check } from '../accounts/check.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** How a payment reaches an Australian account: by the batches of Direct Entry (BECS), or at once (NPP). */
export type Rail = 'directEntry' | 'npp'

/** What can be wrong with a payment's reference. */
export type ReferenceProblems = PlainTextProblems & {
  /** The statement will only show the beginning: a warning. */
  referenceCut: { limit: number; actual: number; shown: string }
}

/** The verdict on a reference, with what a live counter needs. */
export type ReferenceCheck = Check<ReferenceProblems> & {
  /** Characters so far. */
  count: number
  /** Characters that the recipient's statement can show. */
  limit: number
}

/** Characters that the API takes, and NPP carries. */
export const longestReference = 280
const limits: Readonly<Record<Rail, number>> = { directEntry: 18, npp: longestReference }

/**
 * Checks what the recipient's statement will show: ASCII, at most 280 characters, of which Direct
 * Entry carries the first 18.
 *
 * Source: Flash API, `externalReference`; AusPayNet, lodgement reference of Direct Entry.
 *
 * @param options.rail how the payment will go; one that is linked to an exchange goes by Direct Entry
 *
 * @example
 * checkReference('Invoice 2026-000123', { rail: 'directEntry' }).params // { limit: 18, actual: 19, shown: 'Invoice 2026-00012' }
 */
export function checkReference(text: string, { rail }: { rail: Rail }): ReferenceCheck {
  const plain = checkPlainText(text, { max: longestReference })
  const limit = limits[rail]
  const { value } = plain
  const count = value.length
  if (plain.status !== 'valid' || count <= limit) return { ...plain, count, limit }
  const params = { limit, actual: count, shown: value.slice(0, limit) }
  return { ...plain, count, limit, status: 'warning', code: 'referenceCut', params }
}
