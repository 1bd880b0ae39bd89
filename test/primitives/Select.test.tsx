import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Select, type SelectProps } from '../../src/primitives/Select.tsx'
import { mount } from './mount.tsx'

const options = [
  { value: 'AUD', label: 'Australian dollar' },
  { value: 'EUR', label: 'Euro' },
]

function Currency({ start = null, ...props }: Partial<SelectProps> & { start?: string | null }) {
  const [value, setValue] = useState(start)
  return (
    <form>
      <Select
        label="Currency"
        name="currency"
        onChange={setValue}
        options={options}
        placeholder="Choose a currency"
        value={value}
        {...props}
      />
      <output>{String(value)}</output>
    </form>
  )
}

const field = () => page.getByRole('combobox', { name: /^Currency/ })
const chosen = () => page.getByRole('status').element().textContent
const sent = () => new FormData(document.querySelector('form') ?? undefined).get('currency')

test('takes a choice, and sends its value in a form', async () => {
  mount(<Currency />)
  await expect.element(field()).toHaveDisplayValue('Choose a currency')
  await userEvent.selectOptions(field(), 'Euro')
  await expect.poll(chosen).toBe('EUR')
  expect(sent()).toBe('EUR')
})

test('is chosen from by the keyboard, its label focuses it', async () => {
  mount(<Currency start="AUD" />)
  await userEvent.click(page.getByText('Currency', { exact: true }))
  await expect.element(field()).toHaveFocus()
  await userEvent.keyboard('e')
  await expect.poll(chosen).toBe('EUR')
})

test('a required one cannot be emptied', () => {
  mount(<Currency start="AUD" />)
  const names = () => [...(field().element() as HTMLSelectElement).options].map(({ text }) => text)
  expect(names()).toEqual(['Australian dollar', 'Euro'])
})

test('an optional one can be emptied', async () => {
  mount(<Currency optional="optional" start="AUD" />)
  await userEvent.selectOptions(field(), 'Choose a currency')
  await expect.poll(chosen).toBe('null')
  expect(sent()).toBe('')
})

test('shows a value it does not know, and keeps it', async () => {
  mount(<Currency start="XYZ" />)
  await expect.element(field()).toHaveDisplayValue('XYZ')
  expect(sent()).toBe('XYZ')
})

test('takes what a browser fills in', async () => {
  mount(<Currency autoComplete="transaction-currency" />)
  const select = field().element() as HTMLSelectElement
  select.value = 'EUR'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await expect.poll(chosen).toBe('EUR')
  expect(select).toHaveAttribute('autocomplete', 'transaction-currency')
})

test('is described by its hint and its message, and invalid under a critical one', async () => {
  mount(<Currency hint="Of the account" message={{ tone: 'critical', text: 'Choose one.' }} />)
  await expect.element(field()).toHaveAccessibleDescription('Of the account Choose one.')
  await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
})

test('read-only: the choice can be read and focused, not changed, and is sent', async () => {
  let element: HTMLElement | null = null
  mount(
    <Currency
      inputRef={given => {
        element = given
      }}
      isReadOnly
      start="EUR"
    />,
  )
  const locked = page.getByRole('textbox', { name: 'Currency' })
  await expect.element(locked).toHaveValue('Euro')
  await expect.element(locked).toHaveAttribute('readonly')
  expect(element).toBe(locked.element())
  expect(sent()).toBe('EUR')
})

test('says when the focus leaves it; disabled it leaves the tab order', async () => {
  let blurs = 0
  mount(
    <Currency
      onBlur={() => {
        blurs += 1
      }}
    />,
  )
  await userEvent.tab()
  await expect.element(field()).toHaveFocus()
  await userEvent.tab()
  expect(blurs).toBe(1)
})

test('disabled: cannot be used', async () => {
  mount(<Currency isDisabled />)
  await expect.element(field()).toBeDisabled()
})
