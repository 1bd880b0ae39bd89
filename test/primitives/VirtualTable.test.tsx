import { useCallback, useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { VirtualTable } from '../../src/primitives/VirtualTable.tsx'
import type { TableControl } from '../../src/primitives/virtualTableProps.ts'
import { mount } from './mount.tsx'

let setItems: (change: (items: readonly string[]) => readonly string[]) => void

const columns = [
  { id: 'name', label: 'Name', minWidth: 120, isSortable: true },
  { id: 'size', label: 'Size', minWidth: 80, align: 'end' as const },
]

/** A table of numbered things, each of which removes itself when it is pressed. */
function Things({ count }: { count: number }) {
  const [items, set] = useState<readonly string[]>(() =>
    Array.from({ length: count }, (_, index) => `Thing ${index}`),
  )
  setItems = set
  const itemKey = useCallback((index: number) => items[index] ?? '', [items])
  const renderCell = useCallback(
    (index: number, column: string, control: TableControl) =>
      column === 'size' ? (
        `${items[index]?.length} letters`
      ) : (
        <button
          {...control}
          onClick={() => set(all => all.filter(item => item !== items[index]))}
          type="button"
        >
          {items[index]}
        </button>
      ),
    [items],
  )
  return (
    <VirtualTable
      columns={columns}
      count={items.length}
      itemKey={itemKey}
      label="Things"
      maxHeight={400}
      news={useCallback((index: number) => (items[index] ?? '').slice(0, 5), [items])}
      renderCell={renderCell}
    />
  )
}

const thing = (name: string) => page.getByRole('button', { name, exact: true })
const region = () => document.querySelector('[data-flash="virtual-table"]') as HTMLElement
const topOf = (name: string) => thing(name).element().getBoundingClientRect().top
const frame = () => new Promise(resolve => requestAnimationFrame(resolve))

test('a hundred thousand rows are one tab stop, and few of them are in the page', async () => {
  mount(<Things count={100_000} />)
  await expect.element(page.getByRole('table')).toHaveAttribute('aria-rowcount', '100001')
  ;(thing('Thing 0').element() as HTMLElement).focus()
  await expect.element(thing('Thing 0')).toHaveAccessibleDescription('7 letters')
  await userEvent.keyboard('{End}')
  await expect.element(thing('Thing 99999')).toHaveFocus()
  const row = thing('Thing 99999').element().closest('[role="row"]')
  expect(row?.getAttribute('aria-rowindex')).toBe('100001')
  expect(document.querySelectorAll('[role="row"]').length).toBeLessThan(40)
  await userEvent.keyboard('{PageUp}{ArrowUp}')
  const name = document.activeElement?.textContent ?? ''
  expect(Number(name.slice(6))).toBeLessThan(99_998)
  // The heads cover nothing that has the focus.
  await userEvent.keyboard('{Home}')
  await expect.element(thing('Thing 0')).toHaveFocus()
  const heads = document.querySelector('[role="columnheader"]')?.getBoundingClientRect()
  expect(topOf('Thing 0')).toBeGreaterThanOrEqual(heads?.bottom ?? Number.NaN)
})

test('what is read stays in its place when rows come above it, and the focus goes with its row', async () => {
  mount(<Things count={1_000} />)
  ;(thing('Thing 0').element() as HTMLElement).focus()
  for (let at = 0; at < 4; at++) await userEvent.keyboard('{PageDown}')
  const name = document.activeElement?.textContent ?? ''
  await expect.element(thing(name)).toHaveFocus()
  await frame()
  const top = topOf(name)
  const scrolled = region().scrollTop
  setItems(all => ['New 1', 'New 2', 'New 3', ...all])
  await expect.poll(() => region().scrollTop).toBeGreaterThan(scrolled + 100)
  await expect.poll(() => Math.abs(topOf(name) - top)).toBeLessThanOrEqual(2)
  await expect.element(thing(name)).toHaveFocus()
  // Gone with the focus: it goes to what took the place.
  await userEvent.keyboard('{Enter}')
  await expect.element(thing(name)).not.toBeInTheDocument()
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^Thing/)
})

test('a press anywhere in a row is one of its control', async () => {
  mount(<Things count={3} />)
  await page.getByRole('cell').nth(1).click()
  await expect.element(thing('Thing 1')).not.toBeInTheDocument()
  await expect.element(thing('Thing 2')).toBeVisible()
})
