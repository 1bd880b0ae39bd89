import { expect, test } from 'vitest'
import { balancesDocument } from '../../src/api/documents/balances.ts'
import { depositsDocument } from '../../src/api/documents/deposits.ts'
import type { ConnectionListener, LiveEvent } from '../../src/api/liveEvent.ts'
import { liveHubOf } from '../../src/hooks/live/liveHubs.ts'
import { liveKinds } from '../../src/hooks/live/liveKinds.ts'
import { createFaultySource } from './faultySource.ts'
import { hubOn, pass, show, stage } from './hubStage.ts'

const { deposit: depositKind } = liveKinds

/** What was asked of the sandbox since, by operation. */
function count(requests: readonly { readonly operation: string }[], operation: string): number {
  return requests.filter(request => request.operation === operation).length
}

test('an answer that was asked for before the news and comes after them changes nothing on the screen', async () => {
  const { sandbox, client } = stage()
  const { showOne } = hubOn(client, sandbox)
  const id = sandbox.deposit()
  const { statuses, latest } = await showOne('deposit', id)
  sandbox.addFault({ kind: 'slow', milliseconds: 5_000, times: 1 })
  const list = client.query({
    query: depositsDocument,
    variables: { input: { statuses: [] } },
    fetchPolicy: 'network-only',
  })
  await pass(100)
  await sandbox.advance(2_000)
  await pass(100)
  expect(statuses).toEqual(['INITIALISED', 'CONFIRMED'])
  await sandbox.advance(5_000)
  await pass(10_000)
  expect((await list).data?.deposits.find(one => one.id === id)?.status).toBe('INITIALISED')
  expect(statuses).toEqual(['INITIALISED', 'CONFIRMED'])
  expect(latest().deposit).toMatchObject({
    status: 'CONFIRMED',
    statusMessage: 'Transaction Confirmed',
  })
})

test('so does an answer to the hub’s own question, where news came meanwhile', async () => {
  const { sandbox, client } = stage()
  const { hub, showOne } = hubOn(client, sandbox)
  const id = sandbox.deposit()
  const { statuses } = await showOne('deposit', id)
  sandbox.addFault({ kind: 'slow', milliseconds: 1_500, operation: 'deposit', times: 1 })
  const answer = hub.read(depositKind, id)
  await pass(10)
  await sandbox.advance(1_000)
  await pass(100)
  await sandbox.advance(1_000)
  await pass(5_000)
  await answer
  expect(statuses).toEqual(['INITIALISED', 'CONFIRMED'])
  expect(count(sandbox.requests, 'deposit')).toBe(3)
})

test('what changes leaves the lists of its old status and comes into those of the new, newest first, unasked', async () => {
  const { sandbox, client } = stage()
  const ids: string[] = []
  for (const amount of [1, 2, 3]) {
    ids.push(sandbox.deposit({ amount, isReviewed: true }))
    await sandbox.advance(1)
  }
  const [oldest, middle, newest] = ids
  await sandbox.advance(2_000)
  sandbox.review(oldest ?? '', 'approve')
  sandbox.review(newest ?? '', 'approve')
  const { hub } = hubOn(client, sandbox)
  hub.listen(() => {})
  const idsOf = async (statuses: string[]) => {
    const latest = await show(client, depositsDocument, { input: { statuses } })
    return () => latest().deposits.map(({ id }) => id)
  }
  const [reviewing, confirmed] = [await idsOf(['REVIEWING']), await idsOf(['CONFIRMED'])]
  const balances = await show(client, balancesDocument, {})
  const [{ cleared = 0 } = {}] = balances().balances
  const others = confirmed().slice(2)
  const before = sandbox.requests.length
  sandbox.review(middle ?? '', 'approve')
  await pass(5_000)
  expect([reviewing(), confirmed()]).toEqual([[], [newest, middle, oldest, ...others]])
  // Two dollars, less the fee.
  expect(balances().balances[0]?.cleared).toBe(cleared + 1)
  expect(sandbox.requests.slice(before).map(({ operation }) => operation)).toEqual(['balances'])
})

test('a list that is on its way while something changes is asked for once more', async () => {
  const { sandbox, client } = stage()
  const id = sandbox.deposit()
  const { hub } = hubOn(client, sandbox)
  hub.listen(() => {})
  await show(client, depositsDocument, { input: {} })
  sandbox.addFault({ kind: 'slow', milliseconds: 1_500, operation: 'deposits', times: 1 })
  const confirmed = await show(client, depositsDocument, { input: { statuses: ['CONFIRMED'] } })
  await sandbox.advance(1_000)
  await pass(100)
  await sandbox.advance(1_000)
  await pass(5_000)
  expect(confirmed().deposits.map(one => one.id)).toContain(id)
})

test('a storm of new deposits is shown by one question for the list each three seconds', async () => {
  const { sandbox, client } = stage()
  const { hub } = hubOn(client, sandbox)
  hub.listen(() => {})
  const deposits = await show(client, depositsDocument, { input: {} })
  const balances = await show(client, balancesDocument, {})
  const before = sandbox.requests.length
  const shown = deposits().deposits.length
  for (let turn = 0; turn < 60; turn += 1) {
    for (let one = 0; one < 10; one += 1) sandbox.deposit()
    await pass(100)
  }
  await pass(4_000)
  expect(deposits().deposits).toHaveLength(shown + 600)
  const asked = sandbox.requests.slice(before)
  expect([count(asked, 'deposits'), count(asked, 'deposit')]).toEqual([3, 0])
  expect(count(asked, 'balances')).toBe(3)
  const { pending } = balances().balances.find(one => one.currency === 'AUD') ?? {}
  expect(pending).toBeGreaterThanOrEqual(60_000)
})

test.each(
  [
    null,
    'deposit_cleared',
    {},
    { event: 'deposit_cleared', id: 5 },
    { event: 'deposit_cleared', id: '../../5b04c62ec0bf606bf216ae21' },
    { event: 'deposit_cleared', id: '__proto__' },
    { event: '__proto___cleared', id: '5b04c62ec0bf606bf216ae21' },
    { event: 'deposit_cleared', id: '5b04c62ec0bf606bf216ae21', eventScheduledAt: { toString: 1 } },
    { event: 'rfi_created', id: '5b04c62ec0bf606bf216ae21' },
    { event: 'x'.repeat(1_000_000), id: '5b04c62ec0bf606bf216ae21' },
  ].map(given => [JSON.stringify(given).slice(0, 90), given]),
)('what is no event of ours does nothing: %s', async (_, given) => {
  const { sandbox, client } = stage()
  const source = createFaultySource(1)
  const { hub } = hubOn(client, source)
  hub.listen(() => {})
  await show(client, depositsDocument, { input: {} })
  const before = [client.cache.extract(), sandbox.requests.length]
  source.take(given as unknown as LiveEvent)
  source.deliver({ lost: 0, kept: 0 })
  source.deliver({ lost: 0, kept: 0 })
  await pass(10_000)
  expect([client.cache.extract(), sandbox.requests.length]).toEqual(before)
})

test('of an event only known fields of the right type reach the screen, until the API is read', async () => {
  const { sandbox, client } = stage()
  const source = createFaultySource(1)
  const { showOne } = hubOn(client, source)
  const id = sandbox.inboundPayment()
  const { latest } = await showOne('payment', id)
  const { payment: before } = latest() as never as { payment: object }
  const hostile = {
    event: 'payment_complete',
    eventScheduledAt: 'yesterday',
    statusMessage: { toString: 'boo' },
    status: 'PWNED',
    toAmount: '1e9',
    fromAmount: Number.NaN,
    recipient: { companyName: 'Mallory' },
    externalReference: 'Pay Mallory',
  }
  source.take({ ...hostile, id })
  source.deliver({ lost: 0, kept: 0 })
  await pass(10)
  const { payment } = latest() as never as { payment: object }
  expect(payment).toEqual({ ...before, status: 'CLOSED', statusMessage: null })
  // It wasn't true, and the API says so.
  await pass(5_000)
  expect(latest()).toMatchObject({ payment: before })
})

test('a name that isn’t known has what is shown read anew, and of what nobody has, the list at most', async () => {
  const { sandbox, client } = stage()
  const source = createFaultySource(1)
  const { showOne } = hubOn(client, source)
  const id = sandbox.deposit()
  const { latest } = await showOne('deposit', id)
  const before = sandbox.requests.length
  await sandbox.advance(2_000)
  source.take({ event: 'deposit_blessed', id })
  source.take({ event: 'deposit_blessed', id: '0123456789abcdef01234567' })
  source.deliver({ lost: 0, kept: 0 })
  await pass(10_000)
  expect(latest().deposit?.status).toBe('CONFIRMED')
  expect(sandbox.requests.slice(before).map(({ operation }) => operation)).toEqual(['deposit'])
})

test('what was read before the source opened is made sure of once it is open', async () => {
  const { sandbox, client } = stage()
  let say: ConnectionListener = () => {}
  const { hub, showOne } = hubOn(client, {
    subscribe(_, onConnection) {
      say = onConnection ?? say
      say('connecting')
      return () => {}
    },
  })
  const shown = await showOne('deposit', sandbox.deposit())
  await sandbox.advance(2_000)
  say('open')
  await pass(100)
  expect(shown.statuses).toEqual(['INITIALISED', 'CONFIRMED'])
  expect(hub.isLive()).toBe(true)
  say('lost')
  await pass(29_000)
  expect(hub.isLive()).toBe(true)
  await pass(2_000)
  expect(hub.isLive()).toBe(false)
  say('open')
  expect(hub.isLive()).toBe(true)
})

test('3,000 events leave the newest behind, a reset of the client’s store nothing, the last user no timer', async () => {
  const { client } = stage()
  const source = createFaultySource(1)
  const hub = liveHubOf(client, source)
  expect(liveHubOf(client, source)).toBe(hub)
  const idOf = (index: number) => index.toString(16).padStart(24, '0')
  const leaveFirst = hub.watch(depositKind, idOf(0), () => {})
  const leave = hub.listen(() => {})
  for (let index = 0; index < 3_000; index += 1) {
    source.take({
      event: index % 2 ? 'deposit_cleared' : 'deposit_initiated',
      id: idOf(index % 3 === 0 ? 0 : index),
      eventScheduledAt: new Date(index * 1_000).toISOString(),
    })
    if (index % 1_000 === 0) source.deliver({ lost: 0, kept: 0 })
  }
  source.deliver({ lost: 0, kept: 0 })
  source.deliver({ lost: 0, kept: 0 })
  await pass(1_000)
  const steps = (index: number) => hub.steps(depositKind, idOf(index)).length
  const known = Array.from({ length: 3_000 }, (_, index) => index).filter(steps)
  expect(known).toHaveLength(500)
  expect(steps(0)).toBe(50)
  await client.clearStore()
  expect(known.filter(steps)).toEqual([])
  leave()
  leave()
  expect(source.listeners()).toBe(1)
  leaveFirst()
  expect(source.listeners()).toBe(0)
})
