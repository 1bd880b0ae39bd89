import type { Check, NoParams } from '../accounts/check.ts'
import { checkBirthDate } from './birthDate.ts'
import {
  type CalendarDay,
  checkDate,
  type DateProblems,
  isoDate,
  localToday,
} from './calendarDate.ts'
import type { Entity } from './fieldDefinition.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/** What can be wrong with the day on which a document was issued. */
export type IssueDateProblems = DateProblems & {
  /** In the future. */
  documentNotYetIssued: NoParams
  /** Before the person was born. */
  documentBeforeBirth: NoParams
}

/** What can be wrong with the day on which a document expires. */
export type ExpiryDateProblems = DateProblems & {
  documentExpired: NoParams
  documentExpiresBeforeIssue: NoParams
}

const ofPerson = ['passport', 'licence', 'medicare', 'govPermit'] as const
const ofCompany = [
  'certificateOfRegistration',
  'deedOfIncorporation',
  'companyExtract',
  'publicDocument',
] as const
const ofBoth = ['utilityBill', 'bankStatement', 'other'] as const

/** A kind of identity document, the API's DocumentType. */
export type DocumentType = (typeof ofPerson | typeof ofCompany | typeof ofBoth)[number]

/**
 * The kinds of document that a person or a company may show, the most usual first: `DocumentType` of
 * the API, all of it between the two (inferred: no page says which are whose).
 */
export function documentTypesFor(entity: Entity): readonly DocumentType[] {
  return [...(entity === 'company' ? ofCompany : ofPerson), ...ofBoth]
}

/** Checks a document's number: ASCII, and none of the API's dummy values. */
export function checkDocumentNumber(text: string): Check<PlainTextProblems> {
  return checkPlainText(text)
}

/** Checks who issued a document: at most 100 characters of ASCII, by the name of the API's scalar. */
export function checkIssuer(text: string): Check<PlainTextProblems> {
  return checkPlainText(text, { max: 100 })
}

/**
 * Checks the day on which a document was issued: not in the future, nor before the person was born.
 *
 * @param options.today the person's own day, unless told
 * @param options.birthDate as typed; one that isn't a date is left out of account
 */
export function checkIssueDate(
  text: string,
  {
    today = localToday(),
    birthDate = '',
  }: { today?: CalendarDay; birthDate?: string | undefined } = {},
): Check<IssueDateProblems> {
  const date = checkDate(text)
  if (date.status !== 'valid') return date
  if (date.value > isoDate(today)) {
    return { ...date, status: 'invalid', code: 'documentNotYetIssued', params: {} }
  }
  // A wrong birth date says so itself, and makes no right date wrong.
  const isBirthDate = checkBirthDate(birthDate, { today }).status === 'valid'
  if (isBirthDate && isBefore(date.value, birthDate)) {
    return { ...date, status: 'invalid', code: 'documentBeforeBirth', params: {} }
  }
  return date
}

/**
 * Checks the day on which a document expires: not before it was issued, and today or later, for it
 * counts through that day.
 *
 * @param options.today the person's own day, unless told
 * @param options.issueDate as typed; one that isn't a date is left out of account
 */
export function checkExpiryDate(
  text: string,
  {
    today = localToday(),
    issueDate = '',
  }: { today?: CalendarDay; issueDate?: string | undefined } = {},
): Check<ExpiryDateProblems> {
  const date = checkDate(text)
  if (date.status !== 'valid') return date
  if (isBefore(date.value, issueDate)) {
    return { ...date, status: 'invalid', code: 'documentExpiresBeforeIssue', params: {} }
  }
  if (date.value < isoDate(today)) {
    return { ...date, status: 'invalid', code: 'documentExpired', params: {} }
  }
  return date
}

function isBefore(date: string, typed: string): boolean {
  const { status, value } = checkDate(typed)
  return status === 'valid' && date < value
}
