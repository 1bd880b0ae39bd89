import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { PaymentForm } from '../../src/components/PaymentForm/PaymentForm.tsx'
import { render } from '../render.tsx'
import { listen } from './reader.ts'
import { lasting, steadyMarket } from './steadyMarket.ts'

// What a person hears who never sees the form. Read the transcript as it would be heard.

test('a payment whose rate is refused on the way, and a new one that is agreed to', async () => {
  sessionStorage.clear()
  const initialValues = {
    fromCurrency: 'AUD',
    toCurrency: 'EUR',
    recipientId: '64f1a2b3c4d5e6f708192a02',
  }
  const sandbox = steadyMarket()
  render(<PaymentForm initialValues={initialValues} />, { sandbox })
  await expect.element(page.getByRole('combobox', { name: 'Recipient' })).toBeVisible()
  const reader = await listen()
  await reader.press('Tab')
  await reader.tabTo('They get')
  await reader.type('500')
  await reader.hear('About')
  await reader.tabTo('Review')
  await reader.press('Enter')
  await reader.hear('Check the details')
  await expect.element(page.getByRole('timer')).toBeVisible()
  await reader.readTo(`button, ${sendName()}`)
  const message = 'Quote expired'
  sandbox.addFault({ kind: 'refused', code: 'QUOTE_EXPIRED', message, times: 1 })
  await reader.press('Enter')
  await reader.hear('expired')
  await reader.tabTo('Get a new rate')
  await reader.press('Enter')
  await reader.hear('There’s a new rate')
  await reader.tabTo('Agree to the new rate')
  await reader.press('Enter')
  await reader.rest()
  await reader.tabTo(sendName())
  await reader.press('Enter')
  await reader.hear('On its way')
  await reader.readTo('button, Send another')
  await expect(lasting(reader.transcript())).toMatchFileSnapshot('paymentForm.sent.txt')
}, 60_000)

/** What the button says beside its pending label, which isn't shown. */
function sendName(): string {
  return page.getByRole('button', { name: /^Send/ }).element().firstChild?.textContent ?? ''
}
