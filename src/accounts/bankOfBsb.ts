import { bsbPrefixes } from './bsbPrefixes.ts'

/**
 * The name of the bank that a BSB probably belongs to, by its first three digits or, where those are
 * nobody's, its first two; undefined for a prefix that was not assigned in July 2026.
 *
 * A hint to show, never a verdict: new prefixes come every few months, some banks issue the numbers of
 * others, and only the API's `bankInfo` knows whether the BSB exists.
 *
 * Source: AusPayNet, Key to Abbreviations and BSB Numbers.
 *
 * @param bsb the BSB, or as much of it as is there: `062000`, `062-000`, `06`
 *
 * @example
 * bankOfBsb('062-000') // 'Commonwealth Bank'
 */
export function bankOfBsb(bsb: string): string | undefined {
  const digits = bsb.replace(/\D/g, '')
  return bankOf(digits.slice(0, 3)) ?? bankOf(digits.slice(0, 2))
}

function bankOf(prefix: string): string | undefined {
  return new RegExp(`^(?:\\d+ )*${prefix} (?:\\d+ )*(\\D.*)`, 'm').exec(bsbPrefixes)?.[1]
}
