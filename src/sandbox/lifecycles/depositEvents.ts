import type { StoredDeposit } from '../entities/deposit.ts'
import { subClientPart } from '../events/subClientPart.ts'
import type { World } from '../world.ts'

/** Tells of the status that a deposit has just taken, with the documented fields in their order. */
export function emitDeposit(world: World, deposit: StoredDeposit): void {
  const event = eventNames[deposit.status]
  if (!event) return
  const { id, amount, totalFee, currency, externalReference, clearedAt, status } = deposit
  const { refundAmount, refundReason, refundedAt } = deposit
  // The query's own example says "Transaction Confirmed" of the same status.
  const statusMessage = status === 'CONFIRMED' ? 'Deposit cleared' : deposit.statusMessage
  const isRefund = status === 'REFUNDING' || status === 'REFUNDED'
  world.events.emit({
    event,
    id,
    amount,
    totalFee,
    ...(isRefund && { refundAmount }),
    currency,
    externalReference,
    ...(isRefund
      ? { refundReason, statusMessage, refundedAt, clearedAt }
      : { clearedAt, statusMessage }),
    recipient: known(deposit.recipient),
    sender: known(deposit.sender),
    subClient: subClientPart(world, deposit.subClientId),
  })
}

const eventNames: Readonly<Record<string, string>> = {
  INITIALISED: 'deposit_initiated',
  REVIEWING: 'deposit_reviewing',
  CONFIRMED: 'deposit_cleared',
  CANCELLED: 'deposit_cancelled',
  REFUNDING: 'deposit_refunding',
  REFUNDED: 'deposit_refunded',
}

/** What is null is left out, as in the payload itself. */
function known(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null))
}
