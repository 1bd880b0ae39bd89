import { expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { WebhookEvent } from '../../src/sandbox/events/events.ts'
import { ask } from './ask.ts'

// What the API's UAT does for each keyword in externalReference, step by step. A step says when it
// happens (milliseconds after the withdrawal was created), the status then, the events, and what the
// statement shows of it. Nothing may happen between the steps, and nothing after the last.
interface Step {
  readonly at: number
  readonly status: string
  readonly events: readonly string[]
  readonly rows?: readonly (readonly [description: string, amount: number])[]
}

const created: Step = {
  at: 0,
  status: 'INITIALISED',
  events: ['withdrawal_initiated'],
  rows: [
    ['Withdrawal', -100],
    ['Withdrawal fee', -1],
  ],
}
const reviewing: Step = { at: 1000, status: 'REVIEWING', events: ['withdrawal_reviewing'] }
const pending: Step = { at: 1000, status: 'PENDING', events: ['withdrawal_pending'] }
const confirmed: Step = { at: 3000, status: 'CONFIRMED', events: ['withdrawal_completed'] }

const paths: Readonly<Record<string, readonly Step[]>> = {
  'no keyword': [created, pending, confirmed],
  'testing HALT_AML attempt 2': [created, reviewing],
  'testing FAIL_AML attempt 4': [
    created,
    {
      at: 500,
      status: 'CANCELLED',
      events: ['withdrawal_cancelled'],
      rows: [['Withdrawal cancelled', 100]],
    },
  ],
  'testing PUSH_AML attempt 5': [
    created,
    reviewing,
    { ...pending, at: 4000 },
    { ...confirmed, at: 6000 },
  ],
  'testing FAIL_ACC attempt 8': [
    created,
    pending,
    confirmed,
    { at: 3500, status: 'FAILED', events: ['withdrawal_failed'] },
    {
      at: 4500,
      status: 'REFUNDED',
      events: ['withdrawal_refunded'],
      rows: [['Withdrawal refunded', 100]],
    },
  ],
  'testing SEND_RFI attempt 9': [
    created,
    { ...reviewing, events: ['withdrawal_reviewing', 'rfi_created'] },
  ],
  'testing halt_aml in small letters': [created, pending, confirmed],
}

// The documented payloads, key by key and in their order; `externalId` is given, a sub-client isn't.
const head = ['event', 'eventScheduledAt', 'id']
const money = ['amount', 'totalFee', 'currency']
const payloads: Readonly<Record<string, readonly string[]>> = {
  withdrawal_initiated: [...head, ...money, 'externalId'],
  withdrawal_reviewing: [...head, ...money, 'statusMessage', 'externalId'],
  withdrawal_pending: [...head, ...money, 'statusMessage', 'externalId'],
  withdrawal_completed: [...head, ...money, 'externalId', 'statusMessage', 'clearedAt'],
  withdrawal_failed: [...head, ...money, 'externalId'],
  withdrawal_refunded: [
    ...head,
    'amount',
    'totalFee',
    'refundAmount',
    'currency',
    'externalId',
    'refundReason',
    'statusMessage',
    'refundedAt',
    'clearedAt',
    'recipient',
  ],
  withdrawal_cancelled: [
    ...head,
    ...money,
    'externalId',
    'rejectCode',
    'rejectedAt',
    'statusMessage',
  ],
  rfi_created: [...head, 'status', 'deadline', 'withdrawalIds'],
}

const opening = 1000
// Longer than any step takes; a request for information waits for a week.
const longAfter = 6 * 24 * 3_600_000

test.each(Object.entries(paths))('%s', async (externalReference, steps) => {
  const sandbox = createSandbox({ clock: steppedClock(), balances: { AUD: opening } })
  const id = await createWithdrawal(sandbox, externalReference)
  const start = Date.UTC(2026, 10, 2)
  const seen: Step[] = []
  let now = 0
  let events = 0
  let rows = 0

  async function look(at: number): Promise<void> {
    await sandbox.advance(at - now)
    now = at
    const { data } = await ask(sandbox, `{ withdrawal(id: "${id}") { status } }`)
    const newEvents = sandbox.events.slice(events).filter(isAbout(id))
    const newRows = sandbox.ledger.rows.slice(rows).filter(row => row.id === id)
    if (newEvents.length === 0 && newRows.length === 0) {
      expect(data.withdrawal.status).toBe(seen.at(-1)?.status)
      return
    }
    events = sandbox.events.length
    rows = sandbox.ledger.rows.length
    seen.push({
      at,
      status: data.withdrawal.status,
      events: newEvents.map(({ event }) => event),
      ...(newRows.length > 0 && {
        rows: newRows.map(({ description, amount }) => [description, amount] as const),
      }),
    })
    for (const event of newEvents) {
      expect(Object.keys(event)).toEqual(payloads[event.event])
      expect(Date.parse(event.eventScheduledAt)).toBe(start + at)
    }
    expect(newRows.every(row => row.at === start + at)).toBe(true)
    const moved = sandbox.ledger.rows.reduce((sum, { amount }) => sum + amount, opening)
    expect(sandbox.ledger.balance('AUD')).toEqual({ currency: 'AUD', cleared: moved, pending: 0 })
  }

  // A moment before and at each step that any path has, so that a step which comes early is seen.
  const moments = [500, 1000, 3000, 3500, 4000, 4500, 6000]
  await look(0)
  for (const moment of moments) {
    await look(moment - 1)
    await look(moment)
  }
  await look(longAfter)
  expect(seen).toEqual(steps)
})

/** Seeded entities move on as well. */
function isAbout(id: string): (event: WebhookEvent) => boolean {
  return event => event.id === id || JSON.stringify(event.withdrawalIds) === JSON.stringify([id])
}

async function createWithdrawal(sandbox: Sandbox, externalReference: string): Promise<string> {
  const { data } = await ask(
    sandbox,
    `mutation ($input: CreateWithdrawalInput!) {
      createWithdrawal(input: $input) { success withdrawal { id status } }
    }`,
    {
      input: {
        amount: 100,
        currency: 'AUD',
        externalReference,
        externalId: 'mine-1',
        recipientId: '5ba89a6b35a2b327b81ffc3b',
      },
    },
  )
  expect(data.createWithdrawal).toMatchObject({
    success: true,
    withdrawal: { status: 'INITIALISED' },
  })
  return data.createWithdrawal.withdrawal.id
}
