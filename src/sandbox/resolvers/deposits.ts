import type { DepositQueryInput, RefundDepositInput } from '../../api/documents/operationTypes.ts'
import type { StoredDeposit } from '../entities/deposit.ts'
import { refundable, refundCleared } from '../lifecycles/deposit.ts'
import { roundedTo } from '../minorUnits.ts'
import { balanceRefusal } from '../rules/balanceRefusal.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import { isOneOf, isSame, isWithin, newestFirst } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

export function deposit(
  { id }: { id?: string | null },
  { store }: SandboxContext,
): StoredDeposit | null {
  return store.deposits.get(id ?? '') ?? null
}

export function deposits(
  { input }: { input?: DepositQueryInput | null },
  { store }: SandboxContext,
): readonly StoredDeposit[] {
  const { statuses, subClientId, externalId, ...span } = input ?? {}
  return newestFirst(
    store.deposits.values(),
    entry =>
      isOneOf(statuses, entry.status) &&
      isSame(subClientId, entry.subClientId) &&
      isSame(externalId, entry.externalId) &&
      isWithin(span, entry),
  )
}

/** The reply is documented; the codes and words of its refusals are inferred. */
export function refundDeposit(
  { id, input }: { id: string; input: RefundDepositInput },
  context: SandboxContext,
): MutationReply {
  const found = context.store.deposits.get(id)
  if (!found) return refusal('Deposit not found', 'NOT_FOUND')
  if (found.status !== 'CONFIRMED') return refusal(`Deposit is ${found.status}`, 'INVALID_STATUS')
  const amount = Number(input.amount ?? refundable(found))
  const refused = amountRefusal(context, found, amount)
  if (refused) return refused
  refundCleared(context, id, amount, input.reason || null)
  return { success: true, code: 'REFUND_SENT', message: 'Refund initiated successfully' }
}

function amountRefusal(
  context: SandboxContext,
  found: StoredDeposit,
  amount: number,
): MutationReply | undefined {
  const { currency } = found
  if (roundedTo(currency, amount) !== amount) {
    return refusal(`amount has more decimals than ${currency}`)
  }
  if (amount <= 0) return refusal('Nothing of the deposit is left after its fee')
  const most = refundable(found)
  if (amount > most) return refusal(`amount must be no more than ${most}`)
  return balanceRefusal(context, currency, amount)
}
