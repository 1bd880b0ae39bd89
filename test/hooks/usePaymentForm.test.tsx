import { expect, test, vi } from 'vitest'
import { usePaymentForm } from '../../src/hooks/usePaymentForm.ts'
import { eventually } from '../eventually.ts'
import { renderHook } from '../renderHook.tsx'
import { quoteOf, recipientId, runPayment } from './exchangeForms.ts'

// What payments alone do; what is true of conversions too is in `useConvert.test.tsx`.

test('goes out as it was looked over, the side as its currency', async () => {
  const initialValues = { size: '500', side: 'to', sourceOfFunds: 'BUSINESS_FUNDS' }
  const form = await runPayment({ initialValues, externalId: 'invoice-7' })
  await form.review()
  const quoteId = quoteOf(form.now().lock)
  await form.now().submit()
  await form.step('saved')
  expect(form.sent().map(({ variables }) => variables.input)).toEqual([
    {
      fromCurrency: 'AUD',
      toCurrency: 'EUR',
      size: '500.00',
      currency: 'EUR',
      recipientId,
      reason: 'BUSINESS',
      sourceOfFunds: 'BUSINESS_FUNDS',
      quoteId,
      externalId: 'invoice-7',
      idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
  ])
})

test('asks for a recipient whose account takes what is to arrive', async () => {
  const john = '5ba89a6b35a2b327b81ffc3b'
  const form = await runPayment({ initialValues: { recipientId: john } })
  await eventually(async () => {
    expect(await form.now().submit()).toEqual({ status: 'invalid', fields: ['recipientId'] })
  })
  await eventually(() =>
    expect(form.now().field('recipientId')?.problem?.code).toBe('recipientCurrency'),
  )
  expect(form.locks()).toEqual([])
})

test('a page that was loaded anew finds what the one before had sent', async () => {
  const form = await runPayment()
  await form.review()
  form.sandbox.dropReplies(1, 'createPayment')
  await form.now().submit()
  await form.saving('unknown')
  const onSent = vi.fn()
  const { result } = renderHook(() => usePaymentForm({ onSent }), { sandbox: form.sandbox })
  await eventually(() => expect(result.current.step).toBe('saved'))
  expect(result.current.isEarlier).toBe(true)
  await eventually(() => expect(onSent).toHaveBeenCalledTimes(1))
  expect(form.made()).toHaveLength(1)
  expect(form.sent()).toHaveLength(1)
})

test('the same payment once more is another, with a rate and a key of its own', async () => {
  const form = await runPayment()
  await form.review()
  await form.now().submit()
  await form.step('saved')
  form.now().startAnother()
  await form.step('filling')
  await form.review()
  await form.now().submit()
  await form.step('saved')
  expect(form.made()).toHaveLength(2)
  expect(new Set(form.keysSent()).size).toBe(2)
  expect(new Set(form.quotesSent()).size).toBe(2)
})
