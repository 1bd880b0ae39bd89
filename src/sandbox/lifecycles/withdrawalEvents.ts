import type { StoredWithdrawal } from '../entities/withdrawal.ts'
import { subClientPart } from '../events/subClientPart.ts'
import type { World } from '../world.ts'

/** Tells of the status that a withdrawal has just taken, with the documented fields in their order. */
export function emitWithdrawal(world: World, withdrawal: StoredWithdrawal): void {
  const change = changes[withdrawal.status]
  if (!change) return
  const { id, amount, totalFee, currency } = withdrawal
  const subClient = subClientPart(world, withdrawal.subClientId)
  const { event, fields } = change
  const isRefund = withdrawal.status === 'REFUNDED'
  world.events.emit(
    {
      event,
      id,
      amount,
      totalFee,
      ...(isRefund && { refundAmount: amount }),
      currency,
      ...fields(withdrawal),
      subClient,
    },
    withdrawal.callbackUri,
  )
}

interface Change {
  readonly event: string
  /** What its payload has between the currency and the sub-client. */
  readonly fields: (withdrawal: StoredWithdrawal) => object
}

const onlyExternalId = ({ externalId }: StoredWithdrawal) => ({ externalId })
const messageFirst = ({ statusMessage, externalId }: StoredWithdrawal) => ({
  statusMessage,
  externalId,
})

const changes: Readonly<Record<string, Change>> = {
  INITIALISED: { event: 'withdrawal_initiated', fields: onlyExternalId },
  REVIEWING: { event: 'withdrawal_reviewing', fields: messageFirst },
  PENDING: { event: 'withdrawal_pending', fields: messageFirst },
  CONFIRMED: {
    event: 'withdrawal_completed',
    fields: ({ externalId, statusMessage, clearedAt }) => ({
      externalId,
      statusMessage,
      clearedAt,
    }),
  },
  FAILED: { event: 'withdrawal_failed', fields: onlyExternalId },
  REFUNDED: {
    event: 'withdrawal_refunded',
    fields: ({ externalId, refundReason, statusMessage, refundedAt, clearedAt, recipient }) => ({
      externalId,
      refundReason,
      statusMessage,
      refundedAt,
      clearedAt,
      recipient: recipientPart(recipient),
    }),
  },
  CANCELLED: {
    event: 'withdrawal_cancelled',
    fields: ({ externalId, rejectCode, rejectedAt, statusMessage }) => ({
      externalId,
      rejectCode,
      rejectedAt,
      statusMessage,
    }),
  },
}

/** Only Australian accounts are documented there; of others no more than the name (inferred). */
function recipientPart({
  companyName,
  firstName,
  lastName,
  bsb,
  accountNo,
}: StoredWithdrawal['recipient']): object {
  const displayName = companyName ?? [firstName, lastName].filter(Boolean).join(' ')
  return { displayName, ...(bsb && { bsb, accountNo }) }
}
