import { given } from '../wire/toInput.ts'

/** What a person chose to see, in the terms of the API’s inputs. */
export interface TableFilters {
  /** Any of these; all where none is named. */
  readonly statuses: readonly string[]
  /** The first day in the viewer’s zone, YYYY-MM-DD; empty for no bound. */
  readonly from: string
  /** The last day in the viewer’s zone, YYYY-MM-DD; empty for no bound. */
  readonly to: string
  readonly subClientId: string
  readonly externalId: string
  /** ISO 4217. */
  readonly fromCurrencies: readonly string[]
  /** ISO 4217. */
  readonly toCurrencies: readonly string[]
}

/** The name of a filter; `dates` are both days. */
export type TableFilterName =
  | 'statuses'
  | 'dates'
  | 'subClientId'
  | 'externalId'
  | 'fromCurrencies'
  | 'toCurrencies'

/** Lets everything through. */
export const noFilters: TableFilters = {
  statuses: [],
  from: '',
  to: '',
  subClientId: '',
  externalId: '',
  fromCurrencies: [],
  toCurrencies: [],
}

/** Whether anything is filtered at all. */
export function isFiltering(filters: TableFilters): boolean {
  return Object.values(filters).some(value => value.length > 0)
}

/**
 * The API’s input for what was chosen, within what the host asks for, which a choice can’t widen. A day
 * lasts from its midnight to its last millisecond in the viewer’s zone.
 */
export function toQueryInput<Input extends object>(filters: TableFilters, among: Input): Input {
  const { statuses, subClientId, externalId, fromCurrencies, toCurrencies } = filters
  const chosen = {
    statuses: named(statuses),
    minCreatedAt: momentOfDay(filters.from, 0),
    maxCreatedAt: momentOfDay(filters.to, 1),
    subClientId: subClientId.trim(),
    externalId: externalId.trim(),
    fromCurrencies: named(fromCurrencies),
    toCurrencies: named(toCurrencies),
  }
  return given({ ...chosen, ...given(among) }) as Input
}

function named(values: readonly string[]): readonly string[] | undefined {
  return values.length > 0 ? values : undefined
}

/** The first moment of a day, or the last millisecond before the day after; undefined of no day. */
function momentOfDay(day: string, end: 0 | 1): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (!year) return undefined
  // By the calendar and not by 24 hours: a day in which the clocks change has 23 or 25.
  const moment = new Date(Number(year), Number(month) - 1, Number(date) + end)
  return new Date(moment.getTime() - end).toISOString()
}
