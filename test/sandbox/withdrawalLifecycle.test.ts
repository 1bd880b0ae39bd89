import { describe, expect, test } from 'vitest'
import type { WithdrawalStatus } from '../../src/api/documents/operationTypes.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import type { StoredWithdrawal } from '../../src/sandbox/entities/withdrawal.ts'
import type { EmittedEvent } from '../../src/sandbox/events/events.ts'
import {
  cancelWithdrawal,
  failWithdrawal,
  reviewWithdrawal,
  startWithdrawal,
} from '../../src/sandbox/lifecycles/withdrawal.ts'
import { seededWithdrawals } from '../../src/sandbox/seeds/withdrawals.ts'
import type { World } from '../../src/sandbox/world.ts'
import { smallWorld } from './smallWorld.ts'

const id = '0123456789abcdef01234567'

/** A world in which one withdrawal has just begun, and what can be seen of it. */
function begun(change: Partial<StoredWithdrawal> = {}) {
  const clock = steppedClock()
  const world = smallWorld(clock)
  const emitted: EmittedEvent[] = []
  world.events.subscribe(event => emitted.push(event))
  const [seed] = seededWithdrawals.filter(({ status }) => status === 'REVIEWING')
  if (!seed) throw new Error('No withdrawal under review is seeded')
  startWithdrawal(world, {
    ...seed,
    id,
    amount: 100,
    externalReference: null,
    externalId: 'mine',
    status: 'INITIALISED',
    statusMessage: null,
    createdAt: '2026-11-02T00:00:00.000Z',
    ...change,
  })
  return {
    world,
    emitted,
    advance: clock.advance,
    withdrawal: () => world.store.withdrawals.get(id),
    /** What is missing from the balance. */
    taken: () => 10_000 - world.ledger.balance('AUD').cleared,
    events: () => emitted.map(({ payload }) => payload.event),
  }
}

/** How each status is reached. */
const ways: Readonly<Record<WithdrawalStatus, () => ReturnType<typeof begun>>> = {
  INITIALISED: () => begun(),
  REVIEWING: () => after(begun({ externalReference: 'HALT_AML' }), 1000),
  PENDING: () => after(begun(), 1000),
  CONFIRMED: () => after(begun(), 3000),
  FAILED: () => after(begun({ externalReference: 'FAIL_ACC' }), 3500),
  REFUNDED: () => after(begun({ externalReference: 'FAIL_ACC' }), 4500),
  CANCELLED: () => after(begun({ externalReference: 'FAIL_AML' }), 500),
}

function after(one: ReturnType<typeof begun>, milliseconds: number): ReturnType<typeof begun> {
  one.advance(milliseconds)
  return one
}

const acts = {
  approve: (world: World) => reviewWithdrawal(world, id, 'approve'),
  decline: (world: World) => reviewWithdrawal(world, id, 'decline'),
  fail: (world: World) => failWithdrawal(world, id),
  cancel: (world: World) => cancelWithdrawal(world, id),
} as const

type Act = keyof typeof acts

// From each status, what each act leads to; what isn't here must be refused and change nothing.
const outcomes: Readonly<Record<string, { readonly [name in Act]?: WithdrawalStatus }>> = {
  INITIALISED: { cancel: 'CANCELLED' },
  REVIEWING: { approve: 'PENDING', decline: 'CANCELLED', cancel: 'CANCELLED' },
  PENDING: { fail: 'FAILED', cancel: 'CANCELLED' },
  CONFIRMED: { fail: 'FAILED' },
  FAILED: { cancel: 'CANCELLED' },
  REFUNDED: {},
  CANCELLED: {},
}

const cases = Object.keys(ways).flatMap(status =>
  (Object.keys(acts) as Act[]).map(act => [status, act, outcomes[status]?.[act]] as const),
)

describe('what people do', () => {
  test.each(cases)('%s, %s: %s', (status, act, expected) => {
    const one = ways[status as WithdrawalStatus]?.()
    if (!one) throw new Error(`No way leads to ${status}`)
    const before = { entity: one.withdrawal(), taken: one.taken(), events: one.events() }
    expect(before.entity?.status).toBe(status)
    expect(acts[act](one.world)).toBe(expected !== undefined)
    if (expected === undefined) {
      expect(one.withdrawal()).toBe(before.entity)
      expect({ taken: one.taken(), events: one.events() }).toEqual({
        taken: before.taken,
        events: before.events,
      })
    } else {
      expect(one.withdrawal()?.status).toBe(expected)
      expect(one.events()).toHaveLength(before.events.length + 1)
      expect(one.taken()).toBe(before.taken - (expected === 'CANCELLED' ? 100 : 0))
    }
  })

  test.each(Object.entries(acts))('%s does nothing to what is not there', (_name, act) => {
    const { world, events } = begun()
    world.store.withdrawals.delete(id)
    expect(act(world)).toBe(false)
    expect(events()).toEqual(['withdrawal_initiated'])
  })
})

describe('what follows', () => {
  test('approved, it goes on to the end', () => {
    const one = ways.REVIEWING?.()
    acts.approve(one?.world as World)
    one?.advance(2000)
    expect(one?.withdrawal()).toMatchObject({
      status: 'CONFIRMED',
      statusMessage: 'Transaction Confirmed',
      clearedAt: '2026-11-02T00:00:03.000Z',
    })
  })

  test('declined, it is cancelled with a code, and the fee is kept', () => {
    const one = begun({ externalReference: 'HALT_AML' })
    one.advance(1000)
    reviewWithdrawal(one.world, id, 'decline', 'SENDER_INVALID_ADDRESS')
    expect(one.withdrawal()).toMatchObject({
      rejectCode: 'SENDER_INVALID_ADDRESS',
      rejectedAt: '2026-11-02T00:00:01.000Z',
      statusMessage: 'The transaction is rejected: sender invalid address.',
    })
    expect(one.taken()).toBe(1)
    one.advance(1_000_000)
    expect(one.withdrawal()?.status).toBe('CANCELLED')
  })

  test('declined without a code, compliance has declined it', () => {
    const one = begun({ externalReference: 'HALT_AML' })
    one.advance(1000)
    reviewWithdrawal(one.world, id, 'decline')
    expect(one.withdrawal()?.rejectCode).toBe('COMPLIANCE_DECLINED')
  })

  test('failed on its way, it is refunded once, and was never cleared', () => {
    const one = begun()
    one.advance(1000)
    failWithdrawal(one.world, id)
    expect(one.taken()).toBe(101)
    one.advance(1_000_000)
    expect(one.withdrawal()).toMatchObject({
      status: 'REFUNDED',
      clearedAt: null,
      refundedAt: '2026-11-02T00:00:02.000Z',
    })
    expect(one.taken()).toBe(1)
    expect(one.events()).toEqual([
      'withdrawal_initiated',
      'withdrawal_pending',
      'withdrawal_failed',
      'withdrawal_refunded',
    ])
    expect(one.emitted.at(-1)?.payload).not.toHaveProperty('clearedAt')
  })

  test('failed by hand, FAIL_ACC does not fail it again', () => {
    const one = begun({ externalReference: 'FAIL_ACC' })
    one.advance(3100)
    failWithdrawal(one.world, id)
    one.advance(1_000_000)
    expect(one.events().slice(-2)).toEqual(['withdrawal_failed', 'withdrawal_refunded'])
    expect(one.taken()).toBe(1)
  })

  test('a push that comes too late does nothing, though its move were legal', () => {
    const one = begun({ externalReference: 'PUSH_AML' })
    one.advance(1000)
    acts.approve(one.world)
    one.advance(2500)
    acts.fail(one.world)
    // Here PUSH_AML would have pushed it on, from FAILED to PENDING.
    one.advance(500)
    expect(one.withdrawal()?.status).toBe('FAILED')
    one.advance(1_000_000)
    expect(one.withdrawal()?.status).toBe('REFUNDED')
  })

  test('cancelled after it failed, it is not refunded as well', () => {
    const one = ways.FAILED?.()
    acts.cancel(one?.world as World)
    one?.advance(1_000_000)
    expect(one?.withdrawal()?.status).toBe('CANCELLED')
    expect(one?.taken()).toBe(1)
  })

  test('the first keyword counts, and FAIL_ACC beside a review', () => {
    const both = begun({ externalReference: 'PUSH_AML HALT_AML' })
    both.advance(1_000_000)
    expect(both.withdrawal()?.status).toBe('REVIEWING')
    const pushed = begun({ externalReference: 'PUSH_AML FAIL_ACC' })
    pushed.advance(1_000_000)
    expect(pushed.withdrawal()?.status).toBe('REFUNDED')
  })
})

describe('the events', () => {
  test('carry the documented values of a refund', () => {
    const one = begun({ externalReference: 'FAIL_ACC' })
    one.advance(10_000)
    expect(one.emitted.at(-1)?.payload).toEqual({
      event: 'withdrawal_refunded',
      eventScheduledAt: '2026-11-02T00:00:04.500Z',
      id,
      amount: 100,
      totalFee: 1,
      refundAmount: 100,
      currency: 'AUD',
      externalId: 'mine',
      refundReason: 'No account or incorrect account number',
      statusMessage: 'Payout reversal',
      refundedAt: '2026-11-02T00:00:04.500Z',
      clearedAt: '2026-11-02T00:00:03.000Z',
      recipient: { displayName: 'John Smith', bsb: '012620', accountNo: '89900998' },
    })
  })

  test('carry the documented values of a cancellation', () => {
    const one = begun()
    cancelWithdrawal(one.world, id)
    expect(one.emitted.at(-1)?.payload).toEqual({
      event: 'withdrawal_cancelled',
      eventScheduledAt: '2026-11-02T00:00:00.000Z',
      id,
      amount: 100,
      totalFee: 1,
      currency: 'AUD',
      externalId: 'mine',
      rejectCode: 'CANCELLATION_REQUESTED_BY_PARTICIPANT',
      rejectedAt: '2026-11-02T00:00:00.000Z',
      statusMessage: 'The transaction is rejected upon request.',
    })
  })

  test('say why it is held, and that it was sent', () => {
    const one = begun({ externalReference: 'PUSH_AML' })
    one.advance(10_000)
    expect(one.emitted.map(({ payload: { statusMessage } }) => statusMessage)).toEqual([
      undefined,
      'Awaiting manual compliance',
      'Sent to recipient bank',
      'Transaction Confirmed',
    ])
  })

  test('are also sent where the withdrawal asks for them', () => {
    const callbackUri = 'https://example.com/hook?signature=abc'
    const one = begun({ callbackUri })
    one.advance(10_000)
    expect(one.emitted).toHaveLength(3)
    expect(one.emitted.every(event => event.callbackUri === callbackUri)).toBe(true)
  })

  test('of an account abroad tell of the recipient no more than the name', () => {
    const [claire] = seededWithdrawals.filter(({ currency }) => currency === 'EUR')
    const one = begun({
      externalReference: 'FAIL_ACC',
      ...(claire && { recipient: claire.recipient }),
    })
    one.advance(10_000)
    expect(one.emitted.at(-1)?.payload.recipient).toEqual({ displayName: 'Claire Fontaine' })
  })

  test('come after the money has moved', () => {
    const one = begun({ externalReference: 'FAIL_AML' })
    let taken = 0
    one.world.events.subscribe(() => {
      taken = one.taken()
    })
    one.advance(500)
    expect(taken).toBe(1)
  })
})
