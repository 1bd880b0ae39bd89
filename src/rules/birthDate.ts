import type { Check, NoParams, Verdict } from '../accounts/check.ts'
import { folded } from '../accounts/pasted.ts'

/** What can be wrong with a birth date. */
export type BirthDateProblems = {
  /** Not YYYY-MM-DD, or not all of it. */
  dateFormat: NoParams
  dateExists: NoParams
  birthDateTooEarly: NoParams
  birthDateTooYoung: { minimum: number }
  birthDateTooOld: { maximum: number }
}

/** A day of the calendar, without a time or a zone. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const youngest = 18

/**
 * Checks a birth date: after 1900-01-01, and 18 or older.
 *
 * `value` is `YYYY-MM-DD`, which may be typed with slashes or dots; no other order is read, for
 * 03/04/1990 is another day in another country. Age is counted in calendar parts, so no time zone can
 * shift it: who was born on 29 February turns 18 on 1 March of a common year.
 *
 * @param options.today the person's own day, unless told
 * @param options.maximumAge the age, in whole years, that nobody may be past: 64 for the contact of a
 * sub-client, who has to be under 65
 *
 * @example
 * checkBirthDate('1990/2/28').code // 'dateFormat'
 * checkBirthDate('1990/02/28').value // '1990-02-28'
 */
export function checkBirthDate(
  text: string,
  {
    today = localToday(),
    maximumAge,
  }: { today?: CalendarDay; maximumAge?: number | undefined } = {},
): Check<BirthDateProblems> {
  const written = folded(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/[/.\p{Pd}\u2212]/gu, '-')
    .trim()
  const isOnItsWay = '0000-00-00'.startsWith(written.replace(/\d/g, '0'))
  const value = isOnItsWay ? written : text.trim()
  return { value, display: value, ...verdictOn(written, isOnItsWay, today, maximumAge) }
}

function verdictOn(
  written: string,
  isOnItsWay: boolean,
  today: CalendarDay,
  maximumAge = Number.POSITIVE_INFINITY,
): Verdict<BirthDateProblems> {
  if (written === '') return { status: 'empty' }
  if (!isOnItsWay) return { status: 'invalid', code: 'dateFormat', params: {} }
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number)
  const isWhole = written.length === 10
  const doesExist = (month >= 1 && month <= 12) || written.length < 7
  if (!doesExist || (isWhole && (day < 1 || day > daysIn(year, month)))) {
    return { status: 'invalid', code: 'dateExists', params: {} }
  }
  if (!isWhole) return { status: 'incomplete', code: 'dateFormat', params: {} }
  if (written <= '1900-01-01') return { status: 'invalid', code: 'birthDateTooEarly', params: {} }

  const hadBirthday = today.month > month || (today.month === month && today.day >= day)
  const age = today.year - year - (hadBirthday ? 0 : 1)
  if (age < youngest) {
    return { status: 'invalid', code: 'birthDateTooYoung', params: { minimum: youngest } }
  }
  if (age > maximumAge) {
    return { status: 'invalid', code: 'birthDateTooOld', params: { maximum: maximumAge } }
  }
  return { status: 'valid' }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function localToday(): CalendarDay {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}
