import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  AmountField,
  type AmountFieldProps,
} from '../../../src/components/AmountField/AmountField.tsx'
import { ar } from '../../../src/exports/messages.ts'
import { type RenderOptions, render } from '../../render.tsx'

const amount = () => page.getByRole('textbox', { name: 'Amount' })
const input = () => amount().element() as HTMLInputElement
const next = () => page.getByRole('button', { name: 'Next' }).click()

interface Host {
  value: string
  set: (value: string) => void
}

/** A host that keeps the value in React. */
function renderHost(props: AmountFieldProps, start = '', provider: RenderOptions['provider'] = {}) {
  const onChange = vi.fn()
  const host = {} as Host
  function Page() {
    const [value, set] = useState(start)
    Object.assign(host, { value, set })
    return (
      <>
        <AmountField
          {...props}
          onChange={(value, check) => {
            onChange(value, check.status)
            set(value)
          }}
          value={value}
        />
        <button type="button">Next</button>
      </>
    )
  }
  const { update } = render(<Page />, { provider })
  const speak = (locale: string) => update(<Page />, { locale })
  return { host, onChange, speak }
}

test('groups while it is typed, and gives all decimals once it is left', async () => {
  const { host, onChange } = renderHost({ currency: 'AUD' })
  await userEvent.type(amount(), '1234567.5')
  await expect.element(amount()).toHaveValue('1,234,567.5')
  expect(host.value).toBe('1234567.50')
  expect(onChange.mock.calls.slice(-3)).toEqual([
    ['123456.00', 'valid'],
    ['1234567.00', 'valid'],
    ['1234567.50', 'valid'],
  ])
  await next()
  await expect.element(amount()).toHaveValue('1,234,567.50')
})

test('keeps the caret where the person works', async () => {
  renderHost({ currency: 'AUD' }, '1234567.00')
  await userEvent.click(amount())
  input().setSelectionRange(1, 1)
  await userEvent.keyboard('9')
  await expect.element(amount()).toHaveValue('19,234,567.00')
  expect(input().selectionStart).toBe(2)
  await userEvent.keyboard('{Backspace}{Backspace}')
  await expect.element(amount()).toHaveValue('234,567.00')
  expect(input().selectionStart).toBe(0)
  await userEvent.keyboard('8')
  await expect.element(amount()).toHaveValue('8,234,567.00')
  input().setSelectionRange(2, 2)
  await userEvent.keyboard('{Backspace}')
  await expect.element(amount()).toHaveValue('234,567.00')
})

test('the digit in front of zeros can be replaced', async () => {
  const { host } = renderHost({ currency: 'JPY' }, '1000')
  await userEvent.click(amount())
  input().setSelectionRange(1, 1)
  await userEvent.keyboard('{Backspace}2')
  await expect.element(amount()).toHaveValue('2,000')
  expect(host.value).toBe('2000')
})

test('a decimal comma where commas group is never another sum', async () => {
  const { host } = renderHost({ currency: 'AUD' })
  await userEvent.type(amount(), '1234,50')
  await expect.element(amount()).toHaveValue('1234,50')
  expect(host.value).toBe('')
  await expect.element(amount()).toHaveAccessibleDescription(/Write it like 1,234\.50\./)
  await page.getByRole('button', { name: 'Use 1,234.50' }).click()
  await expect.element(amount()).toHaveValue('1,234.50')
  await expect.element(amount()).toHaveFocus()
  expect(host.value).toBe('1234.50')
})

test('undo brings back what stood there, and typing on doesn’t change its meaning', async () => {
  const { host } = renderHost({ currency: 'AUD' })
  await userEvent.type(amount(), '1,2')
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}')
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.element(amount()).toHaveValue('1,2')
  await userEvent.keyboard('{End}3')
  await expect.element(amount()).toHaveValue('1,23')
  expect(host.value).toBe('')
})

test('a value that is kept is no text: 1.234 in German is not a thousand', async () => {
  const { host, onChange } = renderHost({ currency: 'KWD' }, '1.234', { locale: 'de' })
  await expect.element(amount()).toHaveValue('1,234')
  await userEvent.type(amount(), '{End}{Backspace}')
  await expect.element(amount()).toHaveValue('1,23')
  expect(host.value).toBe('1.230')
  await userEvent.fill(amount(), '1.234')
  expect(onChange).toHaveBeenLastCalledWith('1234.000', 'valid')
})

test('the host can set another amount, and clear it', async () => {
  const { host } = renderHost({ currency: 'AUD' }, '5.00')
  await expect.element(amount()).toHaveValue('5.00')
  host.set('1234.5')
  await expect.element(amount()).toHaveValue('1,234.50')
  host.set('')
  await expect.element(amount()).toHaveValue('')
  await userEvent.type(amount(), '7')
  expect(host.value).toBe('7.00')
})

test('another locale shows the same sum, whoever keeps it', async () => {
  const { host, speak } = renderHost({ currency: 'JPY' }, '1234')
  await userEvent.type(amount(), '5')
  await expect.element(amount()).toHaveValue('12,345')
  speak('de')
  await expect.element(amount()).toHaveValue('12.345')
  expect(host.value).toBe('12345')
})

test('keeps its value itself where the host doesn’t', async () => {
  const field = <AmountField currency="EUR" defaultValue="1234.50" name="amount" />
  const { element, update } = render(field, { provider: { locale: 'de' } })
  const sent = () => element.querySelector<HTMLInputElement>('[name=amount]')?.value
  await expect.element(amount()).toHaveValue('1.234,50')
  expect(sent()).toBe('1234.50')
  await userEvent.fill(amount(), '99,5')
  expect(sent()).toBe('99.50')
  update(field, { locale: 'en' })
  await expect.element(amount()).toHaveValue('99.50')
  expect(sent()).toBe('99.50')
})

test('says what is available, takes all of it less the fee, and stays in the field', async () => {
  const { host } = renderHost({ currency: 'AUD', available: 3860, fee: 2 })
  await expect.element(amount()).toHaveAccessibleDescription('3,860.00\u00a0AUD available')
  await page.getByRole('button', { name: 'Use all' }).click()
  await expect.element(amount()).toHaveValue('3,858.00')
  await expect.element(amount()).toHaveFocus()
  expect(host.value).toBe('3858.00')
  await expect.element(page.getByRole('button', { name: 'Use all' })).not.toBeInTheDocument()
})

test('more than is available is said at once, with what would do', async () => {
  const { onChange } = renderHost({ currency: 'AUD', available: '100.00', fee: '0.50' })
  await userEvent.type(amount(), '100')
  await expect
    .element(amount())
    .toHaveAccessibleDescription(
      'With the fee of 0.50\u00a0AUD this comes to 100.50\u00a0AUD. You have 100.00\u00a0AUD available.',
    )
  await expect.element(amount()).toHaveAttribute('aria-invalid', 'true')
  expect(onChange).toHaveBeenLastCalledWith('100.00', 'invalid')
  await page.getByRole('button', { name: /^Use 99\.50/ }).click()
  await expect.element(amount()).not.toHaveAttribute('aria-invalid')
  await expect.element(amount()).toHaveFocus()
})

test('an empty balance offers nothing', async () => {
  renderHost({ currency: 'AUD', available: 0 })
  await expect.element(amount()).toHaveAccessibleDescription('0.00\u00a0AUD available')
  await expect.element(page.getByRole('button', { name: /Use/ })).not.toBeInTheDocument()
})

test('a locked one offers nothing either', async () => {
  renderHost({ currency: 'AUD', available: 10, isReadOnly: true })
  await expect.element(page.getByRole('button', { name: /Use/ })).not.toBeInTheDocument()
})

test('names its currency to a screen reader, and the keyboard of a phone', async () => {
  render(
    <>
      <AmountField currency="JPY" label="You send" />
      <AmountField currency="AUD" label="You get" />
    </>,
  )
  const yen = page.getByRole('group', { name: 'Japanese Yen' })
  await expect
    .element(yen.getByRole('textbox', { name: 'You send' }))
    .toHaveAttribute('inputmode', 'numeric')
  const dollars = page.getByRole('group', { name: 'Australian Dollar' })
  await expect
    .element(dollars.getByRole('textbox', { name: 'You get' }))
    .toHaveAttribute('inputmode', 'decimal')
})

test('in Arabic the number runs left to right, and its Arabic digits are read', async () => {
  render(
    <>
      <AmountField available={3860} currency="AUD" name="amount" />
      <button type="button">Next</button>
    </>,
    { provider: { locale: 'ar', messages: { ar } } },
  )
  const arabic = page.getByRole('textbox', { name: 'المبلغ' })
  await expect.element(arabic).toHaveAttribute('dir', 'ltr')
  await userEvent.type(arabic, '١٢٣٤٫٥')
  await expect.element(arabic).toHaveValue('١٢٣٤٫٥')
  await next()
  await expect.element(arabic).toHaveValue('1,234.50')
  expect(document.querySelector<HTMLInputElement>('[name=amount]')?.value).toBe('1234.50')
})

test('is left empty: missed, unless it is optional', async () => {
  renderHost({ currency: 'AUD' })
  await userEvent.click(amount())
  await next()
  await expect.element(amount()).toHaveAccessibleDescription('Enter the amount.')
})

test('stays within 320 px, the code beside the number', async () => {
  const { element } = render(
    <AmountField available={9_999_999_999_999.99} currency="AUD" defaultValue="9999999999999.99" />,
  )
  element.style.inlineSize = '320px'
  const code = page.getByText('AUD', { exact: true }).element().getBoundingClientRect()
  const box = input().getBoundingClientRect()
  expect(element.scrollWidth).toBeLessThanOrEqual(320)
  expect(code.left).toBeGreaterThanOrEqual(box.right)
  expect(Math.abs(code.top + code.bottom - box.top - box.bottom)).toBeLessThan(4)
  expect(input().scrollWidth).toBeLessThanOrEqual(input().clientWidth)
})
