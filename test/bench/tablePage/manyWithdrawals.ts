import type { Withdrawal } from '../../../src/hooks/useWithdrawals.ts'
import { seeded } from '../../accounts/seeded.ts'

const firstNames = [
  'Ava',
  'Liam',
  'Noor',
  'Mateo',
  'Yuki',
  'Zoë',
  'Chidi',
  'Łukasz',
  'Maria',
  'Omar',
]
const lastNames = ['Nguyen', 'Smith', 'O’Brien', 'Kowalska', 'García', 'Okafor', 'Müller', 'Rossi']
const statuses = [
  'INITIALISED',
  'REVIEWING',
  'PENDING',
  'CONFIRMED',
  'CONFIRMED',
  'FAILED',
  'REFUNDED',
]
const minute = 60_000

/** An answer of the API with so many withdrawals, the newest first; each list has objects of its own. */
export function manyWithdrawals(count: number): readonly (Withdrawal & { __typename: string })[] {
  const random = seeded(2611)
  const latest = Date.parse('2026-11-20T10:00:00Z')
  return Array.from({ length: count }, (_, index) => {
    const status = random.pick(statuses) as Withdrawal['status']
    const createdAt = new Date(latest - index * minute).toISOString()
    return {
      __typename: 'Withdrawal',
      id: `66${index.toString(16).padStart(22, '0')}`,
      amount: random.below(1_000_000) / 100,
      currency: random.pick(['AUD', 'EUR', 'USD', 'JPY'] as const),
      totalFee: 1,
      status,
      statusMessage: null,
      rejectCode: null,
      reason: 'BUSINESS',
      externalReference: `Invoice ${random.below(90_000) + 10_000}`,
      externalId: `order-${index}`,
      callbackUri: null,
      rail: 'NPP',
      railService: null,
      createdAt,
      clearedAt: status === 'CONFIRMED' ? createdAt : null,
      rejectedAt: null,
      refundedAt: null,
      recipient: {
        __typename: 'Recipient',
        id: `67${random.below(5_000).toString(16).padStart(22, '0')}`,
        nickName: null,
        firstName: random.pick(firstNames),
        middleName: null,
        lastName: random.pick(lastNames),
        companyName: null,
        accountIdType: 'BSB',
        currency: 'AUD',
        country: 'AU',
        bsb: '062000',
        accountNo: `1${random.below(9_000_000)}`,
        payid: null,
        iban: null,
        bic: null,
      },
      sender: null,
      subClient: null,
    } as Withdrawal & { __typename: string }
  })
}
