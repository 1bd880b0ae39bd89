import type { WithdrawalStatus } from '../../api/documents/operationTypes.ts'
import { canMove } from '../../lifecycle/statusGraphs.ts'
import type { StoredWithdrawal } from '../entities/withdrawal.ts'
import { isoNow, type World } from '../world.ts'
import { openRfi } from './openRfi.ts'
import { pace } from './pace.ts'
import { emitWithdrawal } from './withdrawalEvents.ts'
import { asDelivered } from './withdrawalRail.ts'

/**
 * Takes the money, and sets a new withdrawal on its way as the keyword in its reference says. A step
 * that comes when somebody was faster isn't a legal move any more, and does nothing.
 */
export function startWithdrawal(world: World, withdrawal: StoredWithdrawal): void {
  const { id, amount, totalFee, externalReference } = withdrawal
  world.store.withdrawals.set(id, withdrawal)
  moveMoney(world, withdrawal, -amount, 'Withdrawal')
  moveMoney(world, withdrawal, -totalFee, 'Withdrawal fee')
  emitWithdrawal(world, withdrawal)
  const keyword = keywords.find(word => externalReference?.includes(word))
  if (keyword === 'FAIL_AML') {
    world.schedule(pace.withdrawal.nextMoment, () =>
      cancelWithdrawal(world, id, 'COMPLIANCE_DECLINED'),
    )
  } else {
    const next = keyword === undefined ? send : hold
    world.schedule(pace.withdrawal.sent, () => next(world, id, keyword))
  }
}

// FAIL_ACC isn't among them: it only matters once the bank has the money. That the first of these
// counts where there are several is inferred.
const keywords = ['HALT_AML', 'FAIL_AML', 'PUSH_AML', 'SEND_RFI'] as const

type Keyword = (typeof keywords)[number]

/** Ends a review. False when no withdrawal of that id is under review. */
export function reviewWithdrawal(
  world: World,
  id: string,
  verdict: 'approve' | 'decline',
  rejectCode = 'COMPLIANCE_DECLINED',
): boolean {
  if (world.store.withdrawals.get(id)?.status !== 'REVIEWING') return false
  return verdict === 'approve' ? send(world, id) : cancelWithdrawal(world, id, rejectCode)
}

/**
 * The recipient's bank sends the money back, before it has confirmed or afterwards. False when the
 * withdrawal isn't at the bank.
 */
export function failWithdrawal(world: World, id: string): boolean {
  const failed = move(world, id, 'FAILED', { statusMessage: bankReason })
  if (!failed) return false
  world.schedule(pace.withdrawal.refunded, () => refund(world, id))
  return true
}

/** Gives the amount back and keeps the fee. False when it is too late, or too early, for that. */
export function cancelWithdrawal(
  world: World,
  id: string,
  rejectCode = 'CANCELLATION_REQUESTED_BY_PARTICIPANT',
): boolean {
  const cancelled = move(world, id, 'CANCELLED', {
    rejectCode,
    rejectedAt: isoNow(world),
    statusMessage: rejectMessage(rejectCode),
  })
  return cancelled !== undefined
}

function hold(world: World, id: string, keyword?: Keyword): void {
  const held = move(world, id, 'REVIEWING', { statusMessage: 'Awaiting manual compliance' })
  if (held && keyword === 'SEND_RFI') openRfi(world, { withdrawalIds: [id] })
  if (held && keyword === 'PUSH_AML') {
    world.schedule(pace.withdrawal.reviewed, () => reviewWithdrawal(world, id, 'approve'))
  }
}

function send(world: World, id: string): boolean {
  const given = world.store.withdrawals.get(id)
  const sent = move(world, id, 'PENDING', {
    statusMessage: 'Sent to recipient bank',
    ...(given && asDelivered(given)),
  })
  if (!sent) return false
  // Looked for in what was given, since Direct Entry cuts the reference.
  const isReturned = given?.externalReference?.includes('FAIL_ACC') ?? false
  world.schedule(pace.withdrawal.confirmed, () => confirm(world, id, isReturned))
  return true
}

function confirm(world: World, id: string, isReturned: boolean): void {
  const clearedAt = isoNow(world)
  const confirmed = move(world, id, 'CONFIRMED', {
    statusMessage: 'Transaction Confirmed',
    clearedAt,
  })
  if (confirmed && isReturned) {
    world.schedule(pace.withdrawal.nextMoment, () => failWithdrawal(world, id))
  }
}

function refund(world: World, id: string): void {
  move(world, id, 'REFUNDED', {
    statusMessage: 'Payout reversal',
    refundReason: bankReason,
    refundedAt: isoNow(world),
  })
}

/** The documented reason of a refund; that a failed withdrawal shows it before is inferred. */
const bankReason = 'No account or incorrect account number'

/** One sentence is documented; the API's people write the others by hand, so these are inferred. */
function rejectMessage(rejectCode: string): string {
  return rejectCode === 'CANCELLATION_REQUESTED_BY_PARTICIPANT'
    ? 'The transaction is rejected upon request.'
    : `The transaction is rejected: ${rejectCode.toLowerCase().replaceAll('_', ' ')}.`
}

/** Statuses that give the amount back, and what the statement says then. The fee is kept. */
const returns: Readonly<Record<string, string>> = {
  CANCELLED: 'Withdrawal cancelled',
  REFUNDED: 'Withdrawal refunded',
}

/**
 * Changes the status, gives the money back where the status does, and tells of it. Undefined, and
 * nothing done, when the move isn't legal.
 */
function move(
  world: World,
  id: string,
  status: WithdrawalStatus,
  changes: Partial<StoredWithdrawal>,
): StoredWithdrawal | undefined {
  const current = world.store.withdrawals.get(id)
  if (!current || !canMove('withdrawal', current.status, status)) return undefined
  const next = { ...current, ...changes, status }
  world.store.withdrawals.set(id, next)
  const returned = returns[status]
  if (returned) moveMoney(world, next, next.amount, returned)
  emitWithdrawal(world, next)
  return next
}

function moveMoney(
  { ledger }: World,
  { id, currency, externalId, externalReference }: StoredWithdrawal,
  amount: number,
  description: string,
): void {
  ledger.move({ id, currency, amount, description, externalId, externalReference })
}
