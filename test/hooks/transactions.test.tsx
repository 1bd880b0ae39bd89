import { expect, test } from 'vitest'
import { useConversion } from '../../src/hooks/useConversion.ts'
import { useConversions } from '../../src/hooks/useConversions.ts'
import { useCreateConversion } from '../../src/hooks/useCreateConversion.ts'
import { useCreatePayment } from '../../src/hooks/useCreatePayment.ts'
import { useCreateWithdrawal } from '../../src/hooks/useCreateWithdrawal.ts'
import { useDeposit } from '../../src/hooks/useDeposit.ts'
import { useDeposits } from '../../src/hooks/useDeposits.ts'
import { usePayment } from '../../src/hooks/usePayment.ts'
import { usePayments } from '../../src/hooks/usePayments.ts'
import { useRefundDeposit } from '../../src/hooks/useRefundDeposit.ts'
import { useWithdrawal } from '../../src/hooks/useWithdrawal.ts'
import { useWithdrawals } from '../../src/hooks/useWithdrawals.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'
import { person } from '../sandbox/ask.ts'
import { conversionQuote } from './conversionQuote.ts'
import { countOf, dataOf, refresh } from './dataOf.ts'

const idOf = (mutation: { status: string; data?: { id: string } }) =>
  mutation.status === 'succeeded' ? mutation.data?.id : undefined

test('a withdrawal is made, and a refresh by id tells how far it is', async () => {
  const { result, sandbox } = renderHook(() => {
    const creation = useCreateWithdrawal()
    return { creation, list: useWithdrawals(), one: useWithdrawal({ id: idOf(creation) }) }
  })
  await expect.poll(() => result.current.list.status).toBe('ready')
  const input = { amount: 10, currency: 'AUD', recipient: person } as const
  expect(await result.current.creation.submit(input)).toMatchObject({ data: { amount: 10 } })
  await expect.poll(() => result.current.one.status).toBe('ready')
  await sandbox.advance(3_600_000)
  refresh(result.current.one)
  await expect.poll(() => dataOf(result.current.one)?.status).toBe('CONFIRMED')
  expect(dataOf(result.current.list)?.[0]).toMatchObject({ amount: 10, status: 'CONFIRMED' })
})

test('what the balance doesn’t cover is refused', async () => {
  const { result } = renderHook(() => useCreateWithdrawal(), { sandbox: { balances: { AUD: 5 } } })
  expect(
    await result.current.submit({ amount: 10, currency: 'AUD', recipient: person }),
  ).toMatchObject({ status: 'failed', problem: { kind: 'refused', code: 'INSUFFICIENT_FUNDS' } })
})

test('a payment is made and is there by id', async () => {
  const { result } = renderHook(() => {
    const creation = useCreatePayment()
    return {
      creation,
      one: usePayment({ id: idOf(creation) }),
      pounds: usePayments({ toCurrencies: ['GBP'] }),
    }
  })
  await expect.poll(() => result.current.pounds.status).toBe('ready')
  await result.current.creation.submit({
    fromCurrency: 'AUD',
    toCurrency: 'GBP',
    size: 100,
    currency: 'AUD',
    recipient: {
      iban: 'GB26MIDL40051512345674',
      companyName: 'Acme GB Ltd',
      currency: 'GBP',
      accountIdType: 'IBAN',
      address: { street: '1 Main St LONDON SW1A 1AA', country: 'GB' },
    },
  })
  await expect
    .poll(() => dataOf(result.current.one))
    .toMatchObject({ fromAmount: 100, recipient: { companyName: 'Acme GB Ltd' } })
  expect(dataOf(result.current.pounds)?.[0]?.id).toBe(dataOf(result.current.one)?.id)
})

test('a conversion is made at its quote', async () => {
  const sandbox = createSandbox()
  const quoteId = await conversionQuote(sandbox)
  const { result } = renderHook(
    () => {
      const creation = useCreateConversion()
      return { creation, one: useConversion({ id: idOf(creation) }), list: useConversions() }
    },
    { sandbox },
  )
  await expect.poll(() => result.current.list.status).toBe('ready')
  await result.current.creation.submit({ quoteId, note: 'for a client' })
  await expect
    .poll(() => dataOf(result.current.one))
    .toMatchObject({ fromCurrency: 'AUD', toCurrency: 'EUR', note: 'for a client' })
  expect(dataOf(result.current.list)?.[0]?.id).toBe(dataOf(result.current.one)?.id)
})

test('a refunded deposit is asked for again wherever it is shown, and shown meanwhile', async () => {
  const id = '6053d4e0e3bc655e0598a742'
  const seen: string[] = []
  const { result, sandbox } = renderHook(() => {
    const one = useDeposit({ id })
    const list = useDeposits()
    seen.push(one.status, list.status)
    return { one, list, refund: useRefundDeposit() }
  })
  const statuses = () => [
    dataOf(result.current.one)?.status,
    dataOf(result.current.list)?.find(deposit => deposit.id === id)?.status,
  ]
  await expect.poll(statuses).toEqual(['CONFIRMED', 'CONFIRMED'])
  seen.length = 0
  const outcome = await result.current.refund.submit({ id, input: { reason: 'sent by mistake' } })
  expect(outcome).toEqual({ status: 'succeeded', data: { id } })
  await expect.poll(statuses).toEqual(['REFUNDING', 'REFUNDING'])
  expect(new Set(seen)).toEqual(new Set(['ready']))
  expect([countOf(sandbox, 'deposit'), countOf(sandbox, 'deposits')]).toEqual([2, 2])
})
