import { createRef } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { FormHandle } from '../../../src/components/FieldForm/useFormHandle.ts'
import { PaymentForm } from '../../../src/components/PaymentForm/PaymentForm.tsx'
import type { Payment } from '../../../src/exports/hooks.ts'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import { button, claire, field, news, open, openTimed, textIn, toClaire } from './exchangePage.tsx'

const life = 120_000

test('from an empty form to the receipt, by what is to arrive', { timeout: 40_000 }, async () => {
  const onSent = vi.fn()
  const { inputs, sandbox } = open(<PaymentForm onSent={onSent} />)
  await page.getByRole('combobox', { name: 'To' }).fill('euro')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('combobox', { name: 'Recipient' }).fill('fontaine')
  await page.getByRole('option', { name: /EUR/ }).click()
  await field('They get').fill('500')
  await expect.poll(textIn('You send')).toMatch(/^8\d\d\.\d\d$|^9\d\d\.\d\d$/)
  await field(/^Reference/).fill('Invoice 7')
  await button('Review').click()
  await expect.element(page.getByRole('timer')).toBeVisible()
  const send = button(/^Send \d{3}\.\d\d AUD$/)
  const said = send.element().textContent?.replace('\u00a0', ' ').replace('Sending…', '')
  await send.click()
  await expect.poll(news).toMatch(/^On its way: \d{3}\.\d\d AUD to Claire Fontaine/)
  const made = [...sandbox.store.payments.values()].at(-1)
  expect(said).toBe(`Send ${made?.fromAmount.toFixed(2)} AUD`)
  expect(made?.toAmount).toBe(500)
  expect(onSent).toHaveBeenCalledTimes(1)
  expect(inputs()).toEqual([
    {
      fromCurrency: 'AUD',
      toCurrency: 'EUR',
      size: '500.00',
      currency: 'EUR',
      recipientId: claire,
      externalReference: 'Invoice 7',
      reason: 'BUSINESS',
      quoteId: expect.any(String),
      externalId: expect.any(String),
      idempotencyKey: expect.any(String),
    },
  ])
})

test('asks for a rate once a pause, and never sends what it shows', async () => {
  const { quotes } = open(<PaymentForm {...toClaire} />)
  await expect.poll(textIn('They get')).toMatch(/\d/)
  expect(quotes(false)).toBe(1)
  const input = field('You send').element() as HTMLInputElement
  for (const text of ['1', '12', '123', '1234', '12345']) {
    input.setRangeText(text, 0, input.value.length, 'end')
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
  }
  await expect.poll(textIn('They get')).toMatch(/^6,\d{3}/)
  expect(quotes(false)).toBe(2)
  expect(quotes(true)).toBe(0)
})

test('typing on the other side goes on where it began', async () => {
  open(<PaymentForm {...toClaire} />)
  await expect.poll(textIn('They get')).toMatch(/^55\d\.\d\d$/)
  const input = field('They get').element() as HTMLInputElement
  input.focus()
  input.setSelectionRange(0, input.value.length)
  await userEvent.keyboard('2')
  await userEvent.keyboard('50')
  await expect.element(field('They get')).toHaveValue('250')
  await expect.element(field('They get')).toHaveFocus()
  await expect.poll(textIn('You send')).toMatch(/^4\d\d\.\d\d$/)
  await field('You send').fill('100')
  await expect.poll(textIn('They get')).toMatch(/^55\.\d\d$/)
})

test('a rate that ends takes the button with it, and the focus goes to what is left', async () => {
  const { clock, inputs } = openTimed(<PaymentForm {...toClaire} />)
  await button('Review').click()
  const send = button(/^Send 1,000\.00 AUD$/)
  await expect.element(send).toBeVisible()
  ;(send.element() as HTMLElement).focus()
  await clock.pass(life)
  await expect.element(page.getByText('This rate has expired').first()).toBeVisible()
  expect(send.elements()).toEqual([])
  await expect.element(page.getByRole('group', { name: 'Your rate' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(inputs()).toEqual([])
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.element(page.getByText('There’s a new rate').first()).toBeVisible()
  expect(send.elements()).toEqual([])
  await button('Agree to the new rate').click()
  await send.click()
  await expect.poll(news).toMatch(/^On its way: 1,000\.00 AUD/)
  expect(inputs()).toHaveLength(1)
})

test('a host’s own button sends nothing without a rate that was agreed to', async () => {
  const ref = createRef<FormHandle<Payment>>()
  const { clock, inputs } = openTimed(
    <PaymentForm {...toClaire} hasSubmitButton={false} ref={ref} />,
  )
  await expect.element(field('You send')).toBeVisible()
  expect(await ref.current?.submit()).toEqual({ status: 'reviewing' })
  await expect.element(page.getByRole('timer')).toBeVisible()
  await clock.pass(life)
  await expect.element(button('Get a new rate')).toBeVisible()
  expect(await ref.current?.submit()).toEqual({ status: 'reviewing' })
  await expect.element(button('Agree to the new rate')).toBeVisible()
  expect(await ref.current?.submit()).toEqual({ status: 'reviewing' })
  expect(inputs()).toEqual([])
  await button('Agree to the new rate').click()
  expect(await ref.current?.submit()).toMatchObject({ status: 'succeeded' })
  expect(inputs()).toHaveLength(1)
})

test('while it is sent, and while nobody knows, the rate neither ends nor is offered anew', async () => {
  const { clock, sandbox, inputs } = openTimed(<PaymentForm {...toClaire} />)
  await button('Review').click()
  await expect.element(button(/^Send/)).toBeVisible()
  sandbox.dropReplies(1, 'createPayment')
  await button(/^Send/).click()
  await expect.element(page.getByText('We don’t know yet whether it was sent')).toBeVisible()
  await clock.pass(2 * life)
  expect(button(/new rate/).elements()).toEqual([])
  await button('Check now').click()
  await expect.poll(news).toMatch(/^Delivered: 1,000\.00 AUD/)
  expect(inputs()).toHaveLength(1)
})

test.each([
  ['INSUFFICIENT_FUNDS', 'Your AUD balance doesn’t cover 1000', 'You send', /doesn’t cover/],
  ['SOURCE_OF_FUNDS_REQUIRED', 'sourceOfFunds is required for FR', /^Source of funds/, /asks for/],
  ['NOT_FOUND', 'Recipient not found', 'Recipient', /isn’t there any more/],
])('the refusal %s lands on its field', async (code, message, name, said) => {
  const sandbox = createSandbox()
  const { inputs } = open(<PaymentForm {...toClaire} />, { sandbox })
  await button('Review').click()
  await expect.element(button(/^Send/)).toBeVisible()
  sandbox.addFault({ kind: 'refused', code, message, times: 1 })
  await button(/^Send/).click()
  const control = page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }))
  await expect.element(control).toHaveFocus()
  await expect.element(control).toHaveAccessibleDescription(said)
  expect(inputs()).toHaveLength(1)
})

test('says where there is no rate, while it is entered and in the review', async () => {
  const sandbox = createSandbox()
  const fetch: typeof sandbox.fetch = async (input, init) => {
    const reply = await sandbox.fetch(input, init)
    const body = await reply.clone().json()
    if (!body.data?.quote) return reply
    return new Response(JSON.stringify({ data: { quote: null } }), reply)
  }
  const { inputs } = open(<PaymentForm {...toClaire} />, { sandbox: { ...sandbox, fetch } })
  await expect.element(field('They get')).toHaveAccessibleDescription(/no rate from AUD to EUR now/)
  await button('Review').click()
  await expect.element(page.getByText('There’s no rate from AUD to EUR now')).toBeVisible()
  expect(button(/^Send/).elements()).toEqual([])
  expect(inputs()).toEqual([])
})

test('a held rate that takes more than there is says so before the press', async () => {
  open(<PaymentForm initialValues={{ ...toClaire.initialValues, size: '500', side: 'to' }} />, {
    sandbox: { balances: { AUD: 600 } },
  })
  await expect.element(field('You send')).toHaveAccessibleDescription(/You have 600\.00/)
  await button('Review').click()
  await expect.element(page.getByText(/more than the 600\.00.AUD/)).toBeVisible()
})
