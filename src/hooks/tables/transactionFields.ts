import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import { statusGraphs } from '../../lifecycle/statusGraphs.ts'
import { roundDecimal } from '../../money/decimal.ts'
import { minorUnitsOf } from '../../money/minorUnits.ts'
import { type Named, partyName } from '../parties/partyName.ts'
import type { SortedColumn, SortKey } from './tableKind.ts'

/** A party of a transaction, who may have no id of its own. */
type Party = Omit<Named, 'id'> & { readonly id: string | null }

/** What to call a party; empty where there is none, or nothing is known of it. */
export function nameOf(party: Party | null): string {
  return party ? partyName({ ...party, id: party.id ?? '' }) : ''
}

/** An amount as a plain decimal, with as many decimals as its currency has: `1234.50`. */
export function plainAmount(amount: number | null, currency: string): string {
  if (amount === null || !Number.isFinite(amount)) return ''
  return roundDecimal(amount, minorUnitsOf(currency))
}

/** A moment in UTC (ISO 8601); as it is where it is none. */
export function plainMoment(moment: string | null | undefined): string {
  if (!moment) return ''
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : date.toISOString()
}

/** A column sorted as the language sorts texts. */
export function text<Row>(key: (row: Row) => SortKey): SortedColumn<Row> {
  return { kind: 'text', key }
}

/** A column sorted letter by letter: codes, ids, and moments as the API writes them. */
export function code<Row>(key: (row: Row) => SortKey): SortedColumn<Row> {
  return { kind: 'code', key }
}

/** A column sorted by value. */
export function number<Row>(key: (row: Row) => SortKey): SortedColumn<Row> {
  return { kind: 'number', key }
}

/** Statuses in the order in which they usually come; those that aren't documented last. */
export function byStatus<Row extends { readonly status: string }>(
  entity: StatusEntity,
): SortedColumn<Row> {
  const order = Object.keys(statusGraphs[entity].states)
  return number(({ status }) => {
    const place = order.indexOf(status)
    return place < 0 ? order.length : place
  })
}
