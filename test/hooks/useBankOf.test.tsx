import { useState } from 'react'
import { expect, test } from 'vitest'
import { type BankKey, useBankOf } from '../../src/hooks/useBankOf.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { RenderOptions } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'

const commonwealth = '062000'
const anz = '012622'
const nobodys = '999999'

/** The hook with a number that the test changes, and all that it ever showed. */
function renderBankOf(key: BankKey, options?: RenderOptions) {
  let show = (_: string): void => {}
  const seen: string[] = []
  const rendered = renderHook(() => {
    const [number, set] = useState('')
    show = set
    const answer = useBankOf(key, number)
    const said = answer.status === 'found' ? answer.bank.name : answer.status
    seen.push(`${number}: ${said}`)
    return answer
  }, options)
  return { ...rendered, seen, show: (number: string) => show(number) }
}

/** A sandbox that answers when the test lets time pass, and the signals of its requests. */
function slowSandbox() {
  const sandbox = createSandbox({ clock: steppedClock(Date.now()), latency: 1000 })
  const signals: (AbortSignal | null | undefined)[] = []
  const fetch: Sandbox['fetch'] = (input, init) => {
    signals.push(init?.signal)
    return sandbox.fetch(input, init)
  }
  return { sandbox: { ...sandbox, fetch }, signals }
}

const askedFor = ({ requests }: Sandbox) => requests.map(({ variables }) => variables.input)

test.each([
  ['bsb', anz, 'ANZ'],
  ['bic', 'BARCGB22', 'BARCLAYS BANK PLC'],
  ['iban', 'DE89370400440532013000', 'COMMERZBANK AG'],
] as const)('finds the bank of a %s', async (key, number, name) => {
  const { result, show, sandbox } = renderBankOf(key)
  expect(result.current).toEqual({ status: 'unknown' })
  show(number)
  await expect.poll(() => result.current).toMatchObject({ status: 'found', bank: { name } })
  expect(askedFor(sandbox)).toEqual([{ [key]: number }])
})

test('says so where there is none', async () => {
  const { result, show } = renderBankOf('bsb')
  show(nobodys)
  await expect.poll(() => result.current).toEqual({ status: 'notFound' })
})

test('asks once, for the number that stayed', async () => {
  const { result, show, sandbox } = renderBankOf('bsb')
  for (let last = 0; last < 6; last++) {
    show(`06200${last}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  show(anz)
  await expect.poll(() => result.current).toMatchObject({ bank: { name: 'ANZ' } })
  expect(askedFor(sandbox)).toEqual([{ bsb: anz }])
})

test('asks nothing for a number that went at once', async () => {
  const { result, show, sandbox } = renderBankOf('bsb')
  show(anz)
  await new Promise(resolve => setTimeout(resolve, 10))
  show('')
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(result.current).toEqual({ status: 'unknown' })
  expect(askedFor(sandbox)).toEqual([])
})

test('an outdated question is cancelled, and its answer never shown', async () => {
  const { sandbox, signals } = slowSandbox()
  const { result, show, seen } = renderBankOf('bsb', { sandbox })
  show(commonwealth)
  await expect.poll(() => askedFor(sandbox)).toEqual([{ bsb: commonwealth }])
  show(anz)
  await expect.poll(() => signals[0]?.aborted).toBe(true)
  await expect.poll(() => askedFor(sandbox)).toHaveLength(2)
  await sandbox.advance(5000)
  await expect.poll(() => result.current).toMatchObject({ bank: { name: 'ANZ' } })
  expect(signals.map(signal => signal?.aborted)).toEqual([true, false])
  expect(seen.filter(line => line.includes('Commonwealth'))).toEqual([])
})

test('a number that is gone cancels its question too', async () => {
  const { sandbox, signals } = slowSandbox()
  const { result, show, seen } = renderBankOf('bsb', { sandbox })
  show(commonwealth)
  await expect.poll(() => askedFor(sandbox)).toHaveLength(1)
  show('')
  await expect.poll(() => signals[0]?.aborted).toBe(true)
  await sandbox.advance(5000)
  expect(result.current).toEqual({ status: 'unknown' })
  expect(new Set(seen)).toEqual(new Set([': unknown', `${commonwealth}: unknown`]))
})

test('back to an earlier number, it knows the bank without asking', async () => {
  const { result, show, sandbox } = renderBankOf('bsb')
  for (const number of [commonwealth, nobodys]) {
    show(number)
    await expect.poll(() => result.current.status).not.toBe('unknown')
    show('')
    await expect.poll(() => result.current.status).toBe('unknown')
  }
  show(commonwealth)
  await expect.poll(() => result.current).toMatchObject({ bank: { name: 'Commonwealth Bank' } })
  show(nobodys)
  await expect.poll(() => result.current).toEqual({ status: 'notFound' })
  expect(askedFor(sandbox)).toEqual([{ bsb: commonwealth }, { bsb: nobodys }])
})

test('never shows one number’s bank beside another', async () => {
  const { result, show, seen } = renderBankOf('bsb')
  show(commonwealth)
  await expect.poll(() => result.current.status).toBe('found')
  show(anz)
  await expect.poll(() => result.current).toMatchObject({ bank: { name: 'ANZ' } })
  const wrong = seen.filter(line => line === `${anz}: Commonwealth Bank`)
  expect(wrong).toEqual([])
})

test.each(['offline', 'serverError', 'badGateway', 'rateLimited', 'dropReply'] as const)(
  '%s: knows nothing, and asks anew for the next number',
  async kind => {
    const { result, show, sandbox } = renderBankOf('bsb', {
      sandbox: { faults: [{ kind, operation: 'bankInfo' }] },
    })
    show(commonwealth)
    await expect.poll(() => sandbox.requests.length).toBeGreaterThan(0)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(result.current).toEqual({ status: 'unknown' })
    sandbox.clearFaults()
    show(nobodys)
    if (kind === 'rateLimited') return // Not before the minute that the API asked for.
    await expect.poll(() => result.current).toEqual({ status: 'notFound' })
  },
)

test('taken off the page on the way, it is quiet and cancels', async () => {
  const { sandbox, signals } = slowSandbox()
  const { show, update, seen } = renderBankOf('bsb', { sandbox })
  show(commonwealth)
  await expect.poll(() => askedFor(sandbox)).toHaveLength(1)
  update(null)
  await expect.poll(() => signals[0]?.aborted).toBe(true)
  const before = seen.length
  await sandbox.advance(5000)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(seen).toHaveLength(before)
})
