import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ComboBox, type ComboBoxProps } from '../../src/primitives/ComboBox.tsx'
import type { RootProps } from '../../src/primitives/Root.tsx'
import { mount } from './mount.tsx'

const countries = [
  { id: 'AU', label: 'Australia', keywords: 'oz' },
  { id: 'AT', label: 'Austria', keywords: 'Österreich' },
  { id: 'CI', label: 'Côte d’Ivoire', keywords: 'Ivory Coast' },
  { id: 'GB', label: 'United Kingdom', detail: 'GBP', keywords: 'England Scotland Wales' },
  { id: 'IN', label: 'India' },
  { id: 'ID', label: 'Indonesia' },
  { id: 'NE', label: 'Niger' },
  { id: 'NG', label: 'Nigeria' },
  { id: 'US', label: 'United States' },
]

function Country({ start = null, ...props }: Partial<ComboBoxProps> & { start?: string | null }) {
  const [value, setValue] = useState<string | null>(start)
  return (
    <form>
      <ComboBox
        items={countries}
        label="Country"
        name="country"
        noResults="No country found."
        onChange={setValue}
        showOptions="Show countries"
        value={value}
        {...props}
      />
      <button type="button">Next</button>
    </form>
  )
}

function mountCountry(props: Parameters<typeof Country>[0] = {}, root?: Partial<RootProps>) {
  return mount(<Country {...props} />, root)
}

const field = () => page.getByRole('combobox', { name: 'Country' })
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map(option => option.textContent)
const sent = () => new FormData(document.querySelector('form') ?? undefined).get('country')

test('does not open on focus; opens on an arrow, on the choice', async () => {
  mountCountry({ start: 'AT' })
  await userEvent.tab()
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Austria')
  expect(options()).toHaveLength(9)
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(field()).toHaveValue('Côte d’Ivoire')
  expect(sent()).toBe('CI')
})

test('opens on its button, and closes on Escape keeping the choice', async () => {
  mountCountry({ start: 'AU' })
  await userEvent.click(page.getByRole('button', { name: 'Show countries Country' }))
  await expect.element(page.getByRole('listbox', { name: /Country/ })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
  await expect.element(field()).toHaveValue('Australia')
})

test('takes a choice by pointer', async () => {
  mountCountry()
  await userEvent.click(page.getByRole('button', { name: 'Show countries Country' }))
  await userEvent.click(page.getByRole('option', { name: 'India' }))
  await expect.element(field()).toHaveValue('India')
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
})

test.each([
  ['aus', ['Australia', 'Austria']],
  ['COTE', ['Côte d’Ivoire']],
  ["d'i", ['Côte d’Ivoire']],
  ['osterreich', ['Austria']],
  ['wales', ['United KingdomGBP']],
  // By label or id first, then by a later word, then anywhere.
  ['in', ['India', 'Indonesia', 'United KingdomGBP']],
  ['sta', ['United States']],
])('finds %s', async (query, expected) => {
  mountCountry()
  await userEvent.type(field(), query)
  await expect.poll(options).toEqual(expected)
})

test('says when nothing is found, and goes back to the choice on leaving', async () => {
  mountCountry({ start: 'AU' })
  await userEvent.fill(field(), 'zz')
  await expect.element(page.getByText('No country found.')).toBeVisible()
  await userEvent.tab()
  await expect.element(field()).toHaveValue('Australia')
})

test('Escape while searching closes, restores the choice, and stays closed', async () => {
  mountCountry({ start: 'AU' })
  await userEvent.fill(field(), 'zz')
  await userEvent.keyboard('{Escape}')
  await expect.element(field()).toHaveValue('Australia')
  await new Promise(resolve => setTimeout(resolve, 100))
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
})

test('Enter takes the only result without an arrow key, and the menu closes', async () => {
  mountCountry()
  await userEvent.type(field(), 'kingd')
  await userEvent.keyboard('{Enter}')
  await expect.element(field()).toHaveValue('United Kingdom')
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
})

test('Enter takes what is typed in full among several, and never guesses', async () => {
  mountCountry()
  await userEvent.type(field(), 'niger')
  await expect.poll(options).toEqual(['Niger', 'Nigeria'])
  await userEvent.keyboard('{Enter}')
  await expect.element(field()).toHaveValue('Niger')
  await userEvent.fill(field(), 'aus')
  await userEvent.keyboard('{Enter}')
  await expect.element(field()).toHaveValue('Niger')
})

test('leaving takes a label typed in full', async () => {
  mountCountry()
  await userEvent.type(field(), 'india')
  await userEvent.tab()
  await expect.element(field()).toHaveValue('India')
  expect(sent()).toBe('IN')
})

test('clearing the text clears the choice', async () => {
  mountCountry({ start: 'AU' })
  await userEvent.clear(field())
  await userEvent.tab()
  await expect.element(field()).toHaveValue('')
  expect(sent()).toBe('')
})

test('takes a label or an id that a browser fills in', async () => {
  mountCountry({ autoComplete: 'country' })
  const input = field().element() as HTMLInputElement
  const fillIn = (text: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  fillIn('IN')
  await expect.element(field()).toHaveValue('India')
  fillIn('austria')
  await expect.element(field()).toHaveValue('Austria')
})

test('shows a value it does not know', async () => {
  mountCountry({ start: 'ZZ' })
  await expect.element(field()).toHaveValue('ZZ')
})

test('read-only: focusable, has no button, does not open', async () => {
  mountCountry({ start: 'AU', isReadOnly: true })
  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(field()).toHaveAttribute('aria-expanded', 'false')
  expect(page.getByRole('button', { name: /Show countries/ }).elements()).toHaveLength(0)
})

test('its list wears the language and scheme of its root, in the top layer', async () => {
  mountCountry({}, { colorScheme: 'dark', locale: 'ar' })
  await userEvent.click(page.getByRole('button', { name: /Show countries/ }))
  const list = page.getByRole('listbox', { name: /Country/ })
  await expect.element(list).toBeVisible()
  const style = getComputedStyle(list.element())
  expect([style.direction, style.colorScheme]).toEqual(['rtl', 'dark'])
  expect(list.element().closest('[popover]')?.matches(':popover-open')).toBe(true)
})

test('its list moves to a host’s container', async () => {
  const container = document.createElement('aside')
  document.body.append(container)
  mountCountry({}, { portalContainer: container, className: 'brand' })
  await userEvent.click(page.getByRole('button', { name: /Show countries/ }))
  await expect.element(page.getByRole('option', { name: 'Austria' })).toBeVisible()
  expect(container.querySelector('.brand [role=listbox]')).not.toBeNull()
  container.remove()
})

test('its list stays at a scroll that leaves the field in its place, and closes at one that moves it', async () => {
  const host = mountCountry()
  const room = document.createElement('div')
  room.style.height = '2000px'
  host.append(room)
  await userEvent.click(page.getByRole('button', { name: /Show countries/ }))
  const list = page.getByRole('listbox', { name: /Country/ })
  await expect.element(list).toBeVisible()

  // As after a click that scrolled the field into view: the event comes a frame later.
  document.dispatchEvent(new Event('scroll'))
  await new Promise(resolve => setTimeout(resolve, 100))
  await expect.element(list).toBeVisible()

  window.scrollTo(0, 20)
  await expect.element(list).not.toBeInTheDocument()
})
