import { useState } from 'react'
import { flushSync } from 'react-dom'
import { expect, test, vi } from 'vitest'
import type { AddressInput } from '../../src/api/documents/operationTypes.ts'
import { useAddressCheck } from '../../src/hooks/useAddressCheck.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { RenderOptions } from '../render.tsx'
import { type RenderedHook, renderHook } from '../renderHook.tsx'

const untidy = { street: '33 effingham st, sth launceston 7249', country: 'AU' }
const tidy = {
  building: '',
  streetNo: '',
  street: '33 Effingham Street',
  suburb: 'South Launceston',
  state: 'TAS',
  postcode: '7249',
  country: 'AU',
}
const other = { street: '1 Hay Street', suburb: 'Sydney', postcode: '2000', country: 'AU' }
const billable = { type: 'billable', operation: 'cleanseAddress' }

type Rendered = RenderedHook<ReturnType<typeof useAddressCheck>>

/** The hook on an address that the test edits, and what the host hears of money. */
function renderCheck(first: AddressInput, options: RenderOptions = {}) {
  const onEvent = vi.fn()
  let edit = (_: AddressInput): void => {}
  const rendered = renderHook(
    () => {
      const [address, setAddress] = useState(first)
      edit = setAddress
      return useAddressCheck({ address })
    },
    { ...options, provider: { onEvent } },
  )
  const bills = () => onEvent.mock.calls.map(([event]) => event).filter(isBillable)
  return {
    ...rendered,
    bills,
    onEvent,
    edit: (address: AddressInput) => flushSync(() => edit(address)),
  }
}

function isBillable({ type }: { type: string }): boolean {
  return type === 'billable'
}

/** Until the page shows it. */
function expectStatus({ result }: Pick<Rendered, 'result'>, expected: string | object) {
  const wanted = typeof expected === 'string' ? { status: expected } : expected
  return expect.poll(() => result.current).toMatchObject(wanted)
}

function countOf({ requests }: Sandbox, name: string): number {
  return requests.filter(({ operation }) => operation === name).length
}
const callsOf = (sandbox: Sandbox) => countOf(sandbox, 'cleanseAddress')
const looksOf = (sandbox: Sandbox) => countOf(sandbox, 'addressCleanserRequests')

/** The sandbox with one thing changed in what it says of the next addresses. */
function answering(change: object): Sandbox {
  const sandbox = createSandbox()
  const fetch: Sandbox['fetch'] = async (input, init) => {
    const reply = await sandbox.fetch(input, init)
    const body = await reply.clone().json()
    const request = body.data?.cleanseAddress?.addressRequest
    if (!request) return reply
    Object.assign(request, change)
    return new Response(JSON.stringify(body), reply)
  }
  return { ...sandbox, fetch }
}

test('asks nothing by itself, and on check gives the suggestion beside the original', async () => {
  const check = renderCheck({})
  for (const length of [1, 8, 20, untidy.street.length]) {
    check.edit({ ...untidy, street: untidy.street.slice(0, length) })
  }
  await expectStatus(check, 'idle')
  expect(check.sandbox.requests).toEqual([])

  const outcome = await check.result.current.check()
  expect(outcome).toMatchObject({ status: 'succeeded', data: { score: 97.1 } })
  await expectStatus(check, {
    status: 'suggested',
    original: untidy,
    suggestion: tidy,
    changes: ['street', 'suburb', 'state', 'postcode'],
    recommendation: 'accept',
    score: 97.1,
  })
  expect(callsOf(check.sandbox)).toBe(1)
})

test('sends only the parts that are there, with the straight quotes that the API takes', async () => {
  const check = renderCheck({ ...untidy, street: ' 12 o’brien  st ', suburb: ' ', building: '' })
  await check.result.current.check()
  expect(check.sandbox.requests.at(-1)?.variables.input).toEqual({
    street: "12 o'brien st",
    country: 'AU',
  })
})

test('the host hears of the call once, and nothing that is personal', async () => {
  const check = renderCheck(untidy)
  await check.result.current.check()
  await check.result.current.check()
  expect(check.onEvent.mock.calls).toEqual([
    [{ type: 'succeeded', operation: 'cleanseAddress' }],
    [billable],
  ])
})

test.each([
  ['case', { street: '33 EFFINGHAM St, Sth Launceston 7249' }],
  ['spaces', { street: ' 33  effingham st,sth launceston  7249 ' }],
  ['punctuation', { street: '33 effingham st. sth launceston, 7249.' }],
])('the same address in other %s is asked for once', async (_what, change) => {
  const check = renderCheck(untidy)
  await check.result.current.check()
  check.edit({ ...untidy, ...change })
  await expectStatus(check, 'suggested')
  await check.result.current.check()
  expect([callsOf(check.sandbox), check.bills()]).toEqual([1, [billable]])
})

test('a unit that reads alike is another address', async () => {
  const check = renderCheck({ ...other, street: '1/23 Hay Street' })
  await check.result.current.check()
  check.edit({ ...other, street: '12/3 Hay Street' })
  await expectStatus(check, 'outOfDate')
  await check.result.current.check()
  expect(callsOf(check.sandbox)).toBe(2)
})

test('two checks of a client share what they know, two clients don’t', async () => {
  const sandbox = createSandbox()
  const useTwo = () => [useAddressCheck({ address: untidy }), useAddressCheck({ address: untidy })]
  const pair = renderHook(useTwo, { sandbox })
  await Promise.all(pair.result.current.map(({ check }) => check()))
  await expect
    .poll(() => pair.result.current.map(({ status }) => status))
    .toEqual(['suggested', 'suggested'])
  expect(callsOf(sandbox)).toBe(1)

  const stranger = renderCheck(untidy, { sandbox })
  await stranger.result.current.check()
  expect(callsOf(sandbox)).toBe(2)
})

test('a session’s end forgets it', async () => {
  const check = renderCheck(untidy)
  await check.result.current.check()
  await check.client.clearStore()
  await check.result.current.check()
  expect(callsOf(check.sandbox)).toBe(2)
  await check.client.resetStore()
  await check.result.current.check()
  expect(callsOf(check.sandbox)).toBe(3)
})

test('an edit puts it out of date, the way back makes it good again', async () => {
  const check = renderCheck(untidy)
  await check.result.current.check()
  check.edit(other)
  await expectStatus(check, 'outOfDate')
  check.edit(untidy)
  await expectStatus(check, 'suggested')
  expect(callsOf(check.sandbox)).toBe(1)
})

test('an edit while it is asked: each address gets its own answer', async () => {
  const sandbox = createSandbox({ latency: 60 })
  const check = renderCheck(untidy, { sandbox })
  const first = check.result.current.check()
  await expectStatus(check, 'checking')
  check.edit(other)
  await expectStatus(check, 'outOfDate')
  const second = check.result.current.check()
  await expectStatus(check, 'checking')
  expect(await first).toMatchObject({ data: { cleansedAddress: { postcode: '7249' } } })
  expect(await second).toMatchObject({ data: { cleansedAddress: { postcode: '2000' } } })
  await expectStatus(check, { status: 'suggested', suggestion: { postcode: '2000' } })
  expect(callsOf(sandbox)).toBe(2)
})

test('the suggestion taken over is confirmed, and so is what differs in case and spaces', async () => {
  const check = renderCheck(untidy)
  await check.result.current.check()
  check.edit(tidy)
  await expectStatus(check, { status: 'confirmed', changes: [] })
  check.edit({ ...tidy, street: '33  EFFINGHAM street' })
  await expectStatus(check, 'confirmed')
  expect(callsOf(check.sandbox)).toBe(1)
})

test.each([
  ['review', { ...tidy, state: 'NSW' }, { status: 'suggested', changes: ['state'] }],
  ['flag', { street: 'behind the old mill', country: 'AU' }, { status: 'unreadable' }],
  ['review', { street: '8 rue des Lilas', country: 'FR' }, { status: 'confirmed', score: null }],
])('%s: %o', async (recommendation, address, expected) => {
  const check = renderCheck(address)
  await check.result.current.check()
  await expectStatus(check, { recommendation, ...expected })
})

test.each([
  ['approve', 'accept'],
  ['reject', 'flag'],
  ['ESCALATE', 'ESCALATE'],
  [null, undefined],
])('a recommendation %s is %s', async (said, recommendation) => {
  const check = renderCheck(untidy, { sandbox: answering({ recommendation: said }) })
  await check.result.current.check()
  await expectStatus(check, { status: 'suggested', recommendation })
})

test('what is split off stays in the line that it was typed in', async () => {
  const suggestionFor = async (address: AddressInput, cleansed: object) => {
    const nothing = { building: null, streetNo: null, suburb: null, state: null, postcode: null }
    const cleansedAddress = { __typename: 'Address', ...nothing, country: null, ...cleansed }
    const check = renderCheck(address, { sandbox: answering({ cleansedAddress }) })
    await check.result.current.check()
    await expectStatus(check, 'suggested')
    const { current } = check.result
    return current.status === 'suggested' ? current.suggestion : undefined
  }
  expect(
    await suggestionFor(
      { street: 'unit 4, 12 hay st', country: 'AU' },
      { building: 'Unit 4', streetNo: '12', street: 'Hay Street' },
    ),
  ).toMatchObject({ building: 'Unit 4', streetNo: '', street: '12 Hay Street', country: 'AU' })
  expect(
    await suggestionFor(
      { street: 'hauptstr. 5, haus b', country: 'DE' },
      { building: 'Haus B', streetNo: '5', street: 'Hauptstraße' },
    ),
  ).toMatchObject({ building: '', streetNo: '', street: 'Haus B, Hauptstraße 5' })
  expect(
    await suggestionFor(
      { streetNo: '12b', street: 'hay st', country: 'AU' },
      { streetNo: '12B', street: 'Hay Street' },
    ),
  ).toMatchObject({ streetNo: '12B', street: 'Hay Street' })
})

test('accepted without another way to write it, it is confirmed', async () => {
  const check = renderCheck(untidy, { sandbox: answering({ cleansedAddress: null }) })
  await check.result.current.check()
  await expectStatus(check, { status: 'confirmed', recommendation: 'accept' })
})

test('what can’t be read isn’t asked for again, and costs nothing', async () => {
  const check = renderCheck({ street: '???', country: 'AU' })
  await check.result.current.check()
  await expectStatus(check, { status: 'unreadable', recommendation: undefined, score: null })
  await check.result.current.check()
  expect([callsOf(check.sandbox), check.bills()]).toEqual([1, []])
  check.edit(other)
  await expectStatus(check, 'outOfDate')
})

test.each([
  { street: ' ', country: 'AU' },
  { street: '1 Hay Street', country: '' },
])('%o is refused without a request, and an edit makes that good', async address => {
  const check = renderCheck(address)
  await check.result.current.check()
  await expectStatus(check, { status: 'failed', problem: { code: 'VALIDATION_ERROR' } })
  expect(check.sandbox.requests).toEqual([])
  check.edit(other)
  await expectStatus(check, 'idle')
})

test.each([
  ['LIMIT_EXCEEDED', { left: 0 }],
  ['ADDRESS_CLEANSER_API_DISABLED', { isEnabled: false }],
])('%s fails, costs nothing, and is forgotten once it is over', async (code, allowance) => {
  const check = renderCheck(untidy)
  check.sandbox.allow('cleanseAddress', allowance)
  await check.result.current.check()
  await expectStatus(check, { status: 'failed', problem: { kind: 'refused', code } })
  expect(check.bills()).toEqual([])
  check.sandbox.allow('cleanseAddress', {})
  if (check.result.current.status === 'failed') await check.result.current.retry()
  await expectStatus(check, 'suggested')
  expect(check.bills()).toEqual([billable])
})

test('what was never sent isn’t announced', async () => {
  const check = renderCheck(untidy, { isOnline: () => false })
  await check.result.current.check()
  await expectStatus(check, { status: 'failed', problem: { kind: 'offline' } })
  expect([check.sandbox.requests, check.bills()]).toEqual([[], []])
})

test('a lost answer is looked for, and found without a second call', async () => {
  const check = renderCheck(untidy)
  check.sandbox.dropReplies(1, 'cleanseAddress')
  await check.result.current.check()
  await expectStatus(check, { status: 'suggested', suggestion: tidy })
  expect([callsOf(check.sandbox), looksOf(check.sandbox)]).toEqual([1, 1])
  expect(check.bills()).toEqual([billable])
})

test('a look that fails too: the next check looks first, elsewhere on the page as well', async () => {
  const onEvent = vi.fn()
  const useTwo = () => [useAddressCheck({ address: untidy }), useAddressCheck({ address: untidy })]
  const { sandbox, result } = renderHook(useTwo, { provider: { onEvent } })
  const bills = () => onEvent.mock.calls.map(([event]) => event).filter(isBillable)
  sandbox.dropReplies(1, 'cleanseAddress')
  sandbox.addFault({ kind: 'serverError', operation: 'addressCleanserRequests', times: 2 })
  const unknown = { status: 'failed', problem: { kind: 'unknownOutcome' } }
  await result.current[0]?.check()
  await expect.poll(() => result.current[0]).toMatchObject(unknown)
  const [first] = result.current
  if (first?.status === 'failed') expect(await first.retry()).toMatchObject({ status: 'unknown' })
  expect([callsOf(sandbox), looksOf(sandbox), bills()]).toEqual([1, 2, []])

  await result.current[1]?.check()
  await expect.poll(() => result.current[1]).toMatchObject({ status: 'suggested' })
  expect([callsOf(sandbox), looksOf(sandbox), bills()]).toEqual([1, 3, [billable]])
})

test('a call that never happened is made once nothing was found of it', async () => {
  const check = renderCheck(other)
  check.sandbox.addFault({ kind: 'serverError', operation: 'cleanseAddress', times: 1 })
  await check.result.current.check()
  await expectStatus(check, { status: 'failed', problem: { kind: 'unknownOutcome' } })
  expect(check.bills()).toEqual([])
  await check.result.current.check()
  await expectStatus(check, 'suggested')
  expect([callsOf(check.sandbox), check.bills()]).toEqual([2, [billable]])
})

test('of a lost answer an older look-up is as good, and isn’t announced', async () => {
  const check = renderCheck(untidy) // The sandbox knows this one from its documentation.
  check.sandbox.addFault({ kind: 'serverError', operation: 'cleanseAddress', times: 1 })
  await check.result.current.check()
  await expectStatus(check, { status: 'suggested', suggestion: tidy })
  expect([callsOf(check.sandbox), check.bills()]).toEqual([1, []])
})

test('a call that the API says costs nothing isn’t announced', async () => {
  const check = renderCheck(untidy, { sandbox: answering({ billable: false }) })
  await check.result.current.check()
  await expectStatus(check, 'suggested')
  expect(check.bills()).toEqual([])
})

test('nothing of it is left in the browser’s storage', async () => {
  const check = renderCheck(untidy)
  await check.result.current.check()
  const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])
  expect(kept).not.toMatch(/effingham/i)
})
