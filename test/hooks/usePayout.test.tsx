import { expect, test, vi } from 'vitest'
import { type UsePayoutOptions, usePayout } from '../../src/hooks/usePayout.ts'
import { eventually } from '../eventually.ts'
import type { RenderOptions } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'

const recipientId = '5ba89a6b35a2b327b81ffc3b'
/** In EUR. */
const claire = '64f1a2b3c4d5e6f708192a02'

/** A payout filled in, as by a host's own inputs. */
async function filled(options: UsePayoutOptions = {}, rendering?: RenderOptions) {
  sessionStorage.clear()
  const initialValues = { recipientId, amount: '10.50', ...options.initialValues }
  const rendered = renderHook(() => usePayout({ ...options, initialValues }), rendering)
  await eventually(() => expect(rendered.result.current.balances.status).toBe('ready'))
  const before = rendered.sandbox.store.withdrawals.size
  return { ...rendered, made: () => rendered.sandbox.store.withdrawals.size - before }
}

test('is entered, looked over, sent once', async () => {
  const onSent = vi.fn()
  const { result, made, sandbox } = await filled({ onSent, externalId: 'invoice-7' })
  expect(await result.current.submit()).toEqual({ status: 'reviewing' })
  await eventually(() => expect(result.current.step).toBe('reviewing'))
  expect(made()).toBe(0)
  await Promise.all([result.current.submit(), result.current.submit()])
  await eventually(() => expect(result.current.step).toBe('saved'))
  expect(made()).toBe(1)
  expect(onSent).toHaveBeenCalledTimes(1)
  const [request] = sandbox.requests.filter(({ operation }) => operation === 'createWithdrawal')
  expect(request?.variables.input).toEqual({
    recipientId,
    amount: '10.50',
    currency: 'AUD',
    reason: 'BUSINESS',
    externalId: 'invoice-7',
    idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
})

test('refuses what the balance doesn’t cover, with the fee', async () => {
  const { result } = await filled({ fee: '1', initialValues: { amount: '99999999.00' } })
  expect(await result.current.submit()).toEqual({ status: 'invalid', fields: ['amount'] })
  expect(result.current.field('amount')?.problem?.code).toBe('amountAndFeeExceedBalance')
})

test('asks for a sender or a sub-client where the host lets choose', async () => {
  const { result } = await filled({ senderKinds: ['own', 'sender', 'subClient'] })
  const names = () => result.current.fields.map(({ name }) => name)
  expect(names()).toContain('senderKind')
  result.current.setValue('senderKind', 'subClient')
  await eventually(() => expect(names()).toContain('subClientId'))
  expect(await result.current.submit()).toEqual({ status: 'invalid', fields: ['subClientId'] })
})

test('a recipient whose account takes another currency than the balance is refused before', async () => {
  const initialValues = { recipientId: claire }
  const { result, sandbox } = await filled({ initialValues })
  await eventually(() => expect(result.current.situation.recipient?.currency).toBe('EUR'))
  expect(await result.current.submit()).toEqual({ status: 'invalid', fields: ['recipientId'] })
  expect(result.current.field('recipientId')?.problem).toEqual({
    tone: 'critical',
    code: 'recipientCurrency',
    params: { actual: 'EUR', expected: 'AUD' },
  })
  result.current.setValue('currency', 'EUR')
  await eventually(() => expect(result.current.situation.currency).toBe('EUR'))
  expect(await result.current.submit()).toEqual({ status: 'reviewing' })
  await eventually(() => expect(result.current.step).toBe('reviewing'))
  expect(await result.current.submit()).toMatchObject({ status: 'succeeded' })
  expect(sandbox.ledger.balance('EUR').cleared).toBe(40_000 - 10.5 - 1)
})

test('an amount stays the same amount in another language', async () => {
  const { result, update } = await filled({ initialValues: { amount: '1234.5' } })
  const Host = () => {
    Object.assign(result, { current: usePayout() })
    return null
  }
  update(<Host />, { locale: 'en' })
  await eventually(() => expect(result.current.field('amount')?.text).toBe(''))
  await eventually(() => expect(result.current.balances.status).toBe('ready'))
  result.current.setValue('amount', '1.234')
  await eventually(() =>
    expect(result.current.field('amount')?.problem?.code).toBe('amountDecimals'),
  )
  result.current.setValue('amount', '1,234.50')
  await eventually(() => expect(result.current.field('amount')?.value).toBe('1234.50'))
  update(<Host />, { locale: 'de' })
  await eventually(() => expect(result.current.field('amount')?.text).toBe('1234,50'))
  expect(result.current.field('amount')?.value).toBe('1234.50')
})

test('after a technical cancellation the same goes out again, as another, though the page was loaded anew', async () => {
  const first = await filled({ initialValues: { externalReference: 'Rent' } })
  await first.result.current.submit()
  await eventually(() => expect(first.result.current.step).toBe('reviewing'))
  first.sandbox.addFault({ kind: 'dropReply', operation: 'createWithdrawal', times: 1 })
  expect(await first.result.current.submit()).toMatchObject({ status: 'unknown' })
  first.update(null)

  const { sandbox } = first
  const { result } = renderHook(() => usePayout(), { sandbox })
  await eventually(() => expect(result.current.step).toBe('saved'))
  expect(result.current.isEarlier).toBe(true)
  result.current.sendAgain()
  await eventually(() => expect(result.current.step).toBe('filling'))
  await eventually(() => expect(result.current.balances.status).toBe('ready'))
  expect(await result.current.submit()).toEqual({ status: 'reviewing' })
  await eventually(() => expect(result.current.step).toBe('reviewing'))
  expect(result.current.reviewed).toMatchObject({
    recipientId,
    amount: '10.50',
    currency: 'AUD',
    externalReference: 'Rent',
  })
  await result.current.submit()
  expect(first.made()).toBe(2)
})
