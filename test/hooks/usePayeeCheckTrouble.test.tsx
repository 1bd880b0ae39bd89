import { expect, test } from 'vitest'
import { usePayeeCheck } from '../../src/hooks/usePayeeCheck.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'
import { billable, callsOf, expectState, john, renderCheck } from './payeeCheckVerbs.ts'

const payee = { ...john, accountName: 'copinotmatch' }

test('a lost answer stays unknown, here and elsewhere, until somebody asks again', async () => {
  const sandbox = createSandbox()
  sandbox.dropReplies(1, 'confirmationOfPayee')
  const check = renderCheck(payee, { sandbox })
  const answer = await check.result.current.check()
  expect(answer).toMatchObject({ status: 'unknown', problem: { kind: 'unknownOutcome' } })
  await expectState(check, { status: 'unknown', canCheck: true, needsDecision: false })
  check.edit({ accountName: 'Jane Smith' })
  expect(check.result.current.status).toBe('idle')
  check.edit(payee)
  expect(check.result.current.status).toBe('unknown')
  expect([check.calls(), check.bills()]).toEqual([1, []])

  await check.result.current.check()
  await expectState(check, { status: 'checked', verdict: { code: 'NOT_MATCH' }, canCheck: false })
  expect([check.calls(), check.bills()]).toEqual([2, [billable]])
})

test('a failure is told where it was asked, and gone after a success anywhere', async () => {
  let isOnline = false
  const useTwo = () => [usePayeeCheck(john), usePayeeCheck(john)] as const
  const { result, sandbox } = renderHook(useTwo, { isOnline: () => isOnline })
  await result.current[0].check()
  await expect.poll(() => result.current.map(({ status }) => status)).toEqual(['failed', 'idle'])
  expect(result.current[0]).toMatchObject({ problem: { kind: 'offline' }, canCheck: true })
  isOnline = true
  await result.current[1].check()
  await expect
    .poll(() => result.current.map(({ status }) => status))
    .toEqual(['checked', 'checked'])
  expect(callsOf(sandbox)).toBe(1)
})

test('a failure is not that of other details', async () => {
  const check = renderCheck(john, { isOnline: () => false })
  await check.result.current.check()
  await expectState(check, { status: 'failed' })
  check.edit({ accountName: 'Jane Smith' })
  expect(check.result.current.status).toBe('idle')
})

test('after a failure the verdict before it isn’t lost', async () => {
  let isOnline = true
  const check = renderCheck({ ...john, accountName: 'coperror' }, { isOnline: () => isOnline })
  await check.result.current.check()
  isOnline = false
  await check.result.current.check()
  await expectState(check, { status: 'failed', problem: { kind: 'offline' } })
  check.edit({ accountName: 'Jane Smith' })
  expect(check.result.current).toMatchObject({
    status: 'outOfDate',
    verdict: { code: 'COP_PLATFORM_ERROR' },
  })
})

test('going on is told once, with the reason, and shared with every place of these details', async () => {
  const check = renderCheck(payee)
  expect(check.result.current.goOn('too early')).toBeUndefined()
  await check.result.current.check()
  await expectState(check, { needsDecision: true, decision: undefined })
  const decision = { code: 'NOT_MATCH', reason: 'Her married name' }
  expect(check.result.current.goOn('  Her married name ')).toEqual(decision)
  await expectState(check, { status: 'checked', needsDecision: false, decision })
  expect(check.result.current.goOn('another')).toEqual(decision)
  expect(check.overrides()).toEqual([{ type: 'payeeOverride', ...decision }])

  check.edit({ accountName: 'Jane Smith' })
  expect(check.result.current.decision).toBeUndefined()
  check.edit(payee)
  expect(check.result.current.decision).toEqual(decision)
})

test('a decision needs no reason, can be taken back, and is told again when it is made again', async () => {
  const check = renderCheck(payee)
  await check.result.current.check()
  await expectState(check, { needsDecision: true })
  expect(check.result.current.goOn(' ')).toEqual({ code: 'NOT_MATCH', reason: undefined })
  await expectState(check, { needsDecision: false })
  check.result.current.takeBack()
  await expectState(check, { needsDecision: true, decision: undefined })
  check.result.current.goOn()
  expect(check.overrides()).toEqual(
    Array(2).fill({ type: 'payeeOverride', code: 'NOT_MATCH', reason: undefined }),
  )
})

test('a new verdict asks for a new decision', async () => {
  const check = renderCheck({ ...john, accountName: 'coperror' })
  await check.result.current.check()
  await expectState(check, { status: 'checked' })
  check.result.current.goOn('opted out')
  await expectState(check, { decision: { code: 'COP_PLATFORM_ERROR', reason: 'opted out' } })
  await check.result.current.check()
  await expectState(check, { status: 'checked', decision: undefined })
})

test('an answer on its way to somebody who signs out isn’t remembered for the next', async () => {
  const check = renderCheck(john, { sandbox: { latency: 60 } })
  const answer = check.result.current.check()
  await expectState(check, { status: 'checking' })
  await check.client.clearStore().catch(() => undefined)
  await answer
  await expect.poll(() => check.result.current.status).not.toBe('checking')
  expect(check.result.current.status).not.toBe('checked')
})
