import { useState } from 'react'
import { expect, test } from 'vitest'
import type { Query } from '../../src/hooks/results.ts'
import { useBalances } from '../../src/hooks/useBalances.ts'
import { useCreateConversion } from '../../src/hooks/useCreateConversion.ts'
import { useCreatePayment } from '../../src/hooks/useCreatePayment.ts'
import { useCreateWithdrawal } from '../../src/hooks/useCreateWithdrawal.ts'
import { useRefundDeposit } from '../../src/hooks/useRefundDeposit.ts'
import { useStatement } from '../../src/hooks/useStatement.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'
import { person } from '../sandbox/ask.ts'
import { conversionQuote } from './conversionQuote.ts'
import { countOf, dataOf, refresh } from './dataOf.ts'

const today = new Date(Date.now() - 12 * 3_600_000).toISOString()

test('gives the money of the currencies asked for, and all without', async () => {
  const { result } = renderHook(
    () => [useBalances(), useBalances({ currencies: ['EUR'] }), useBalances(null)] as const,
    { sandbox: { balances: { AUD: 3860, EUR: 12.5 } } },
  )
  await expect
    .poll(() => dataOf(result.current[0]))
    .toEqual([
      expect.objectContaining({ currency: 'AUD', cleared: 3860, pending: 0 }),
      expect.objectContaining({ currency: 'EUR', cleared: 12.5 }),
    ])
  await expect.poll(() => dataOf(result.current[1])).toMatchObject([{ currency: 'EUR' }])
  expect(result.current[2]).toEqual({ status: 'idle' })
})

test('one question is one request, however it is written', async () => {
  const { result, sandbox } = renderHook(() => [
    useBalances(),
    useBalances({}),
    useBalances({ currencies: undefined }),
    useBalances({ currencies: null }),
  ])
  await expect.poll(() => result.current.every(({ status }) => status === 'ready')).toBe(true)
  expect(sandbox.requests).toHaveLength(1)
})

const payee = {
  iban: 'GB26MIDL40051512345674',
  companyName: 'Acme GB Ltd',
  currency: 'GBP',
  accountIdType: 'IBAN',
  address: { street: '1 Main St LONDON SW1A 1AA', country: 'GB' },
}

const writes = [
  {
    name: 'createWithdrawal',
    use: useCreateWithdrawal,
    input: () => ({ amount: 10, currency: 'AUD', recipient: person }),
    left: 3849,
  },
  {
    name: 'createPayment',
    use: useCreatePayment,
    input: () => ({
      fromCurrency: 'AUD',
      toCurrency: 'GBP',
      size: 100,
      currency: 'AUD',
      recipient: payee,
    }),
    left: 3760,
  },
  {
    name: 'createConversion',
    use: useCreateConversion,
    input: async (sandbox: Sandbox) => ({ quoteId: await conversionQuote(sandbox) }),
    left: 3760,
  },
  {
    name: 'refundDeposit',
    use: useRefundDeposit,
    input: () => ({ id: '6053d4e0e3bc655e0598a742', input: { amount: 10 } }),
    left: 3850,
  },
] as const

test.each(writes)(
  '$name asks for balances and statements again, and shows them meanwhile',
  async write => {
    const sandbox = createSandbox({ balances: { AUD: 3860 }, latency: 30 })
    const input = await write.input(sandbox)
    const seen: Query<unknown>[] = []
    const { result } = renderHook(
      () => {
        const balances = useBalances({ currencies: ['AUD'] })
        const statement = useStatement({ fromDate: today })
        const { submit } = write.use()
        seen.push(balances, statement)
        return { balances, statement, submit: submit as (input: unknown) => Promise<unknown> }
      },
      { sandbox },
    )
    await expect.poll(() => dataOf(result.current.balances)?.[0]?.cleared).toBe(3860)
    await expect.poll(() => dataOf(result.current.statement)?.rows).toEqual([])
    seen.length = 0
    expect(await result.current.submit(input)).toMatchObject({ status: 'succeeded' })
    await expect.poll(() => dataOf(result.current.balances)?.[0]?.cleared).toBe(write.left)
    await expect.poll(() => dataOf(result.current.statement)?.rows).not.toEqual([])
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set(['ready']))
    expect(seen.filter(query => query.status === 'ready' && query.isRefreshing)).not.toEqual([])
    expect([countOf(sandbox, 'balances'), countOf(sandbox, 'statement')]).toEqual([2, 2])
  },
)

test('what a write made stale stays on the page when it can’t be asked for', async () => {
  const { result, sandbox } = renderHook(
    () => ({ balances: useBalances(), withdrawal: useCreateWithdrawal() }),
    { sandbox: { balances: { AUD: 3860 } } },
  )
  await expect.poll(() => result.current.balances.status).toBe('ready')
  sandbox.addFault({ kind: 'serverError', operation: 'balances', times: 1 })
  await result.current.withdrawal.submit({ amount: 10, currency: 'AUD', recipient: person })
  await expect
    .poll(() => result.current.balances)
    .toMatchObject({ status: 'ready', refreshProblem: { kind: 'server' }, isRefreshing: false })
  expect(dataOf(result.current.balances)).toMatchObject([{ cleared: 3860 }])
  refresh(result.current.balances)
  await expect.poll(() => dataOf(result.current.balances)).toMatchObject([{ cleared: 3849 }])
  expect(result.current.balances).not.toHaveProperty('refreshProblem')
})

test('an answer to another question is never shown for this one', async () => {
  const { result, sandbox } = renderHook(() => {
    const [currency, setCurrency] = useState('AUD')
    return { balances: useBalances({ currencies: [currency] }), setCurrency }
  })
  await expect.poll(() => result.current.balances.status).toBe('ready')
  sandbox.addFault({ kind: 'serverError', times: 1 })
  result.current.setCurrency('EUR')
  await expect.poll(() => result.current.balances.status).toBe('failed')
  expect(result.current.balances).toMatchObject({ problem: { kind: 'server' } })
})
