import type { Separators } from './separators.ts'

/** The two sides of a decimal mark, digits only. */
export interface DigitsRead {
  readonly whole: string
  readonly decimals: string
}

/**
 * The number that digits with marks (`.`, `,`, `'`, space) amount to, or undefined where a person of
 * this locale could mean another one.
 *
 * The locale's own decimal mark is always one. Any other single `.` or `,` is one only where it can't
 * stand between groups: with as many as three digits behind it, it is refused. Groups have to be well
 * formed, so that a lost or doubled digit is seen.
 */
export function readDecimal(body: string, locale: Separators): DigitsRead | undefined {
  const marks = body.replace(/\d/g, '')
  const last = marks.at(-1) ?? ''
  const place = body.lastIndexOf(last)
  const decimals = last ? body.slice(place + 1) : ''
  if (!isDecimalMark(marks, last, decimals, locale)) return withoutGroups(body, '', locale)
  return withoutGroups(body.slice(0, place), decimals, locale)
}

function isDecimalMark(
  marks: string,
  last: string,
  decimals: string,
  { decimal, group }: Separators,
): boolean {
  if (!/[.,]/.test(last) && last !== decimal) return false
  if (marks.indexOf(last) !== marks.length - 1) return false
  if (last === decimal) return true
  const isOnly = marks.length === 1
  if (isOnly && last === group) return false
  return decimals.length !== 3
}

function withoutGroups(
  whole: string,
  decimals: string,
  { decimal, group, higherGroup }: Separators,
): DigitsRead | undefined {
  const [mark] = whole.replace(/\d/g, '')
  if (mark === undefined) return { whole, decimals }
  const groups = whole.split(mark)
  // One `.` or `,` that isn't the locale's own may be somebody's decimal mark.
  const isForeign = /[.,]/.test(mark) && mark !== group && groups.length === 2 && !decimals
  if (isForeign || (mark === decimal && groups.length === 2 && !decimals)) return undefined
  const text = groups.join('_')
  const isWellFormed =
    /^[1-9]\d{0,2}(_\d{3})+$/.test(text) ||
    (higherGroup === 2 && /^[1-9]\d?(_\d{2})*_\d{3}$/.test(text))
  return isWellFormed ? { whole: groups.join(''), decimals } : undefined
}
