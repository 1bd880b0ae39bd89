import type { StoredConversion } from '../entities/conversion.ts'
import type { StoredDeposit } from '../entities/deposit.ts'
import type { StoredPayment } from '../entities/payment.ts'
import type { StoredWithdrawal } from '../entities/withdrawal.ts'
import type { PastMovement } from '../ledger.ts'
import { seededConversions } from './conversions.ts'
import { seededDeposits } from './deposits.ts'
import { seededPayments } from './payments.ts'
import { seededWithdrawals } from './withdrawals.ts'

/**
 * What the statement shows of days before the sandbox began: what moved the seeded transactions that
 * were carried out, in the words of the lifecycles, and two fees.
 */
export const pastMovements: readonly PastMovement[] = [
  // The documented statement's one row: in USD nothing else may stand on its day.
  {
    id: '64f1a2b3c4d5e6f708192a91',
    currency: 'USD',
    amount: -123.45,
    description: 'Account fee',
    at: '2023-08-28T02:15:07.300Z',
  },
  {
    id: '64f1a2b3c4d5e6f708192a92',
    currency: 'EUR',
    amount: -95.2,
    description: 'Account fee',
    at: '2023-08-28T02:15:07.900Z',
  },
  ...seededDeposits.flatMap(ofDeposit),
  ...seededWithdrawals.flatMap(ofWithdrawal),
  ...seededConversions.filter(({ status }) => status === 'CONVERTED').flatMap(ofConversion),
  ...seededPayments.filter(({ status }) => status === 'CLOSED').map(ofPayment),
]

function ofDeposit(deposit: StoredDeposit): PastMovement[] {
  const { amount, totalFee, clearedAt, refundedAt, refundAmount } = deposit
  const about = transaction(deposit)
  if (!clearedAt) return []
  const rows = [
    { ...about, amount, description: 'Deposit', at: clearedAt },
    { ...about, amount: -totalFee, description: 'Deposit fee', at: clearedAt },
  ]
  if (!refundedAt || refundAmount === null) return rows
  return [
    ...rows,
    { ...about, amount: -refundAmount, description: 'Deposit refund', at: refundedAt },
  ]
}

function ofWithdrawal(withdrawal: StoredWithdrawal): PastMovement[] {
  const { amount, totalFee, status, createdAt, rejectedAt, refundedAt } = withdrawal
  const about = transaction(withdrawal)
  const rows = [
    { ...about, amount: -amount, description: 'Withdrawal', at: createdAt },
    { ...about, amount: -totalFee, description: 'Withdrawal fee', at: createdAt },
  ]
  if (status === 'REFUNDED' && refundedAt) {
    return [...rows, { ...about, amount, description: 'Withdrawal refunded', at: refundedAt }]
  }
  if (status === 'CANCELLED' && rejectedAt) {
    return [...rows, { ...about, amount, description: 'Withdrawal cancelled', at: rejectedAt }]
  }
  return rows
}

function ofConversion(conversion: StoredConversion): PastMovement[] {
  const { id, externalId, fromCurrency, fromAmount, toCurrency, toAmount } = conversion
  const about = { id, externalId, description: 'Conversion' }
  const { createdAt, updatedAt } = conversion
  return [
    { ...about, currency: fromCurrency, amount: -fromAmount, at: createdAt },
    { ...about, currency: toCurrency, amount: toAmount, at: updatedAt },
  ]
}

/** Without a recipient it came from abroad. */
function ofPayment(payment: StoredPayment): PastMovement {
  const { recipient, fromCurrency, fromAmount, toCurrency, toAmount, createdAt: at } = payment
  return recipient
    ? {
        ...transaction(payment),
        currency: fromCurrency,
        amount: -fromAmount,
        description: 'Payment',
        at,
      }
    : {
        ...transaction(payment),
        currency: toCurrency,
        amount: toAmount,
        description: 'Payment received',
        at,
      }
}

function transaction({
  id,
  currency,
  externalId,
  externalReference,
}: StoredDeposit | StoredWithdrawal | StoredPayment): Pick<
  PastMovement,
  'id' | 'currency' | 'externalId' | 'externalReference'
> {
  return { id, currency, externalId, externalReference }
}
