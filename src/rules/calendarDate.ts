import type { Check, NoParams, Verdict } from '../accounts/check.ts'
import { folded } from '../accounts/pasted.ts'

/** What can be wrong with a date. */
export type DateProblems = {
  /** Not YYYY-MM-DD, or not all of it. */
  dateFormat: NoParams
  dateExists: NoParams
}

/** What can be wrong with a date that has a range. */
export type DateRangeProblems = {
  /** Before `earliest`, `YYYY-MM-DD`. */
  dateTooEarly: { earliest: string }
  /** After `latest`, `YYYY-MM-DD`. */
  dateTooLate: { latest: string }
}

/** A day of the calendar, without a time or a zone. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** The days that a date may be, as `YYYY-MM-DD`, both included. */
export interface DateRange {
  readonly earliest?: string | undefined
  readonly latest?: string | undefined
}

/**
 * Checks a date: year, month and day, in this order alone, for 03/04/1990 is another day in another
 * country.
 *
 * `value` and `display` are `YYYY-MM-DD`, which may be typed with hyphens, slashes, dots or spaces, or
 * as its eight digits.
 *
 * @example
 * checkDate('19900228').value // '1990-02-28'
 * checkDate('1990/2/28').code // 'dateFormat'
 * checkDate('28021990').code // 'dateFormat'
 */
export function checkDate(text: string): Check<DateProblems>
export function checkDate(text: string, range: DateRange): Check<DateProblems & DateRangeProblems>
export function checkDate(
  text: string,
  range: DateRange = {},
): Check<DateProblems & DateRangeProblems> {
  const written = hyphenated(text)
  const isOnItsWay = '0000-00-00'.startsWith(written.replace(/\d/g, '0')) && !isDayFirst(written)
  const value = isOnItsWay ? written : text.trim()
  const verdict = isOnItsWay ? verdictOn(written) : notADate
  return { value, display: value, ...(verdict.status === 'valid' ? within(value, range) : verdict) }
}

/** A day as `YYYY-MM-DD`. */
export function isoDate({ year, month, day }: CalendarDay): string {
  return [`${year}`.padStart(4, '0'), ...[month, day].map(n => `${n}`.padStart(2, '0'))].join('-')
}

/** The day of a date that is `valid`. */
export function calendarDay(date: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

/** The day that it is where the person is. */
export function localToday(): CalendarDay {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

/** With one hyphen for each separator, and those that digits in a row are missing. */
function hyphenated(text: string): string {
  return folded(text)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s*[/.\p{Pd}\u2212]\s*|\s+/gu, '-')
    .replace(/^(\d{4})(?=\d)/, '$1-')
    .replace(/^(\d{4}-\d{2})(?=\d)/, '$1-')
}

/** Eight digits that end in a year: its century stands where the month belongs. */
function isDayFirst(written: string): boolean {
  return /^\d{4}-(?:19|20)/.test(written)
}

const notADate: Verdict<DateProblems> = { status: 'invalid', code: 'dateFormat', params: {} }

function verdictOn(written: string): Verdict<DateProblems> {
  if (written === '') return { status: 'empty' }
  const { year, month, day } = calendarDay(written)
  const isWhole = written.length === 10
  const doesExist = (month >= 1 && month <= 12) || written.length < 7
  if (!doesExist || (isWhole && (day < 1 || day > daysIn(year, month)))) {
    return { status: 'invalid', code: 'dateExists', params: {} }
  }
  return isWhole ? { status: 'valid' } : { status: 'incomplete', code: 'dateFormat', params: {} }
}

function within(date: string, { earliest, latest }: DateRange): Verdict<DateRangeProblems> {
  if (earliest !== undefined && date < earliest) {
    return { status: 'invalid', code: 'dateTooEarly', params: { earliest } }
  }
  if (latest !== undefined && date > latest) {
    return { status: 'invalid', code: 'dateTooLate', params: { latest } }
  }
  return { status: 'valid' }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
