'use client'
import type { StatementData, StatementQueryInput } from '../api/documents/operationTypes.ts'
import { statementDocument } from '../api/documents/statement.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** One day of one balance. `fromDate` and `toDate` are in UTC, amounts in currency units. */
export type Statement = NonNullable<StatementData['statement']>

/** One movement of the balance: `debit` went out, `credit` came in. */
export type StatementRow = Statement['rows'][number]

/** Which day: begins at `fromDate` (ISO 8601, its zone counts), in `currency` (AUD unless told). */
export interface UseStatementOptions extends StatementQueryInput {}

/** Null where the API gives none. */
export type UseStatementResult = Query<Statement | null>

/**
 * Every movement of a balance on one day. Null asks nothing.
 *
 * @example
 * const statement = useStatement({ fromDate: '2023-08-28T00:00:00+03:00', currency: 'USD' })
 */
export function useStatement(options: UseStatementOptions | null): UseStatementResult {
  return useFlashQuery(statementDocument, toInput(options), readStatement)
}

/** The documentation shows the statement bare in one place, and in a list of one in another. */
function readStatement({ statement }: StatementData): Statement | null {
  return [statement].flat()[0] ?? null
}
