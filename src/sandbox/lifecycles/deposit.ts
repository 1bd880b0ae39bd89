import type { DepositStatus } from '../../api/documents/operationTypes.ts'
import { canMove } from '../../lifecycle/statusGraphs.ts'
import type { StoredDeposit } from '../entities/deposit.ts'
import { roundedTo } from '../minorUnits.ts'
import { isoNow, type World } from '../world.ts'
import { arrivingDeposit, type TestDeposit } from './arrivingDeposit.ts'
import { emitDeposit } from './depositEvents.ts'
import { pace } from './pace.ts'

/** Lets a deposit arrive and gives its id. Throws when it can't, as at a disabled sub-client. */
export function startDeposit(world: World, given: TestDeposit = {}): string {
  const deposit = arrivingDeposit(world, given)
  const { id, currency, amount } = deposit
  world.store.deposits.set(id, deposit)
  world.ledger.expect(currency, amount)
  emitDeposit(world, deposit)
  later(world, deposit, pace.deposit.cleared, () =>
    given.isReviewed
      ? move(world, id, 'REVIEWING', { statusMessage: 'Awaiting manual compliance' })
      : clear(world, id),
  )
  return id
}

/** Ends a review. False when no deposit of that id is under review. */
export function reviewDeposit(world: World, id: string, verdict: 'approve' | 'decline'): boolean {
  const deposit = world.store.deposits.get(id)
  if (deposit?.status !== 'REVIEWING') return false
  return verdict === 'approve' ? clear(world, id) : sendBack(world, id)
}

/** Flash cancels a deposit that isn't cleared yet. False when it is too late for that. */
export function cancelDeposit(world: World, id: string): boolean {
  const cancelled = move(
    world,
    id,
    'CANCELLED',
    // As documented, with an empty reason behind the colon.
    { statusMessage: 'Cancelled by: operations@example.com : ' },
    ({ currency, amount }) => world.ledger.expect(currency, -amount),
  )
  return cancelled !== undefined
}

/** How much of a deposit can be sent back: the fee is kept, as in the documented payloads. */
export function refundable({ currency, amount, totalFee }: StoredDeposit): number {
  return roundedTo(currency, amount - totalFee)
}

/** Sends a cleared deposit, or a part of it, back. False when it isn't CONFIRMED. */
export function refundCleared(
  world: World,
  id: string,
  refundAmount: number,
  refundReason: string | null,
): boolean {
  if (world.store.deposits.get(id)?.status !== 'CONFIRMED') return false
  return refund(world, id, refundAmount, refundReason, deposit =>
    book(world, deposit, -refundAmount, 'Deposit refund'),
  )
}

/** What compliance declined was never on the balance. */
function sendBack(world: World, id: string): boolean {
  const deposit = world.store.deposits.get(id)
  if (!deposit) return false
  const reason = 'Compliance declined'
  return refund(world, id, refundable(deposit), reason, ({ currency, amount }) =>
    world.ledger.expect(currency, -amount),
  )
}

function refund(
  world: World,
  id: string,
  refundAmount: number,
  refundReason: string | null,
  takeMoney: (deposit: StoredDeposit) => void,
): boolean {
  const refunding = move(
    world,
    id,
    'REFUNDING',
    // Both documented payloads say the same time and the same message.
    { refundAmount, refundReason, refundedAt: isoNow(world), statusMessage: 'Deposit refunded' },
    takeMoney,
  )
  if (!refunding) return false
  later(world, refunding, pace.deposit.refunded, () => move(world, id, 'REFUNDED', {}))
  return true
}

function clear(world: World, id: string): boolean {
  const cleared = move(
    world,
    id,
    'CONFIRMED',
    { statusMessage: 'Transaction Confirmed', clearedAt: isoNow(world) },
    deposit => {
      world.ledger.expect(deposit.currency, -deposit.amount)
      book(world, deposit, deposit.amount, 'Deposit')
      book(world, deposit, -deposit.totalFee, 'Deposit fee')
    },
  )
  return cleared !== undefined
}

/**
 * Changes the status, moves the money, and tells of it. Undefined, and nothing done, when the move
 * isn't legal.
 */
function move(
  world: World,
  id: string,
  status: DepositStatus,
  changes: Partial<StoredDeposit>,
  moveMoney: (deposit: StoredDeposit) => void = () => {},
): StoredDeposit | undefined {
  const current = world.store.deposits.get(id)
  if (!current || !canMove('deposit', current.status, status)) return undefined
  const next = { ...current, ...changes, status }
  world.store.deposits.set(id, next)
  moveMoney(next)
  emitDeposit(world, next)
  return next
}

/** Does something after a while, unless the deposit has moved on by then. */
function later(
  world: World,
  { id, status }: StoredDeposit,
  milliseconds: number,
  step: () => void,
): void {
  world.schedule(milliseconds, () => {
    if (world.store.deposits.get(id)?.status === status) step()
  })
}

function book(
  { ledger }: World,
  { id, currency, externalId, externalReference }: StoredDeposit,
  amount: number,
  description: string,
): void {
  ledger.move({ id, currency, amount, description, externalId, externalReference })
}
