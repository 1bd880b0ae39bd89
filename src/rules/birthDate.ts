import type { Check, NoParams } from '../accounts/check.ts'

/** What can be wrong with a birth date. */
export type BirthDateProblems = {
  dateFormat: NoParams
  dateExists: NoParams
  birthDateTooEarly: NoParams
  birthDateTooYoung: NoParams
}

/** A day of the calendar, without a time or a zone. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/**
 * Checks a birth date written `YYYY-MM-DD`: after 1900-01-01, and 18 or older.
 *
 * Age is counted in calendar parts, so no time zone can shift it: who was born on 29 February turns
 * 18 on 1 March of a common year. `today` is the person's own day.
 */
export function checkBirthDate(
  text: string,
  { today = localToday() } = {},
): Check<BirthDateProblems> {
  const value = text.trim()
  const invalid = (code: keyof BirthDateProblems): Check<BirthDateProblems> => ({
    status: 'invalid',
    value,
    display: value,
    code,
    params: {},
  })
  if (value === '') return { status: 'empty', value, display: value }
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!parts) return invalid('dateFormat')
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth) return invalid('dateExists')
  if (value <= '1900-01-01') return invalid('birthDateTooEarly')
  const hadBirthday = today.month > month || (today.month === month && today.day >= day)
  const age = today.year - year - (hadBirthday ? 0 : 1)
  if (age < 18) return invalid('birthDateTooYoung')
  return { status: 'valid', value, display: value }
}

function localToday(): CalendarDay {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}
