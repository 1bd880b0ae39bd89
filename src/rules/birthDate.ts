import type { Check, NoParams, Verdict } from '../accounts/check.ts'
import {
  type CalendarDay,
  calendarDay,
  checkDate,
  type DateProblems,
  localToday,
} from './calendarDate.ts'

/** What can be wrong with a birth date. */
export type BirthDateProblems = DateProblems & {
  birthDateTooEarly: NoParams
  birthDateTooYoung: { minimum: number }
  birthDateTooOld: { maximum: number }
}

const youngest = 18

/**
 * Checks a birth date: after 1900-01-01, and 18 or older.
 *
 * `value` is `YYYY-MM-DD`, typed as `checkDate` takes it. Age is counted in calendar parts, so no time
 * zone can shift it: who was born on 29 February turns 18 on 1 March of a common year.
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
  const date = checkDate(text)
  if (date.status !== 'valid') return date
  return { ...date, ...verdictOn(date.value, today, maximumAge) }
}

function verdictOn(
  born: string,
  today: CalendarDay,
  maximumAge = Number.POSITIVE_INFINITY,
): Verdict<BirthDateProblems> {
  if (born <= '1900-01-01') return { status: 'invalid', code: 'birthDateTooEarly', params: {} }

  const { year, month, day } = calendarDay(born)
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
