import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { PayoutForm } from '../../src/components/PayoutForm/PayoutForm.tsx'
import { render } from '../render.tsx'
import { listen } from './reader.ts'

// What a person hears who never sees the form. Read the transcript as it would be heard.

test('from an empty form to the receipt, with too large an amount and a long reference', async () => {
  sessionStorage.clear()
  render(<PayoutForm fee="1" />, { sandbox: { latency: 300, balances: { AUD: 1_000 } } })
  await expect.element(page.getByRole('combobox', { name: 'Recipient' })).toBeVisible()
  const reader = await listen()
  await reader.press('Tab')
  await reader.type('malko')
  await reader.rest()
  await reader.press('ArrowDown')
  await reader.press('Enter')
  await reader.rest()
  await reader.tabTo('From balance')
  await reader.tabTo('Amount')
  await reader.type('1000')
  await reader.press('Tab')
  await reader.hear('With the fee')
  await reader.press('Enter')
  await reader.rest()
  await reader.tabTo('Reference(optional)')
  await reader.type('Invoice 7')
  await reader.rest()
  await reader.type(' of May 2026')
  await reader.rest()
  await reader.tabTo('Review')
  await reader.press('Enter')
  await reader.hear('Check the details')
  await expect.element(page.getByText('Flash Partners Pty Ltd')).toBeVisible()
  await reader.readTo('button, Send 999.00\u00a0AUD')
  await reader.press('Enter')
  await reader.hear('On its way')
  await reader.readTo('button, Send another')
  await expect(reader.transcript()).toMatchFileSnapshot('payoutForm.sent.txt')
}, 60_000)
