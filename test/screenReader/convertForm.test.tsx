import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { ConvertForm } from '../../src/components/ConvertForm/ConvertForm.tsx'
import { render } from '../render.tsx'
import { listen } from './reader.ts'
import { lasting, steadyMarket } from './steadyMarket.ts'

// What a person hears who never sees the form. Read the transcript as it would be heard.

test('from an amount to the receipt, at a held rate', async () => {
  sessionStorage.clear()
  render(<ConvertForm />, { sandbox: steadyMarket() })
  await expect.element(page.getByRole('combobox', { name: 'From' })).toBeVisible()
  const reader = await listen()
  await reader.press('Tab')
  await reader.tabTo('You convert')
  await reader.type('1000')
  await reader.hear('About')
  await reader.tabTo('Review')
  await reader.press('Enter')
  await reader.hear('Check the details')
  await expect.element(page.getByRole('timer')).toBeVisible()
  await reader.readTo('button, Convert 1,000.00\u00a0AUD')
  await reader.press('Enter')
  await reader.hear('Under way')
  await reader.readTo('button, Convert another amount')
  await expect(lasting(reader.transcript())).toMatchFileSnapshot('convertForm.sent.txt')
}, 60_000)
