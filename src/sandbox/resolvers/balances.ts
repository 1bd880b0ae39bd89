import type { CurrencyIso3, StatementQueryInput } from '../../api/documents/operationTypes.ts'
import { readIsoDate } from '../input/isoDate.ts'
import type { LedgerBalance, LedgerRow } from '../ledger.ts'
import type { MutationReply } from '../rules/refusal.ts'
import { isOneOf } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

/** A currency without a balance isn't listed (inferred). */
export function balances(
  { currencies }: { currencies?: readonly CurrencyIso3[] | null },
  { ledger }: SandboxContext,
): readonly LedgerBalance[] {
  return ledger.balances().filter(({ currency }) => isOneOf(currencies, currency))
}

const day = 24 * 3_600_000

/** Exactly one day, whatever `toDate` says (the change log of 22 August 2023). */
export function statement(
  { input: { fromDate, currency } }: { input: StatementQueryInput },
  { ledger }: SandboxContext,
): MutationReply & { fromDate: string; toDate: string; rows: readonly object[] } {
  // What can't be read was refused as bad input.
  const from = readIsoDate(fromDate) ?? Number.NaN
  const rows = [...ledger.past, ...ledger.rows].filter(
    row => row.currency === (currency ?? 'AUD') && row.at >= from && row.at < from + day,
  )
  return {
    success: true,
    code: 'GENERATED',
    message: 'Statement generated',
    fromDate: inUtc(from),
    toDate: inUtc(from + day),
    rows: rows.map(statementRow),
  }
}

function statementRow({ id, at, amount, ...row }: LedgerRow): object {
  return {
    ...row,
    transactionId: id,
    debit: Math.max(0, -amount),
    credit: Math.max(0, amount),
    createdAt: new Date(at).toISOString(),
  }
}

/** As documented, `2023-08-27T21:00:00Z`. */
function inUtc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
