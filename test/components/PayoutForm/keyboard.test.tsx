import { expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ar } from '../../../src/messages/ar.ts'
import { button, news, open } from './payoutPage.tsx'

const words = (key: keyof typeof ar) => ar[key] as string

/** Presses Tab until what has the focus is called so, as a person who looks at the page. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await userEvent.keyboard('{Tab}')
    if (nameOf(document.activeElement).startsWith(name)) return
  }
  throw new Error(`Tab led to nothing called ${name}`)
}

function nameOf(element: Element | null): string {
  const [label] = (element as HTMLInputElement | null)?.labels ?? []
  return (label ?? element)?.textContent ?? ''
}

/** No element, and no line of text, reaches beyond the window. */
function fits(): boolean {
  return document.documentElement.scrollWidth <= window.innerWidth
}

test('by keyboard alone, on a phone, in Arabic: from an empty form to the receipt', async () => {
  await page.viewport(360, 800)
  onTestFinished(() => page.viewport(1280, 900))
  const { made, inputs, element } = open({}, { provider: { locale: 'ar', messages: { ar } } })
  await expect
    .element(page.getByRole('combobox', { name: words('field.balance.label') }))
    .toBeVisible()
  expect(getComputedStyle(element.querySelector('form') as Element).direction).toBe('rtl')
  expect(fits()).toBe(true)

  await tabTo(words('field.recipientId.label'))
  await userEvent.keyboard('malkovich')
  await expect.poll(() => page.getByRole('option').elements().length).toBeGreaterThan(1)
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect
    .element(page.getByRole('combobox', { name: words('field.recipientId.label') }))
    .toHaveValue('John Malkovich')
  await tabTo(words('field.amount.label'))
  await userEvent.keyboard('1234.5')
  await tabTo(words('field.reference.label'))
  await userEvent.keyboard('Invoice 7')
  await tabTo(words('form.review'))
  await userEvent.keyboard('{Enter}')
  await expect
    .element(page.getByRole('heading', { name: words('form.review.title') }))
    .toHaveFocus()
  expect(fits()).toBe(true)
  const send = words('payoutForm.submit').split('{')[0] ?? ''
  await tabTo(send)
  await userEvent.keyboard('{Enter}')
  await expect.poll(news).toContain(words('withdrawalStatus.INITIALISED.label'))
  expect(fits()).toBe(true)
  expect(made()).toBe(1)
  expect(inputs()[0]).toMatchObject({ amount: '1234.50', externalReference: 'Invoice 7' })

  await tabTo(words('moneyForm.another'))
  await userEvent.keyboard('{Enter}')
  await expect
    .element(page.getByRole('combobox', { name: words('field.recipientId.label') }))
    .toHaveFocus()
  await expect.element(button(words('form.review'))).toBeVisible()
})
