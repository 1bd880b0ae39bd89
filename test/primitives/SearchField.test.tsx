import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SearchField, type SearchFieldProps } from '../../src/primitives/SearchField.tsx'
import { mount } from './mount.tsx'

function Search(props: Partial<SearchFieldProps>) {
  const [value, setValue] = useState('')
  return (
    <SearchField
      clearLabel="Clear the search"
      label="Search recipients"
      onChange={setValue}
      value={value}
      {...props}
    />
  )
}

const field = () => page.getByRole('searchbox', { name: 'Search recipients' })
const clear = () => page.getByRole('button', { name: 'Clear the search' })

test('has a button that clears, only when there is something to clear, and keeps the focus', async () => {
  mount(<Search />)
  expect(clear().elements()).toHaveLength(0)
  await userEvent.type(field(), 'jane')
  await userEvent.click(clear())
  await expect.element(field()).toHaveValue('')
  await expect.element(field()).toHaveFocus()
  expect(clear().elements()).toHaveLength(0)
})

test('the button is reached by the keyboard', async () => {
  mount(<Search />)
  await userEvent.type(field(), 'jane')
  await userEvent.tab()
  await expect.element(clear()).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(field()).toHaveValue('')
  await expect.element(field()).toHaveFocus()
})

test('Escape clears, and only with nothing to clear goes on to a dialog around it', async () => {
  const escapes: string[] = []
  mount(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a dialog
    <div onKeyDown={event => escapes.push(event.key)}>
      <Search />
    </div>,
  )
  await userEvent.type(field(), 'j')
  escapes.length = 0
  await userEvent.keyboard('{Escape}')
  await expect.element(field()).toHaveValue('')
  expect(escapes).toEqual([])
  await userEvent.keyboard('{Escape}')
  expect(escapes).toEqual(['Escape'])
})

test('shows its label, or only says it', async () => {
  mount(<Search hint="By name" />)
  await expect.element(page.getByText('Search recipients')).toBeVisible()
  await expect.element(field()).toHaveAccessibleDescription('By name')
})

test('says a label that is hidden, which takes no room', async () => {
  const host = mount(<Search isLabelHidden />)
  await expect.element(field()).toBeVisible()
  expect(host.getBoundingClientRect().height).toBe(44)
})

test('hands over its input, and cannot be cleared while disabled', async () => {
  let input: HTMLInputElement | null = null
  mount(
    <Search
      inputRef={element => {
        input = element
      }}
      isDisabled
      value="jane"
    />,
  )
  expect(input).toBe(field().element())
  expect(clear().elements()).toHaveLength(0)
})
