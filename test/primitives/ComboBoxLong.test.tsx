import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ComboBox, type ComboBoxProps } from '../../src/primitives/ComboBox.tsx'
import { mount } from './mount.tsx'

const people = Array.from({ length: 10_000 }, (_, index) => ({
  id: `person-${index}`,
  label: `Jane Citizen ${index}`,
  keywords: `jane${index}@example.com`,
}))

function Recipient({ start = null, ...props }: Partial<ComboBoxProps> & { start?: string | null }) {
  const [value, setValue] = useState<string | null>(start)
  return (
    <>
      <ComboBox
        items={people}
        label="Recipient"
        limit={50}
        moreResults={hidden => `${hidden} more`}
        noResults="Nobody found."
        onChange={setValue}
        showOptions="Show"
        value={value}
        {...props}
      />
      <output>{String(value)}</output>
      <button type="button">Next</button>
    </>
  )
}

const field = () => page.getByRole('combobox', { name: 'Recipient' })
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map(option => option.textContent)
const value = () => page.getByRole('status').element().textContent

test('shows the best of ten thousand, and says how many more there are', async () => {
  mount(<Recipient />)
  await userEvent.click(page.getByRole('button', { name: /^Show/ }))
  await expect.poll(options).toHaveLength(51)
  expect(options().at(-1)).toBe('9950 more')
  await userEvent.type(field(), '99')
  await expect.poll(() => options()[0]).toBe('Jane Citizen 99')
  expect(options().at(-1)).toMatch(/^\d+ more$/)
  await userEvent.type(field(), '99')
  await expect.poll(options).toEqual(['Jane Citizen 9999'])
})

test('the line that says so cannot be chosen', async () => {
  mount(<Recipient limit={2} />)
  await userEvent.type(field(), 'jane')
  await expect.poll(options).toHaveLength(3)
  const more = page.getByRole('option', { name: '9998 more' })
  await expect.element(more).toHaveAttribute('aria-disabled', 'true')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
  expect(value()).toBe('person-1')
})

test('a choice beyond the limit stands first, and its name in the field', async () => {
  mount(<Recipient start="person-7000" />)
  await expect.element(field()).toHaveValue('Jane Citizen 7000')
  await userEvent.click(page.getByRole('button', { name: /^Show/ }))
  await expect.poll(options).toHaveLength(51)
  await expect
    .element(page.getByRole('option', { selected: true }))
    .toHaveTextContent('Jane Citizen 7000')
  expect(options()[0]).toBe('Jane Citizen 7000')
  expect(options().at(-1)).toBe('9950 more')
})

test('one can be chosen that only a search brings up', async () => {
  mount(<Recipient />)
  await userEvent.type(field(), 'jane8888@')
  await expect.poll(options).toEqual(['Jane Citizen 8888'])
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(field()).toHaveValue('Jane Citizen 8888')
  expect(value()).toBe('person-8888')
})

const add = (onAction: (typed: string) => void) => ({ label: 'Add a new recipient', onAction })
const footer = () => page.getByRole('option', { name: 'Add a new recipient' })

test('a last line acts on the keyboard with what was typed, and the choice stays', async () => {
  const act = vi.fn<(typed: string) => void>()
  mount(<Recipient footer={add(act)} start="person-3" />)
  await userEvent.fill(field(), 'jane citizen 12')
  await expect.element(footer()).toBeVisible()
  expect(options().at(-1)).toBe('Add a new recipient')
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(footer()).toHaveAttribute('data-focused')
  await userEvent.keyboard('{Enter}')
  expect(act.mock.calls).toEqual([['jane citizen 12']])
  expect(value()).toBe('person-3')
  await expect.element(field()).toHaveValue('Jane Citizen 3')
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
})

test.each([null, 'person-3'])('a last line acts on a press, with the choice %s', async start => {
  const act = vi.fn()
  mount(<Recipient footer={add(act)} start={start} />)
  await userEvent.click(page.getByRole('button', { name: /^Show/ }))
  await userEvent.click(footer())
  expect(act.mock.calls).toEqual([['']])
  expect(value()).toBe(String(start))
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
})

test('a last line is there when nothing is found, after a line that says so', async () => {
  const act = vi.fn()
  mount(<Recipient footer={add(act)} />)
  await userEvent.fill(field(), 'zz')
  await expect.poll(options).toEqual(['Nobody found.', 'Add a new recipient'])
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(act.mock.calls).toEqual([['zz']])
})

test('Enter never takes the last line for a result', async () => {
  const act = vi.fn()
  mount(<Recipient footer={add(act)} />)
  await userEvent.fill(field(), 'zz')
  await expect.element(footer()).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect(act).not.toHaveBeenCalled()
})

test('Tab only leaves, even from the last line', async () => {
  const act = vi.fn()
  mount(<Recipient footer={add(act)} />)
  await userEvent.fill(field(), 'zz')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(footer()).toHaveAttribute('data-focused')
  await userEvent.tab()
  await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus()
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
  await expect.element(field()).toHaveValue('')
  expect(act).not.toHaveBeenCalled()
})

test('the last line stays in sight, and hides nothing that has the focus', async () => {
  mount(<Recipient footer={add(() => {})} />)
  await userEvent.click(field())
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(footer()).toBeInViewport({ ratio: 1 })
  for (let step = 0; step < 12; step += 1) await userEvent.keyboard('{ArrowDown}')
  const focused = () => document.querySelector('[role=option][data-focused]') as Element
  expect(focused().textContent).toBe('Jane Citizen 12')
  await expect
    .poll(() => {
      const line = footer().element().getBoundingClientRect()
      return focused().getBoundingClientRect().bottom <= line.top + 1
    })
    .toBe(true)
})
