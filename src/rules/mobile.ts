import type { Check, NoParams } from '../accounts/check.ts'
import { cleaned } from '../accounts/pasted.ts'

/** What can be wrong with a mobile number. */
export type MobileProblems = {
  mobileCountryCode: NoParams
  mobileCharacters: NoParams
  mobileNumber: NoParams
}

/** Reads a number written in a country's own way, such as `0422 832 849` in Australia. */
export type ReadPhone = (text: string, country?: string) => { e164: string; display: string } | null

/**
 * Checks a mobile number and gives it in international form (`+61422832849`).
 *
 * `country` is where a number without a country code belongs. Without the phone parser
 * (`loadPhoneReader`) only Australia's own form is known, and others' by length; with it, every country's.
 */
export function checkMobile(
  text: string,
  { country, readPhone }: { country?: string | undefined; readPhone?: ReadPhone | undefined } = {},
): Check<MobileProblems> {
  const typed = text.trim()
  if (typed === '') return { status: 'empty', value: '', display: '' }
  const dialled = internationalised(typed, country)
  const invalid = (code: keyof MobileProblems): Check<MobileProblems> => ({
    status: 'invalid',
    value: dialled,
    display: typed,
    code,
    params: {},
  })
  if (/[^\d+]/.test(dialled)) return invalid('mobileCharacters')
  if (readPhone) {
    const number = readPhone(dialled, country)
    if (number) return { status: 'valid', value: number.e164, display: number.display }
    return invalid(dialled.startsWith('+') || country ? 'mobileNumber' : 'mobileCountryCode')
  }
  if (!dialled.startsWith('+')) return invalid('mobileCountryCode')
  if (!/^\+(?:61[2-478]\d{8}|(?!61)[1-9]\d{6,14})$/.test(dialled)) return invalid('mobileNumber')
  return { status: 'valid', value: dialled, display: dialled }
}

/**
 * The digits with `+` for the prefixes that people dial abroad with. `0011` is Australia's and is
 * read before `00`, which the API takes for `+` too. The `0` that some write behind the country code,
 * `+61 (0)422 832 849`, is only dialled at home.
 */
function internationalised(typed: string, country: string | undefined): string {
  const written = cleaned(typed, /^$/)
  const isAbroad = /^\(?(?:\+|00)/.test(written)
  const digits = (isAbroad ? written.replace('(0)', '') : written).replace(/[()/]/g, '')
  if (isAbroad) return digits.replace(/^(?:0011|00)/, '+').replace(/^\+610(?=[2-478]\d{8}$)/, '+61')
  return country === 'AU' && /^0[2-478]\d{8}$/.test(digits) ? `+61${digits.slice(1)}` : digits
}
