import { expect, test } from 'vitest'
import { usePayeeCheck } from '../../src/hooks/usePayeeCheck.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'
import { answering, billable, callsOf, expectState, john, renderCheck } from './payeeCheckVerbs.ts'

test('typing, editing back and forth and StrictMode ask nothing; check asks once', async () => {
  const check = renderCheck({ ...john, bsb: '', accountNo: '', accountName: '' })
  expect(check.result.current.status).toBe('incomplete')
  for (const part of ['bsb', 'accountNo', 'accountName'] as const) {
    const whole = john[part] ?? ''
    for (let length = 0; length <= whole.length; length += 1) {
      check.edit({ ...john, [part]: whole.slice(0, length) })
    }
    for (let length = whole.length; length >= 0; length -= 1) {
      check.edit({ ...john, [part]: whole.slice(0, length) })
    }
  }
  check.edit(john)
  await expectState(check, { status: 'idle', canCheck: true })
  expect(check.sandbox.requests).toEqual([])

  const answer = await check.result.current.check()
  expect(answer).toMatchObject({ status: 'checked', verdict: { code: 'MATCH', billable: true } })
  await expectState(check, {
    status: 'checked',
    verdict: { code: 'MATCH', tone: 'positive', advice: 'goOn' },
    canCheck: false,
    isRemembered: false,
    needsDecision: false,
  })
  await check.result.current.check()
  expect([check.calls(), check.bills()]).toEqual([1, [billable]])
})

test('sends the canonical account', async () => {
  const check = renderCheck({
    ...john,
    bsb: ' 012-003 ',
    accountNo: '123 456 789',
    accountName: '  Mary  O’Brien ',
  })
  await check.result.current.check()
  expect(check.sandbox.requests.at(-1)?.variables.input).toEqual({
    accountIdType: 'BSB',
    bsb: '012003',
    accountNo: '123456789',
    accountName: "Mary O'Brien",
  })
})

test.each([
  ['BSB', { bsb: '012-003' }, { bsb: '062000' }],
  ['number', { accountNo: '12345-6789' }, { accountNo: '123456780' }],
  ['name', { accountName: ' John  Smith' }, { accountName: 'john smith' }],
])('another %s is out of date, written otherwise it is the same', async (_what, same, other) => {
  const check = renderCheck()
  await check.result.current.check()
  await expectState(check, { status: 'checked' })
  check.edit(same)
  expect(check.result.current).toMatchObject({ status: 'checked', canCheck: false })
  check.edit(other)
  expect(check.result.current).toMatchObject({
    status: 'outOfDate',
    verdict: { code: 'MATCH' },
    canCheck: true,
    needsDecision: false,
  })
  check.edit(john)
  expect(check.result.current).toMatchObject({ status: 'checked', verdict: { code: 'MATCH' } })
  await check.result.current.check()
  expect(check.calls()).toBe(1)
})

test('half an edit is out of date too, and can’t be asked', async () => {
  const check = renderCheck()
  await check.result.current.check()
  check.edit({ accountName: '' })
  await expectState(check, { status: 'outOfDate', canCheck: false })
  expect(await check.result.current.check()).toEqual({ status: 'incomplete' })
  expect(check.calls()).toBe(1)
})

test('an edit while the answer is awaited is out of date, and so is the answer', async () => {
  const check = renderCheck(john, { sandbox: { latency: 60 } })
  const answer = check.result.current.check()
  await expectState(check, { status: 'checking' })
  check.edit({ accountName: 'Jane Smith' })
  expect(check.result.current).toMatchObject({ status: 'outOfDate', verdict: undefined })
  await answer
  await expectState(check, { status: 'outOfDate', verdict: { code: 'MATCH' } })
})

test('other details that are asked meanwhile get their own answer', async () => {
  const check = renderCheck(john, { sandbox: { latency: 30 } })
  const first = check.result.current.check()
  check.edit({ accountName: 'copinotmatch' })
  const second = check.result.current.check()
  expect(await first).toMatchObject({ verdict: { code: 'MATCH' } })
  expect(await second).toMatchObject({ verdict: { code: 'NOT_MATCH' } })
  await expectState(check, { status: 'checked', verdict: { code: 'NOT_MATCH' } })
  expect(check.calls()).toBe(2)
})

test('two badges of a client share one request and what came of it; another client asks', async () => {
  const sandbox = createSandbox({ latency: 30 })
  const useTwo = () => [usePayeeCheck(john), usePayeeCheck({ ...john, bsb: '012-003' })] as const
  const { result, client, update } = renderHook(useTwo, { sandbox })
  await Promise.all([result.current[0].check(), result.current[1].check()])
  await expect
    .poll(() => result.current.map(({ status, isRemembered }) => [status, isRemembered]))
    .toEqual([
      ['checked', false],
      ['checked', true],
    ])
  expect(callsOf(sandbox)).toBe(1)
  update(null)
  const other = renderHook(() => usePayeeCheck(john), { sandbox })
  expect(other.client).not.toBe(client)
  expect(other.result.current.status).toBe('idle')
  await other.result.current.check()
  expect(callsOf(sandbox)).toBe(2)
})

test('is known again after it was away, without a call', async () => {
  const { result, update, sandbox } = renderHook(() => usePayeeCheck(john))
  await result.current.check()
  update(null)
  let current: ReturnType<typeof usePayeeCheck> | undefined
  function Again(): null {
    current = usePayeeCheck(john)
    return null
  }
  update(<Again />)
  await expect.poll(() => current).toMatchObject({ status: 'checked', isRemembered: true })
  expect(callsOf(sandbox)).toBe(1)
})

test('an answer that comes after the place is gone is remembered all the same', async () => {
  const { result, update, sandbox } = renderHook(() => usePayeeCheck(john), {
    sandbox: { latency: 40 },
  })
  const answer = result.current.check()
  update(null)
  await answer
  let current: ReturnType<typeof usePayeeCheck> | undefined
  function Again(): null {
    current = usePayeeCheck(john)
    return null
  }
  update(<Again />)
  await expect.poll(() => current?.status).toBe('checked')
  expect(callsOf(sandbox)).toBe(1)
})

test('who signs out leaves nothing behind, not even an answer on its way', async () => {
  const check = renderCheck()
  await check.result.current.check()
  await expectState(check, { status: 'checked' })
  await check.client.clearStore()
  await expectState(check, { status: 'idle', canCheck: true })
  check.edit({ accountName: 'Jane Smith' })
  expect(check.result.current.status).toBe('idle')
})

test.each(['IBAN', 'PAYID', 'ACC_NO', 'A_NEW_TYPE'])(
  '%s can’t be checked, and isn’t',
  async type => {
    const check = renderCheck({ ...john, accountIdType: type })
    const cannot = {
      status: 'checked',
      verdict: { code: 'ACCOUNT_TYPE_NOT_SUPPORTED', advice: 'cannotBeChecked', billable: false },
    }
    expect(check.result.current).toMatchObject({ ...cannot, canCheck: false, isRemembered: false })
    expect(await check.result.current.check()).toMatchObject(cannot)
    expect(check.sandbox.requests).toEqual([])
  },
)

test('without an account there is nothing to do', async () => {
  const check = renderCheck(null)
  expect(check.result.current).toMatchObject({ status: 'idle', canCheck: false })
  expect(await check.result.current.check()).toEqual({ status: 'incomplete' })
  expect(check.result.current.goOn()).toBeUndefined()
  expect(check.sandbox.requests).toEqual([])
})

test.each([
  ['copimatch', 'MATCH'],
  ['copijmatch', 'MATCH'],
  ['copcmatch', 'MATCH'],
  ['copiclosematch', 'CLOSE_MATCH'],
  ['copijclosematch', 'CLOSE_MATCH'],
  ['copcclosematch', 'CLOSE_MATCH'],
  ['copinotmatch', 'NOT_MATCH'],
  ['copcnotmatch', 'NOT_MATCH'],
  ['copclosed', 'ACCOUNT_CLOSED'],
  ['copnotfound', 'ACCOUNT_NOT_FOUND'],
])('%s: %s, billed once', async (keyword, code) => {
  const check = renderCheck({ ...john, accountName: `Ann ${keyword.toUpperCase()}` })
  await check.result.current.check()
  await expectState(check, { status: 'checked', verdict: { code }, canCheck: false })
  await check.result.current.check()
  expect([check.calls(), check.bills()]).toEqual([1, [billable]])
})

test('coperror: a verdict without an answer, not billed, that may be asked again', async () => {
  const check = renderCheck({ ...john, accountName: 'coperror' })
  await check.result.current.check()
  await expectState(check, {
    status: 'checked',
    verdict: { code: 'COP_PLATFORM_ERROR', advice: 'mayGoOn', billable: false },
    canCheck: true,
    needsDecision: false,
  })
  await check.result.current.check()
  expect([check.calls(), check.bills()]).toEqual([2, []])
})

test.each([
  [{ left: 0 }, 'COP_LIMIT_EXCEEDED', true],
  [{ isEnabled: false }, 'COP_API_DISABLED', false],
])('%o: %s is a verdict, no failure', async (allowance, code, canCheck) => {
  const sandbox = createSandbox()
  sandbox.allow('confirmationOfPayee', allowance)
  const check = renderCheck(john, { sandbox })
  await check.result.current.check()
  await expectState(check, {
    status: 'checked',
    verdict: { code, advice: 'cannotBeChecked', billable: false },
    canCheck,
  })
  expect(check.bills()).toEqual([])
})

test.each([
  [{ success: true }, 'decide', true, false, [billable]],
  [{ success: false, billable: false }, 'cannotBeChecked', false, true, []],
  [{ success: false, billable: true }, 'cannotBeChecked', false, true, [billable]],
])(
  'an unknown code (%o) is told as it came',
  async (change, advice, needsDecision, again, bills) => {
    const words = { code: 'PARTIAL_MATCH', message: 'Some of it' }
    const check = renderCheck(john, { sandbox: answering({ ...words, ...change }) })
    await check.result.current.check()
    await expectState(check, {
      status: 'checked',
      verdict: { ...words, advice },
      needsDecision,
      canCheck: again,
    })
    expect(check.bills()).toEqual(bills)
  },
)

test('a bank’s answer that comes as a refusal is remembered, and counts as billed unless it says no', async () => {
  const refused = { code: 'NOT_MATCH', success: false, billable: null }
  const check = renderCheck(john, { sandbox: answering(refused) })
  await check.result.current.check()
  await check.result.current.check()
  await expectState(check, { verdict: { code: 'NOT_MATCH', billable: undefined } })
  expect([check.calls(), check.bills()]).toEqual([1, [billable]])
})
