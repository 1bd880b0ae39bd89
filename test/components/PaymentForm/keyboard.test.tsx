import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PaymentForm } from '../../../src/components/PaymentForm/PaymentForm.tsx'
import { arabic, fits, news, onPhone, open, tabTo, arabicText as words } from './exchangePage.tsx'

test('by keyboard alone, on a phone, in Arabic: from an empty form to the receipt', async () => {
  await onPhone()
  const { inputs, element } = open(<PaymentForm />, arabic)
  const from = page.getByRole('combobox', { name: words('field.fromCurrency.label'), exact: true })
  await expect.element(from).toHaveValue('AUD')
  expect(getComputedStyle(element.querySelector('form') as Element).direction).toBe('rtl')
  expect(fits()).toBe(true)

  await tabTo(words('field.toCurrency.label'))
  await userEvent.keyboard('eur')
  await userEvent.keyboard('{Enter}')
  await tabTo(words('field.sentAmount.label'))
  await userEvent.keyboard('1234.5')
  await tabTo(words('field.recipientId.label'))
  await userEvent.keyboard('fontaine')
  await expect.poll(() => page.getByRole('option').elements().length).toBeGreaterThan(0)
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await tabTo(words('field.reference.label'))
  await userEvent.keyboard('Invoice 7')
  expect(fits()).toBe(true)
  await tabTo(words('form.review'))
  await userEvent.keyboard('{Enter}')
  await expect
    .element(page.getByRole('heading', { name: words('form.review.title') }))
    .toHaveFocus()
  await expect.element(page.getByRole('timer')).toBeVisible()
  expect(fits()).toBe(true)
  await tabTo(words('paymentForm.submit').split('{')[0]?.replace('\u2066', '') ?? '')
  await userEvent.keyboard('{Enter}')
  await expect.poll(news).toContain(words('paymentStatus.OPEN.label'))
  expect(fits()).toBe(true)
  expect(inputs()).toMatchObject([
    { fromCurrency: 'AUD', toCurrency: 'EUR', size: '1234.50', currency: 'AUD' },
  ])

  await tabTo(words('moneyForm.another'))
  await userEvent.keyboard('{Enter}')
  await expect.element(from).toHaveFocus()
})
