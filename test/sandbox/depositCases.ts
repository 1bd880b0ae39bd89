import { expect } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from './ask.ts'

/** Replies the three parts that every mutation has. */
export const refund = `mutation ($id: ID!, $input: RefundDepositInput!) {
  refundDeposit(id: $id, input: $input) { success code message }
}`

/** With 1,000 AUD, unless told. */
export function fresh(balances?: Record<string, number>): Sandbox {
  return createSandbox({ clock: steppedClock(), balances: balances ?? { AUD: 1000 } })
}

/** The answer of the one operation that the query asks for. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
export async function reply(sandbox: Sandbox, query: string, variables: object): Promise<any> {
  const { data, errors } = await ask(sandbox, query, variables)
  expect(errors).toEqual([])
  return Object.values(data)[0]
}

/** What can be seen of one deposit: its status, the money, the names of its events. */
export function seen(sandbox: Sandbox, id: string) {
  const { cleared, pending } = sandbox.ledger.balance('AUD')
  const events = told(sandbox, id).map(({ event }) => event)
  return { status: sandbox.store.deposits.get(id)?.status, cleared, pending, events }
}

/** The events of one deposit, oldest first: seeded entities have theirs too. */
export const told = (sandbox: Sandbox, id: string) =>
  sandbox.events.filter(event => event.id === id)

/** The statement's rows of one deposit. */
export const booked = (sandbox: Sandbox, id: string) =>
  sandbox.ledger.rows.filter(row => row.id === id)

/** A deposit of 100 that has come as far as asked for. */
export async function deposited(status: string): Promise<{ sandbox: Sandbox; id: string }> {
  const sandbox = fresh()
  const id = sandbox.deposit({ isReviewed: status === 'REVIEWING' })
  if (status !== 'INITIALISED' && status !== 'CANCELLED') await sandbox.advance(1000)
  if (status === 'REFUNDING' || status === 'REFUNDED')
    await reply(sandbox, refund, { id, input: {} })
  if (status === 'REFUNDED') await sandbox.advance(3000)
  if (status === 'CANCELLED') sandbox.cancel(id)
  expect(sandbox.store.deposits.get(id)?.status).toBe(status)
  return { sandbox, id }
}
