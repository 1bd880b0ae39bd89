import type { Check, NoParams } from '../../accounts/check.ts'
import { isCountryCode } from '../../accounts/countryCodes.ts'
import type { AddressInput } from '../../api/documents/operationTypes.ts'
import { type BirthDateProblems, checkBirthDate } from '../../rules/birthDate.ts'
import type { CalendarDay } from '../../rules/calendarDate.ts'
import { type CompanyNameProblems, checkCompanyName } from '../../rules/companyName.ts'
import { checkEmail, type EmailProblems } from '../../rules/email.ts'
import { checkMobile, type MobileProblems } from '../../rules/mobile.ts'
import { checkPersonName, type PersonNameProblems } from '../../rules/personName.ts'
import { checkPlainText } from '../../rules/plainText.ts'
import { sydneyDay } from '../clock/sydneyDay.ts'
import type { BadField } from './badInput.ts'

type Problems = PersonNameProblems &
  CompanyNameProblems &
  BirthDateProblems &
  EmailProblems &
  MobileProblems & { countryCode: NoParams }

/** Says of one text whether the API accepts it. */
export type FieldCheck = (text: string, now: number) => Check<Problems>

export const addressChecks: { readonly [Field in keyof AddressInput]?: FieldCheck } = {
  building: optionalText,
  streetNo: optionalText,
  street: optionalText,
  suburb: optionalText,
  state: optionalText,
  country: checkCountry,
  postcode: optionalText,
}

/** The fields of an input whose texts aren't accepted as written. */
export function badTexts(
  input: object,
  checks: Readonly<Record<string, FieldCheck>>,
  prefix: string,
  now: number,
): BadField[] {
  return Object.entries(input).flatMap(([field, value]) => {
    const check = checks[field]
    const reason = check && typeof value === 'string' ? badText(value, check, now) : undefined
    return reason === undefined ? [] : [{ path: `${prefix}${field}`, value, reason }]
  })
}

// The checks are a form's: they mend curly quotes on the way. A server takes what it gets, so what
// isn't ASCII is refused before they see it.
function badText(value: string, check: FieldCheck, now: number): string | undefined {
  if (/[^\x20-\x7e]/.test(value)) return reasons.plainLetters
  const verdict = check(value, now)
  if (verdict.status === 'empty') return 'Must be at least 1 characters in length'
  if (verdict.code === undefined || verdict.status === 'warning') return undefined
  if (verdict.code === 'textTooShort') {
    return `Must be at least ${verdict.params.minimum} characters in length`
  }
  if (verdict.code === 'textTooLong') {
    return `Must be no more than ${verdict.params.maximum} characters in length`
  }
  return reasons[verdict.code]
}

/**
 * What the API says of a text, lengths apart, by the code of the check that finds it. E-mail, like the
 * lengths, in the words of graphql-constraint-directive, which the scalar names of the live schema give
 * away (https://github.com/confuser/graphql-constraint-directive); the others are inferred.
 */
export const reasons: Readonly<
  Record<Exclude<keyof Problems, 'textTooShort' | 'textTooLong'>, string>
> = {
  plainLetters: 'Must contain ASCII characters only',
  dummyValue: 'Must not be a dummy value',
  dummyLikely: 'Must not be a dummy value',
  nameCharacter: "Must contain latin letters, spaces and , . - / ' only",
  nameSingleCharacter: 'Must be a letter when it is one character',
  nameLikeDomain: 'Must not look like a domain name',
  companyNameCharacter: 'Must not contain <, = or >',
  dateFormat: 'Must be a date in YYYY-MM-DD format',
  dateExists: 'Must be a date in YYYY-MM-DD format',
  birthDateTooEarly: 'Must be after 1900-01-01',
  birthDateTooYoung: 'Must be 18 years of age or older',
  birthDateTooOld: 'Must be 64 years of age or younger',
  emailFormat: 'Must be in email format',
  mobileCharacters: 'Must be a valid international mobile number',
  mobileCountryCode: 'Must be a valid international mobile number',
  mobileNumber: 'Must be a valid international mobile number',
  mobileLandline: 'Must be a valid international mobile number',
  countryCode: 'Must be an ISO 3166-1 alpha-2 country code',
}

/** An empty text counts as left out, save where the API asks for a length. */
export function optionalText(text: string): Check<Problems> {
  const verdict = checkPlainText(text)
  return verdict.status === 'empty' ? valid(text) : verdict
}

export function checkCountry(text: string): Check<Problems> {
  return isCountryCode(text) ? valid(text) : invalid(text, 'countryCode')
}

function valid(text: string): Check<Problems> {
  return { status: 'valid', value: text, display: text }
}

/** Refuses what the check had to mend on the way, such as outer spaces or `mailto:`. */
function asSent(
  verdict: Check<Problems>,
  sent: string,
  code: 'dateFormat' | 'emailFormat',
): Check<Problems> {
  return verdict.status === 'valid' && verdict.value !== sent ? invalid(sent, code) : verdict
}

type CodeWithoutParams = 'countryCode' | 'dateFormat' | 'emailFormat'

function invalid(text: string, code: CodeWithoutParams): Check<Problems> {
  return { status: 'invalid', value: text, display: text, code, params: {} }
}

/** A date of birth: 1900 or later, and of an adult. */
export function birthDate(text: string, now: number): Check<Problems> {
  return asSent(checkBirthDate(text, { today: toCalendarDay(sydneyDay(now)) }), text, 'dateFormat')
}

export function email(text: string): Check<Problems> {
  return asSent(checkEmail(text), text, 'emailFormat')
}

export function mobile(text: string): Check<Problems> {
  return checkMobile(text)
}

export function personName(text: string): Check<Problems> {
  return checkPersonName(text)
}

export function companyName(text: string): Check<Problems> {
  return checkCompanyName(text)
}

function toCalendarDay(isoDay: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number)
  return { year, month, day }
}
