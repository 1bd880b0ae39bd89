import { createRef } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { FormHandle } from '../../../src/components/FieldForm/useFormHandle.ts'
import { PayoutForm } from '../../../src/components/PayoutForm/PayoutForm.tsx'
import type { Withdrawal } from '../../../src/exports/hooks.ts'
import { button, claire, field, john, news, open, prefilled } from './payoutPage.tsx'

test('from a chosen recipient to the receipt', async () => {
  const onSent = vi.fn()
  const { made, inputs } = open({ onSent })
  await page.getByRole('combobox', { name: 'Recipient' }).fill('malkovich')
  await page.getByRole('option', { name: /AUD/ }).click()
  await field('Amount').fill('1000')
  await field(/^Reference/).fill('Invoice 2026-000123')
  await button('Review').click()
  await expect.element(page.getByRole('heading', { name: 'Check the details' })).toHaveFocus()
  const said = page.getByRole('form').element().textContent ?? ''
  expect(said).toMatch(/Recipient gets1,000\.00 AUD/)
  expect(said).toMatch(/FeeThe fee of your agreement is added/)
  expect(said).toMatch(/BSB 370-370, account 12341234, AUD/)
  expect(said).toMatch(/Some banks show: Invoice 2026-00012(?!3)/)
  await expect.element(page.getByText('Flash Partners Pty Ltd')).toBeVisible()
  await button('Send 1,000.00 AUD').click()
  await expect.poll(news).toMatch(/^On its way: 1,000\.00 AUD to John Malkovich/)
  expect(made()).toBe(1)
  expect(onSent).toHaveBeenCalledTimes(1)
  expect(inputs()).toEqual([
    {
      recipientId: john,
      amount: '1000.00',
      currency: 'AUD',
      externalReference: 'Invoice 2026-000123',
      reason: 'BUSINESS',
      externalId: expect.any(String),
      idempotencyKey: expect.any(String),
    },
  ])
})

test('a double click and Enter twice send once', async () => {
  const { made, inputs } = open(prefilled, { sandbox: { latency: 50 } })
  await field('Amount').click()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Send 1,000.00 AUD')).toBeVisible()
  const send = button('Send 1,000.00 AUD').element() as HTMLElement
  send.focus()
  send.click()
  send.click()
  await userEvent.keyboard('{Enter}{Enter}')
  await expect.poll(news).toMatch(/^On its way/)
  expect([made(), inputs().length]).toEqual([1, 1])
})

test('each part of the review leads back to its field, with all that was entered', async () => {
  open()
  await button('Review').click()
  await button('Change: How much').click()
  await expect.element(field('Amount')).toHaveFocus()
  await expect.element(field('Amount')).toHaveValue('1,000.00')
  await button('Review').click()
  await button('Change: To whom').click()
  await expect.element(page.getByRole('combobox', { name: 'Recipient' })).toHaveFocus()
  await expect
    .element(page.getByRole('combobox', { name: 'Recipient' }))
    .toHaveValue('John Malkovich')
})

test('an account in another currency than the balance leads to it, and so does the balance', async () => {
  const { made } = open({ initialValues: { recipientId: claire, amount: '10' } })
  await button('Review').click()
  const recipient = page.getByRole('combobox', { name: 'Recipient' })
  await expect.element(recipient).toHaveFocus()
  await expect.element(recipient).toHaveAccessibleDescription(/takes EUR, not AUD/)
  await page.getByRole('combobox', { name: 'From balance' }).selectOptions('EUR')
  await button('Review').click()
  await button('Send €10.00').or(button('Send 10.00 EUR')).click()
  await expect.poll(news).toMatch(/10\.00 EUR to Claire Fontaine/)
  expect(made()).toBe(1)
})

test('somebody new is added in place, chosen, and the form around isn’t sent', async () => {
  const { made } = open({ initialValues: { amount: '10' } })
  const recipient = page.getByRole('combobox', { name: 'Recipient' })
  await recipient.fill('Ada Lovelace')
  await page.getByRole('option', { name: 'Add a new recipient' }).click()
  await page.getByRole('combobox', { name: /bank is in/ }).fill('Australia')
  await userEvent.keyboard('{Enter}')
  await field('BSB').fill('062-000')
  await field('Account number').fill('12345678')
  await field('Street and number')
    .or(field(/^Street/))
    .fill('22 Woolooware Rd')
  await button('Add recipient').click()
  await expect.element(recipient).toHaveValue('Ada Lovelace')
  await expect.element(recipient).toHaveFocus()
  expect(page.getByRole('heading', { name: 'Check the details' }).elements()).toEqual([])
  await button('Review').click()
  await button('Send 10.00 AUD').click()
  await expect.poll(news).toMatch(/10\.00 AUD to Ada Lovelace/)
  expect(made()).toBe(1)
})

test('a host’s button sends by the ref, its fields come before ours, hidden ones are sent', async () => {
  const ref = createRef<FormHandle<Withdrawal>>()
  const { update, inputs } = open({})
  update(
    <PayoutForm
      fields={{
        externalReference: ({ value, onChange }) => (
          <input aria-label="Own" onChange={event => onChange(event.target.value)} value={value} />
        ),
      }}
      hasSubmitButton={false}
      hiddenFields={['recipientId', 'reason']}
      initialValues={prefilled.initialValues}
      moveId="other"
      ref={ref}
    />,
  )
  await field('Own').fill('By the host')
  expect(button('Review').elements()).toEqual([])
  expect(await ref.current?.submit()).toEqual({ status: 'reviewing' })
  await expect.element(page.getByText('John Malkovich')).toBeVisible()
  expect(await ref.current?.submit()).toMatchObject({ status: 'succeeded' })
  expect(inputs()[0]).toMatchObject({ recipientId: john, externalReference: 'By the host' })
})

test('what the API refuses lands on its field, with the rest as it was', async () => {
  const { sandbox, made } = open({ ...prefilled, senderKinds: ['own', 'sender'] })
  await page.getByText('A sender', { exact: true }).click()
  const sender = page.getByRole('combobox', { name: 'Sender' })
  const [known] = [...sandbox.store.senders.values()]
  await sender.fill(known?.email ?? '')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await button('Review').click()
  await expect.element(button('Send 1,000.00 AUD')).toBeVisible()
  sandbox.store.senders.delete(known?.id ?? '')
  await button('Send 1,000.00 AUD').click()
  await expect.element(sender).toHaveFocus()
  await expect.element(sender).toHaveAccessibleDescription(/isn’t there any more/)
  await expect.element(field('Amount')).toHaveValue('1,000.00')
  expect(made()).toBe(0)
})

test('the status of what was sent is asked for and said, as is that it can’t be had', async () => {
  const { sandbox } = open()
  await button('Review').click()
  await button('Send 1,000.00 AUD').click()
  await expect.poll(news).toMatch(/^On its way/)
  sandbox.advance(5_000)
  await button('Check the status').click()
  await expect.element(page.getByText(/^Checked at .*: Sent\.$/)).toBeVisible()
  sandbox.addFault({ kind: 'serverError', operation: 'withdrawal' })
  await button('Check the status').click()
  await expect.element(page.getByText(/^The status couldn’t be checked/)).toBeVisible()
  await expect.element(page.getByText(/^Sent: /)).toBeVisible()
})
