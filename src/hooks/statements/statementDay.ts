import {
  addDecimals,
  compareDecimals,
  roundDecimal,
  subtractDecimals,
} from '../../money/decimal.ts'
import { minorUnitsOf } from '../../money/minorUnits.ts'
import type { StatementRow } from '../useStatement.ts'

/** One movement of the balance; amounts are decimals with all of the currency's digits. */
export interface StatementLine extends Omit<StatementRow, 'debit' | 'credit' | 'balance'> {
  /** Went out; null where nothing did. */
  readonly debit: string | null
  /** Came in; null where nothing did. */
  readonly credit: string | null
  /** Afterwards, as the API gives it; null where it gives none. */
  readonly balance: string | null
  /** It isn't what the balance before and the amount come to. */
  readonly isOff: boolean
}

/** One day of one balance. */
export interface StatementDay {
  /** Oldest first; of one moment in the API's order. */
  readonly lines: readonly StatementLine[]
  /** The balance before the first movement; null where nobody knows it. */
  readonly opening: string | null
  /** The balance after the last movement; null where nobody knows it. */
  readonly closing: string | null
  readonly totalDebit: string
  readonly totalCredit: string
  /** How many balances don't follow from the amounts; 0 as it should be. */
  readonly offCount: number
}

/**
 * Puts a day together in exact decimals. What doesn't add up is marked and left as it came.
 *
 * @param rows as the API gives them
 * @param currency ISO 4217
 * @param known what the balance is on a day on which nothing moved; null where nobody knows
 */
export function statementDay(
  rows: readonly StatementRow[],
  currency: string,
  known: number | null = null,
): StatementDay {
  const digits = minorUnitsOf(currency)
  const exact = (value: number | null) => (value === null ? null : roundDecimal(value, digits))
  const moved = oldestFirst(rows).map(row => ({
    ...row,
    debit: unlessZero(exact(row.debit)),
    credit: unlessZero(exact(row.credit)),
    balance: exact(row.balance),
  }))
  const zero = roundDecimal(0, digits)
  const totalDebit = moved.reduce((sum, { debit }) => addDecimals(sum, debit ?? zero), zero)
  const totalCredit = moved.reduce((sum, { credit }) => addDecimals(sum, credit ?? zero), zero)
  const opening = moved.length > 0 ? openingOf(moved, zero) : exact(known)

  let running = opening
  const lines = moved.map(line => {
    const expected = running === null ? null : after(running, line, zero)
    running = line.balance ?? expected
    const isOff = expected !== null && running !== null && compareDecimals(expected, running) !== 0
    return { ...line, isOff }
  })
  const offCount = lines.filter(({ isOff }) => isOff).length
  return { lines, opening, closing: running, totalDebit, totalCredit, offCount }
}

type Moved = Pick<StatementLine, 'debit' | 'credit' | 'balance'>

function after(balance: string, { debit, credit }: Moved, zero: string): string {
  return addDecimals(subtractDecimals(balance, debit ?? zero), credit ?? zero)
}

/** Counted back from the first balance that is known. */
function openingOf(moved: readonly Moved[], zero: string): string | null {
  const first = moved.findIndex(({ balance }) => balance !== null)
  let opening = moved[first]?.balance ?? null
  for (const { debit, credit } of moved.slice(0, first + 1)) {
    if (opening !== null) {
      opening = addDecimals(subtractDecimals(opening, credit ?? zero), debit ?? zero)
    }
  }
  return opening
}

/** The API gives both sides of each row, one of them 0. */
function unlessZero(amount: string | null): string | null {
  return amount === null || compareDecimals(amount, 0) === 0 ? null : amount
}

/** In which order the API gives them isn't documented. */
function oldestFirst(rows: readonly StatementRow[]): readonly StatementRow[] {
  const times = rows.map(({ createdAt }) => Date.parse(createdAt ?? ''))
  const isNewestFirst = (times[0] ?? 0) > (times.at(-1) ?? 0)
  return isNewestFirst ? [...rows].reverse() : rows
}
