import type { Check, NoParams } from '../accounts/check.ts'
import { cleaned } from '../accounts/pasted.ts'

/** What can be wrong with a mobile number. */
export type MobileProblems = {
  /** No country code, and nothing to take it from. The mend adds Australia's where the form is its. */
  mobileCountryCode: { found?: string; mend?: string }
  mobileCharacters: NoParams
  /** Too short, or not a number of its country. */
  mobileNumber: NoParams
  /** A number, but of a landline or a service: a warning. */
  mobileLandline: NoParams
}

/** A phone number that exists in its country's plan. */
export interface PhoneNumber {
  /** `+61422832849` */
  readonly e164: string
  /** Grouped as its country does: `+61 422 832 849`. */
  readonly display: string
  /** Certainly no mobile number. */
  readonly isLandline?: boolean
}

/**
 * Reads a number with its country code, or one written in the own way of `country`, such as
 * `0422 832 849` in Australia. What more digits could make one is `'unfinished'`.
 */
export type ReadPhone = (text: string, country?: string) => PhoneNumber | 'unfinished' | null

const label = /^(?:[^\d+:]*:|MOBILE|MOB|CELL|PHONE|PH|TEL|NUMBER|NO|M|T)+/

/**
 * Checks a mobile number and gives it in international form (`+61422832849`).
 *
 * `country` is where a number without a country code belongs. Without the phone parser
 * (`loadPhoneReader`) only Australia's numbers are known, and others' by their length; with it, every
 * country's. A landline is a warning, where the plan of its country tells.
 *
 * @param options.country ISO 3166-1 alpha-2
 *
 * @example
 * checkMobile('0011 61 422 832 849').display // '+61 422 832 849'
 */
export function checkMobile(
  text: string,
  { country, readPhone }: { country?: string | undefined; readPhone?: ReadPhone | undefined } = {},
): Check<MobileProblems> {
  const dialled = internationalised(text, country)
  if (dialled === '') return { status: 'empty', value: '', display: '' }
  const typed = { value: dialled, display: text.trim() }
  if (/[^\d+]/.test(dialled)) {
    return { status: 'invalid', ...typed, code: 'mobileCharacters', params: {} }
  }
  const isAbroad = dialled.startsWith('+')
  const reads = isAbroad || country === 'AU' ? (readPhone ?? readByForm) : country && readPhone
  if (!reads) {
    const status = dialled === '0' ? 'incomplete' : 'invalid' // 00 is a +.
    const isHome = !country && australian.test(dialled)
    const params = isHome ? { found: dialled, mend: inAustralia(dialled) } : {}
    return { status, ...typed, code: 'mobileCountryCode', params }
  }
  const number = reads(dialled, country)
  if (number && number !== 'unfinished') {
    const known = { value: number.e164, display: number.display }
    if (!number.isLandline) return { status: 'valid', ...known }
    return { status: 'warning', ...known, code: 'mobileLandline', params: {} }
  }
  // Of Australia's lengths the parser thinks too broadly: those of services have 5 to 12 digits.
  const isAustralian = dialled.startsWith('+61') || (country === 'AU' && !isAbroad)
  const rest = isAustralian ? readByForm(dialled) : number
  const status = rest === 'unfinished' ? 'incomplete' : 'invalid'
  return { status, ...typed, code: 'mobileNumber', params: {} }
}

const australian = /^(?:0|610?)?[2-478]\d{8}$/

function inAustralia(digits: string): string {
  return `+61${digits.slice(-9)}`
}

/**
 * The digits with `+` for the prefixes that people dial abroad with. `0011` is Australia's and is
 * read before `00`, which the API takes for `+` too. The `0` that some write behind the country code,
 * `+61 (0)422 832 849`, is only dialled at home.
 */
function internationalised(text: string, country: string | undefined): string {
  const written = cleaned(text, label)
  const isAbroad = /^\(?(?:\+|00)/.test(written)
  const digits = (isAbroad ? written.replace('(0)', '') : written).replace(/[()/]/g, '')
  if (isAbroad) return digits.replace(/^(?:0011|00)/, '+').replace(/^\+610(?=[2-478]\d{8}$)/, '+61')
  return country === 'AU' && australian.test(digits) ? inAustralia(digits) : digits
}

/** Reads a number by Australia's plan, and others by what E.164 says of all of them. */
function readByForm(dialled: string): ReturnType<ReadPhone> {
  if (/^\+61[2-478]\d{8}$/.test(dialled)) {
    const isLandline = dialled[3] !== '4'
    const groups = isLandline ? /^(...)(.)(....)/ : /^(...)(...)(...)/
    return { e164: dialled, display: dialled.replace(groups, '$1 $2 $3 '), isLandline }
  }
  if (/^\+(?!61)[1-9]\d{6,14}$/.test(dialled)) return { e164: dialled, display: dialled }
  const isOnItsWay = /^(?:6|(?:\+?610?|0)?(?:[2-478]\d{0,7})?|\+(?:(?!61)[1-9]\d{0,5})?)$/.test(
    dialled,
  )
  return isOnItsWay ? 'unfinished' : null
}
