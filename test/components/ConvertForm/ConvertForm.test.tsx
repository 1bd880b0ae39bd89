import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ConvertForm } from '../../../src/components/ConvertForm/ConvertForm.tsx'
import {
  arabic,
  button,
  field,
  fits,
  news,
  onPhone,
  open,
  openTimed,
  tabTo,
  textIn,
  arabicText as words,
} from '../PaymentForm/exchangePage.tsx'

const thousand = { initialValues: { size: '1000', note: 'For the fair' } }

test('from two balances to the receipt, with what the API made', async () => {
  const onSent = vi.fn()
  const { inputs, sandbox } = open(<ConvertForm {...thousand} externalId="fair" onSent={onSent} />)
  await button('Review').click()
  await button('Convert 1,000.00 AUD').click()
  await expect.poll(news).toMatch(/^Under way: 1,000\.00 AUD to \d{3}\.\d\d EUR/)
  expect(inputs()).toEqual([
    { quoteId: expect.any(String), note: 'For the fair', externalId: 'fair' },
  ])
  const made = [...sandbox.store.conversions.values()].at(-1)
  expect(news()).toContain(`to ${made?.toAmount.toFixed(2)} EUR`)
  const said = document.querySelector('[data-flash="money-receipt"]')?.textContent
  expect(said).toContain(`1 AUD = ${made?.rate.toFixed(5)} EUR`)
  expect(said).toContain('For the fair')
  expect(onSent).toHaveBeenCalledTimes(1)
})

test('a double click and Enter twice convert once', async () => {
  const { inputs } = open(<ConvertForm {...thousand} />, { sandbox: { latency: 50 } })
  await field('You convert').click()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Convert 1,000.00 AUD')).toBeVisible()
  const send = button('Convert 1,000.00 AUD').element() as HTMLElement
  send.focus()
  send.click()
  send.click()
  await userEvent.keyboard('{Enter}{Enter}')
  await expect.poll(news).toMatch(/^Under way/)
  expect(inputs()).toHaveLength(1)
})

test('a double click on “Review” sends nothing', async () => {
  const { inputs } = open(<ConvertForm {...thousand} />)
  await button('Review').dblClick()
  await expect.element(button('Convert 1,000.00 AUD')).toBeVisible()
  expect(inputs()).toEqual([])
})

test('the currencies swap, and the amount stays on its side', async () => {
  open(<ConvertForm {...thousand} />)
  await button('Swap AUD and EUR').click()
  await expect.element(button('Swap EUR and AUD')).toHaveFocus()
  await expect.element(field('You convert')).toHaveValue('1,000.00')
  await expect.element(field('You convert')).toHaveAccessibleDescription(/40,000\.00.EUR available/)
  await expect.poll(textIn('You get')).toMatch(/^1,7\d\d\.\d\d$/)
})

test('a change of the amount lets go of the rate', async () => {
  const { quotes, inputs } = open(<ConvertForm {...thousand} />)
  await button('Review').click()
  await expect.element(page.getByRole('timer')).toBeVisible()
  await button('Change: How much').click()
  await expect.element(field('You convert')).toHaveFocus()
  await field('You convert').fill('20')
  await button('Review').click()
  await button('Convert 20.00 AUD').click()
  await expect.poll(news).toMatch(/^Under way: 20\.00 AUD/)
  expect(quotes(true)).toBe(2)
  expect(inputs()).toHaveLength(1)
})

test('a form that comes back finds what is under way', async () => {
  const { sandbox, update, inputs } = openTimed(<ConvertForm {...thousand} />)
  await button('Review').click()
  sandbox.dropReplies(1, 'createConversion')
  await button(/^Convert/).click()
  await expect.element(page.getByText('We don’t know yet whether it was sent')).toBeVisible()
  update(null)
  await expect.poll(() => document.querySelector('form')).toBeNull()
  update(<ConvertForm {...thousand} />)
  await button('Check now').click()
  await expect.poll(news).toMatch(/^Under way: 1,000\.00 AUD/)
  expect(inputs()).toHaveLength(1)
})

test('by keyboard alone, on a phone, in Arabic: from an empty form to the receipt', async () => {
  await onPhone()
  const { inputs, element } = open(<ConvertForm />, arabic)
  const from = page.getByRole('combobox', { name: words('field.fromCurrency.label'), exact: true })
  await expect.element(from).toHaveValue('AUD')
  expect(getComputedStyle(element.querySelector('form') as Element).direction).toBe('rtl')
  await tabTo(words('field.convertedAmount.label'))
  await userEvent.keyboard('1234.5')
  await tabTo(words('field.note.label'))
  await userEvent.keyboard('Fair')
  expect(fits()).toBe(true)
  await tabTo(words('form.review'))
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('timer')).toBeVisible()
  expect(fits()).toBe(true)
  await tabTo(words('convertForm.submit').split('{')[0]?.replace('\u2066', '') ?? '')
  await userEvent.keyboard('{Enter}')
  await expect.poll(news).toContain(words('conversionStatus.PENDING.label'))
  expect(fits()).toBe(true)
  expect(inputs()).toMatchObject([{ note: 'Fair' }])
})
