'use client'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { Query } from './results.ts'
import { type StatementDay, statementDay } from './statements/statementDay.ts'
import { addDays, dayAt, isDay, startOfDay, zonedIso } from './statements/zonedDay.ts'
import { type Balance, useBalances } from './useBalances.ts'
import { useNow } from './useNow.ts'
import { type StatementRow, type UseStatementResult, useStatement } from './useStatement.ts'

/** Which day of which balance to begin with; all of it is optional. */
export interface UseStatementDayOptions {
  /** ISO 4217; the first balance unless told. Another later value changes to that. */
  readonly currency?: string | undefined
  /** `YYYY-MM-DD`; today unless told. Another later value changes to that. */
  readonly day?: string | undefined
  /** Whose midnight begins a day, IANA (`Australia/Sydney`); the viewer's unless told. */
  readonly timeZone?: string | undefined
}

/** One day of one balance, and the way to the others. */
export interface UseStatementDayResult {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** The last day that there can be a statement of. */
  readonly today: string
  /** Ignores what is no day, or is still to come. */
  readonly setDay: (day: string) => void
  /** By so many days back or on. */
  readonly move: (days: number) => void
  /** ISO 4217. */
  readonly currency: string
  readonly setCurrency: (currency: string) => void
  /** What there is a balance of, in the API's order, and `currency`. */
  readonly currencies: readonly string[]
  /** IANA. */
  readonly timeZone: string
  /** When the day begins and ends, in milliseconds since 1970; 23 or 25 hours where clocks change. */
  readonly begins: number
  readonly ends: number
  readonly statement: Query<StatementDay>
}

/**
 * The movements of one balance on one day, with its opening and closing balance and totals in exact
 * decimals. A day begins at midnight in a time zone and may have 25 hours, of which the API gives 24 at a
 * time; then it is asked twice. Of a day on which nothing moved the balance is known only today.
 *
 * @example
 * const { statement, day, move } = useStatementDay({ currency: 'AUD' })
 * if (statement.status === 'ready') statement.data.closing // '3860.00'
 */
export function useStatementDay(options: UseStatementDayOptions = {}): UseStatementDayResult {
  const isHere = useSyncExternalStore(noChange, yes, no)
  const timeZone = options.timeZone ?? (isHere ? viewersZone() : 'UTC')
  const now = useNow(minute) ?? Date.now()
  const today = dayAt(now, timeZone)
  const [chosenDay, setChosenDay] = useFollowed(options.day)
  const [chosenCurrency, setCurrency] = useFollowed(options.currency)
  // The day that is read stays, though midnight pass meanwhile.
  const day = chosenDay && isDay(chosenDay) && chosenDay <= today ? chosenDay : today
  if (isHere && chosenDay !== day) setChosenDay(day)

  const balances = useBalances()
  const known: readonly Balance[] = balances.status === 'ready' ? balances.data : none
  const isSettled = balances.status === 'ready' || balances.status === 'failed'
  const currency = chosenCurrency ?? known[0]?.currency ?? (isSettled ? apisOwn : undefined)

  const begins = startOfDay(day, timeZone)
  const ends = startOfDay(addDays(day, 1), timeZone)
  const at = (from: number) => currency && { fromDate: zonedIso(from, timeZone), currency }
  const first = useStatement((isHere && at(begins)) || null)
  const restFrom = endOf(first)
  const rest = useStatement((restFrom < ends && at(restFrom)) || null)

  const balanceNow = day === today ? clearedIn(known, currency) : null
  const firstRows = rowsOf(first)
  const restRows = restFrom < ends ? rowsOf(rest) : none
  const data = useMemo(() => {
    const rows = [...firstRows, ...restRows]
    const ofDay = rows.filter(({ createdAt }) => !(Date.parse(createdAt ?? '') >= ends))
    return statementDay(ofDay, currency ?? apisOwn, balanceNow)
  }, [firstRows, restRows, ends, currency, balanceNow])
  const setDay = (next: string) => {
    if (isDay(next) && next <= today) setChosenDay(next)
  }
  const currencies = known.map(balance => balance.currency as string)
  return {
    day,
    today,
    setDay,
    move: days => setDay(addDays(day, days)),
    currency: currency ?? apisOwn,
    setCurrency,
    currencies: currency && !currencies.includes(currency) ? [...currencies, currency] : currencies,
    timeZone,
    begins,
    ends,
    statement: together(restFrom < ends ? [first, rest] : [first], data),
  }
}

const minute = 60_000
/** What the API takes for the currency where it is told none. */
const apisOwn = 'AUD'
const none: readonly never[] = []

/** What a host gives, until the person chooses another, and again when the host gives another. */
function useFollowed(given: string | undefined) {
  const [state, setState] = useState({ given, value: given })
  if (state.given !== given) setState({ given, value: given })
  const set = (value: string) => setState({ given, value })
  return [state.given === given ? state.value : given, set] as const
}

function endOf(first: UseStatementResult): number {
  const end = first.status === 'ready' ? Date.parse(first.data?.toDate ?? '') : Number.NaN
  return Number.isNaN(end) ? Number.POSITIVE_INFINITY : end
}

function clearedIn(balances: readonly Balance[], currency: string | undefined): number | null {
  return balances.find(balance => balance.currency === currency)?.cleared ?? null
}

function rowsOf(part: UseStatementResult): readonly StatementRow[] {
  return (part.status === 'ready' && part.data?.rows) || none
}

/** Several answers as one: what is missing of one is missing of all. */
function together<T>(parts: readonly UseStatementResult[], data: T): Query<T> {
  const lacking = parts.find(({ status }) => status !== 'ready')
  if (lacking && lacking.status !== 'ready') return lacking
  const ready = parts.flatMap(part => (part.status === 'ready' ? [part] : []))
  return {
    status: 'ready',
    data,
    isRefreshing: ready.some(({ isRefreshing }) => isRefreshing),
    refreshProblem: ready.find(({ refreshProblem }) => refreshProblem)?.refreshProblem,
    refresh() {
      for (const { refresh } of ready) refresh()
    },
  }
}

function viewersZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function noChange(): () => void {
  return () => {}
}

function yes(): boolean {
  return true
}

function no(): boolean {
  return false
}
