import { toCsv } from '../tables/toCsv.ts'
import type { StatementLine } from './statementDay.ts'

/** The API's own names: its statement has "the same data" as the file of the portal. */
const columns = [
  'transactionId',
  'createdAt',
  'debit',
  'credit',
  'balance',
  'description',
  'externalId',
  'externalReference',
] as const satisfies readonly (keyof StatementLine)[]

/** A day as a file for a spreadsheet, its rows as they are shown; where nothing moved, a 0. */
export function statementCsv(lines: readonly StatementLine[]): string {
  return toCsv(
    columns,
    lines.map(line =>
      columns.map(column => {
        const isAmount = column === 'debit' || column === 'credit'
        return isAmount ? (line[column] ?? '0') : line[column]
      }),
    ),
  )
}
