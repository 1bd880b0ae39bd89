import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { moneyMoveOf } from '../../src/hooks/moves/moneyMove.ts'
import { createConversion } from '../../src/hooks/useCreateConversion.ts'
import { createWithdrawal } from '../../src/hooks/useCreateWithdrawal.ts'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import type { FlashEvent } from '../../src/provider/events.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { eventually } from '../eventually.ts'
import { ask } from '../sandbox/ask.ts'
import { conversionQuote } from './conversionQuote.ts'

// One movement of money, however often it is submitted, and whatever happens on the way.

const recipientId = '5ba89a6b35a2b327b81ffc3b'
const payout = { amount: '10', currency: 'AUD', recipientId } as const

let sandbox: Sandbox
let before: number
let events: FlashEvent[]

beforeEach(() => {
  vi.stubGlobal('sessionStorage', memoryStorage())
  sandbox = createSandbox()
  before = sandbox.store.withdrawals.size
  events = []
})
afterEach(() => void vi.unstubAllGlobals())

/** A page, which knows nothing of the one before but what the tab's storage holds. */
function openPage() {
  const client = createFlashClient({
    endpoint: '/',
    fetch: sandbox.fetch,
    getToken: sandbox.getToken,
    timeout: 200,
  })
  const emit = (event: FlashEvent) => void events.push(event)
  return {
    payout: (place = 'test') => moneyMoveOf(client, createWithdrawal, place, emit),
    conversion: () => moneyMoveOf(client, createConversion, 'test', emit),
  }
}

const made = () => sandbox.store.withdrawals.size - before
const sent = () => sandbox.requests.filter(({ operation }) => operation === 'createWithdrawal')
const stored = () => sessionStorage.getItem('flashkit.move.test')
const sentKeys = () =>
  new Set(sent().map(({ variables }) => (variables.input as Keys).idempotencyKey))
const keys = (): { key: string }[] => JSON.parse(stored() ?? '[]')

test('two presses at once send once', async () => {
  const move = openPage().payout()
  const [first, second] = await Promise.all([move.submit(payout), move.submit(payout)])
  expect(first).toBe(second)
  expect([made(), sent().length]).toEqual([1, 1])
})

test('a press after it has happened sends nothing, until the next one is begun', async () => {
  const move = openPage().payout()
  await move.submit(payout)
  expect(await move.submit(payout)).toMatchObject({ status: 'succeeded' })
  expect(made()).toBe(1)
  move.reset()
  await move.submit(payout)
  expect(made()).toBe(2)
})

test('the key is made at review, kept with a hash alone, and gone when it has happened', async () => {
  const move = openPage().payout()
  move.subscribe(() => {})
  move.prepare(payout)
  const key = keys()[0]?.key
  expect(keys()).toEqual([{ key, hash: expect.stringMatching(/^\w{8,13}$/) }])
  expect(stored()).not.toMatch(/AUD|5ba89/)
  await move.submit(payout)
  expect(sent()[0]?.variables.input).toMatchObject({ idempotencyKey: key, externalId: key })
  expect(stored()).toBeNull()
})

test('the key changes with the payload, and only with it', () => {
  const move = openPage().payout()
  const keyOf = (input: object) => {
    move.prepare({ ...payout, ...input })
    return keys()[0]?.key
  }
  const key = keyOf({})
  expect(keyOf({ reason: undefined })).toBe(key)
  expect(keyOf({ amount: '11' })).not.toBe(key)
})

test('a lost answer is looked up, and what happened isn’t sent once more', async () => {
  const move = openPage().payout()
  sandbox.dropReplies(1, 'createWithdrawal')
  expect((await move.submit(payout)).status).toBe('unknown')
  expect((await move.check()).status).toBe('succeeded')
  expect([made(), sent().length]).toEqual([1, 1])
  expect(move.state()).toMatchObject({ status: 'succeeded', isEarlier: false })
})

test('what never arrived may be sent again, under the same key', async () => {
  const move = openPage().payout()
  sandbox.addFault({ kind: 'timeout', times: 1, operation: 'createWithdrawal' })
  expect((await move.submit(payout)).status).toBe('unknown')
  expect(await move.check()).toMatchObject({ status: 'failed', problem: { kind: 'timeout' } })
  expect((await move.submit(payout)).status).toBe('succeeded')
  const keys = sent().map(
    ({ variables }) => (variables.input as typeof payout & Keys).idempotencyKey,
  )
  expect(new Set(keys).size).toBe(1)
  expect(made()).toBe(1)
})

test('a page that was loaded anew finds what the one before had sent', async () => {
  sandbox.dropReplies(1, 'createWithdrawal')
  await openPage().payout().submit(payout)
  const move = openPage().payout()
  move.restore()
  expect(move.state()).toMatchObject({ status: 'unknown', isChecking: true })
  await eventually(() => expect(move.state().status).toBe('succeeded'))
  expect(move.state()).toMatchObject({ isEarlier: true, data: { amount: 10 } })
  expect(made()).toBe(1)
})

test('a page that was loaded anew asks nothing where nothing was begun, and is silent where nothing was sent', async () => {
  openPage().payout().restore()
  expect(sandbox.requests).toHaveLength(0)
  openPage().payout().prepare(payout)
  const key = keys()[0]?.key
  const move = openPage().payout()
  move.restore()
  await eventually(() => expect(move.state().status).toBe('idle'))
  await move.submit(payout)
  expect(sent()[0]?.variables.input).toMatchObject({ idempotencyKey: key })
  expect(made()).toBe(1)
})

test('where looking fails, too, it stays unknown and can be looked for again', async () => {
  sandbox.dropReplies(1, 'createWithdrawal')
  await openPage().payout().submit(payout)
  sandbox.addFault({ kind: 'serverError', times: 1, operation: 'withdrawals' })
  const move = openPage().payout()
  move.restore()
  await eventually(() => expect(move.state()).toMatchObject({ isChecking: false }))
  expect((await move.check()).status).toBe('succeeded')
  expect(made()).toBe(1)
})

test('another payload waits until it is known what became of the first', async () => {
  const move = openPage().payout()
  sandbox.dropReplies(1, 'createWithdrawal')
  await move.submit(payout)
  const outcome = await move.submit({ ...payout, amount: '99' })
  expect(outcome).toMatchObject({ status: 'succeeded', data: { amount: 10 } })
  expect(move.state()).toMatchObject({ isEarlier: true })
  expect(made()).toBe(1)
})

test('what arrives after it was looked for is found before anything else is sent', async () => {
  const move = openPage().payout()
  sandbox.addFault({ kind: 'timeout', times: 1, operation: 'createWithdrawal' })
  await move.submit(payout)
  await move.check()
  const lost = sent()[0]?.variables
  await ask(sandbox, lateDocument, lost)
  const outcome = await move.submit({ ...payout, amount: '99' })
  expect(outcome).toMatchObject({ status: 'succeeded', data: { amount: 10 } })
  expect(made()).toBe(1)
})

const lateDocument =
  'mutation createWithdrawal($input: CreateWithdrawalInput!) { createWithdrawal(input: $input) { success } }'

test('what arrives after a reload and another payload is found before anything else is sent', async () => {
  const first = openPage().payout()
  sandbox.addFault({ kind: 'timeout', times: 1, operation: 'createWithdrawal' })
  await first.submit(payout)
  await first.check()
  first.prepare({ ...payout, amount: '99' })
  const move = openPage().payout()
  move.restore()
  await eventually(() => expect(move.state().status).toBe('idle'))
  await ask(sandbox, lateDocument, sent()[0]?.variables)
  const outcome = await move.submit({ ...payout, amount: '99' })
  expect(outcome).toMatchObject({ status: 'succeeded', data: { amount: 10 } })
  expect(made()).toBe(1)
})

test('a success that nobody saw is told to who comes back, and after a reload', async () => {
  const move = openPage().payout()
  await move.submit(payout)
  expect(keys()).toHaveLength(1)
  const next = openPage().payout()
  next.restore()
  await eventually(() => expect(next.state()).toMatchObject({ status: 'succeeded' }))

  move.subscribe(() => {})()
  expect(move.state().status).toBe('succeeded')
  move.subscribe(() => {})
  await eventually(() => expect(keys()).toHaveLength(0))
})

test('what was refused may be sent again, and the next one is another', async () => {
  const move = openPage().payout()
  expect(await move.submit({ ...payout, amount: '99999999' })).toMatchObject({
    status: 'failed',
    problem: { kind: 'refused' },
  })
  await move.submit(payout)
  move.reset()
  await move.submit(payout)
  expect(made()).toBe(2)
})

test('another transaction of the same name has a name of its own', async () => {
  const move = openPage().payout()
  await move.submit({ ...payout, externalId: 'invoice-7' })
  move.startAnew()
  await move.submit({ ...payout, externalId: 'invoice-7' })
  const names = sent().map(
    ({ variables }) => (variables.input as { externalId: string }).externalId,
  )
  expect(names[0]).toBe('invoice-7')
  expect(names[1]).toMatch(/^[0-9a-f]{32}$/)
  expect(made()).toBe(2)
})

test('a conversion that has no key is looked for before it is sent again', async () => {
  const move = openPage().conversion()
  const count = sandbox.store.conversions.size
  const quoteId = await conversionQuote(sandbox)
  sandbox.addFault({ kind: 'timeout', times: 1, operation: 'createConversion' })
  await move.submit({ quoteId })
  await move.check()
  const lost = sandbox.requests.find(({ operation }) => operation === 'createConversion')
  await ask(
    sandbox,
    'mutation createConversion($input: ConversionInput!) { createConversion(input: $input) { success } }',
    lost?.variables,
  )
  expect((await move.submit({ quoteId })).status).toBe('succeeded')
  expect(move.state()).toMatchObject({ isEarlier: false })
  expect(sandbox.store.conversions.size - count).toBe(1)
})

test('two of different places don’t touch, the same place finds its own again', async () => {
  const { payout: at } = openPage()
  expect(at('a')).toBe(at('a'))
  await Promise.all([at('a').submit(payout), at('b').submit(payout)])
  expect(made()).toBe(2)
})

test('works where nothing may be stored', async () => {
  vi.stubGlobal('sessionStorage', undefined)
  const move = openPage().payout()
  move.prepare(payout)
  sandbox.addFault({ kind: 'timeout', times: 1, operation: 'createWithdrawal' })
  await move.submit(payout)
  await move.check()
  await move.submit(payout)
  expect(sentKeys().size).toBe(1)
})

test('the host hears of each outcome once', async () => {
  const move = openPage().payout()
  sandbox.dropReplies(1, 'createWithdrawal')
  await move.submit(payout)
  await move.check()
  expect(events.map(({ type }) => type)).toEqual(['failed', 'succeeded'])
})

interface Keys {
  readonly idempotencyKey: string
}

function memoryStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>()
  return {
    getItem: name => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: name => void items.delete(name),
  }
}
