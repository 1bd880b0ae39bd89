import { type Ref, StrictMode, useCallback, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { VirtualList, type VirtualListHandle } from '../../src/primitives/VirtualList.tsx'
import { mount } from './mount.tsx'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
let setItems: (change: (items: number[]) => number[]) => void
let handle: VirtualListHandle

interface BookProps {
  count?: number
  /** The text of a row, by its number. */
  text?: (item: number) => string
}

/** A list of numbered people, each a button that deletes itself. */
function Book({ count = 10_000, text = item => `Person ${item}` }: BookProps) {
  const [items, set] = useState(() => numbers(count))
  setItems = set
  const ref: Ref<VirtualListHandle> = useCallback((list: VirtualListHandle | null) => {
    if (list) handle = list
  }, [])
  const itemKey = useCallback((index: number) => `person-${items[index]}`, [items])
  return (
    <>
      <button type="button">before</button>
      <VirtualList
        count={items.length}
        estimateSize={50}
        itemKey={itemKey}
        label="People"
        maxHeight={400}
        ref={ref}
        renderItem={(index, control) => (
          <button
            {...control}
            onClick={() => set(all => all.filter(item => item !== items[index]))}
            style={{ display: 'block', inlineSize: '100%', minBlockSize: 50, paddingBlock: 16 }}
            type="button"
          >
            {text(items[index] ?? -1)}
          </button>
        )}
      />
      <button type="button">after</button>
    </>
  )
}

const list = () => page.getByRole('list', { name: 'People' })
const rows = () => page.getByRole('listitem').elements()
const person = (item: number) => page.getByRole('button', { name: `Person ${item}`, exact: true })
const region = () => list().element().parentElement as HTMLElement
const frame = () => new Promise(resolve => requestAnimationFrame(resolve))

/** Whether all of the row that has the focus is seen inside the list. */
function isFocusInSight(): boolean {
  const inside = document.activeElement?.getBoundingClientRect() as DOMRect
  const outside = region().getBoundingClientRect()
  return inside.top >= outside.top - 1 && inside.bottom <= outside.bottom + 1
}

beforeEach(() => page.viewport(1280, 900))

test('has only the rows near its window in the page, and says how many there are', async () => {
  mount(<Book />)
  await expect.poll(() => rows().length).toBeLessThan(30)
  expect(region().querySelectorAll('*').length).toBeLessThan(100)
  await expect.element(person(0)).toBeVisible()
  expect(rows()[3]).toHaveAttribute('aria-setsize', '10000')
  expect(rows()[3]).toHaveAttribute('aria-posinset', '4')
  region().scrollTop = 5_000 * 50
  await expect.element(person(5_000)).toBeVisible()
  expect(rows().length).toBeLessThan(30)
  expect(Math.abs(region().scrollHeight - 10_000 * 50)).toBeLessThan(200)
})

test('is one tab stop, and goes back to the row it was left at', async () => {
  mount(<Book />)
  await userEvent.tab()
  await userEvent.tab()
  await expect.element(person(0)).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  await expect.element(person(1)).toHaveFocus()
  await userEvent.tab()
  await expect.element(page.getByRole('button', { name: 'after' })).toHaveFocus()
  await userEvent.tab({ shift: true })
  await expect.element(person(1)).toHaveFocus()
})

test('moves by pages and to the ends, where it stops, and shows the row in full', async () => {
  mount(<Book />)
  await userEvent.click(page.getByRole('button', { name: 'before' }))
  await userEvent.tab()
  await userEvent.keyboard('{PageDown}')
  const far = Number(document.activeElement?.textContent?.replace('Person ', ''))
  expect(far).toBeGreaterThan(5)
  await userEvent.keyboard('{PageUp}{ArrowUp}')
  await expect.element(person(0)).toHaveFocus()
  await userEvent.keyboard('{End}')
  await expect.element(person(9_999)).toHaveFocus()
  await expect.poll(isFocusInSight).toBe(true)
  await userEvent.keyboard('{ArrowDown}{ArrowUp}')
  await expect.element(person(9_998)).toHaveFocus()
  await userEvent.keyboard('{Home}')
  await expect.element(person(0)).toHaveFocus()
  await expect.poll(isFocusInSight).toBe(true)
})

test('keeps the row with the focus when it is scrolled away, and moves on from it', async () => {
  mount(<Book />)
  handle.focusItem(3)
  await expect.element(person(3)).toHaveFocus()
  region().scrollTop = 250_000
  await expect.element(person(5_000)).toBeVisible()
  await frame()
  await expect.element(person(3)).toHaveFocus()
  expect(isFocusInSight()).toBe(false)
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(person(4)).toHaveFocus()
  await expect.poll(isFocusInSight).toBe(true)
})

test('a row below its window keeps the focus too', async () => {
  mount(<Book />)
  handle.focusItem(9_000)
  await expect.element(person(9_000)).toHaveFocus()
  region().scrollTop = 0
  await expect.element(person(0)).toBeVisible()
  await expect.element(person(9_000)).toHaveFocus()
})

test('gives the focus of a row that vanishes to the one that takes its place', async () => {
  mount(<Book count={20} />)
  handle.focusItem(5)
  await expect.element(person(5)).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(person(6)).toHaveFocus()
  handle.focusItem(18)
  await expect.element(person(19)).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(person(18)).toHaveFocus()
})

test('goes to a row when told, even one that is not there yet or was the last', async () => {
  mount(<Book count={20} />)
  setItems(items => items.filter(item => item !== 7))
  handle.focusItem(7)
  await expect.element(person(8)).toHaveFocus()
  setItems(items => items.slice(0, 3))
  handle.focusItem(15)
  await expect.element(person(2)).toHaveFocus()
})

test('the focus follows its row into another order', async () => {
  mount(<Book />)
  handle.focusItem(2)
  await expect.element(person(2)).toHaveFocus()
  setItems(items => items.toReversed())
  await expect.element(person(9_999)).toBeVisible()
  await expect.element(person(2)).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(person(3)).toHaveFocus()
})

test('shows the top after a new search, and Tab starts there', async () => {
  mount(<Book />)
  handle.focusItem(500)
  await expect.element(person(500)).toHaveFocus()
  await userEvent.click(page.getByRole('button', { name: 'before' }))
  setItems(() => numbers(100).map(item => item + 2_000))
  handle.scrollToTop()
  await expect.element(person(2_000)).toBeVisible()
  await userEvent.tab()
  await expect.element(person(2_000)).toHaveFocus()
})

test('leaves alone what is not its own: other keys, and none at all when empty', async () => {
  mount(<Book count={3} />)
  handle.focusItem(1)
  await expect.element(person(1)).toHaveFocus()
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{ArrowLeft}')
  await expect.element(person(1)).toHaveFocus()
  setItems(() => [])
  handle.focusItem(0)
  await expect.poll(rows).toEqual([])
})

test.each(['en-AU', 'ar'])('measures rows that wrap on a narrow page, in %s', async locale => {
  await page.viewport(320, 700)
  mount(<Book text={item => `Person ${item} ${'of a long name '.repeat(item % 7)}`} />, { locale })
  region().scrollTop = 30_000
  await expect.poll(() => rows().length).toBeGreaterThan(8)
  await frame()
  await frame()
  const boxes = rows()
    .slice(1) // The first is the tab stop, far above.
    .map(row => row.getBoundingClientRect())
  expect(new Set(boxes.map(box => box.height)).size).toBeGreaterThan(2)
  for (const [index, box] of boxes.entries()) {
    expect(box.top - (boxes[index - 1]?.bottom ?? box.top)).toBeCloseTo(0, 1)
  }
  expect(region().scrollWidth).toBe(region().clientWidth)
  // A row that turns out taller above the window does not push what is being read.
  const seen = () => document.elementFromPoint(160, region().getBoundingClientRect().top + 200)
  const before = seen()?.getBoundingClientRect().top
  const text = seen()?.textContent
  await frame()
  expect([seen()?.textContent, seen()?.getBoundingClientRect().top]).toEqual([text, before])
})

test('prints the rows that it has, one after the other', async () => {
  mount(<Book />)
  region().scrollTop = 250_000
  await expect.element(person(5_000)).toBeVisible()
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' })
  })
  for (let frames = 0; frames < 5; frames += 1) await frame()
  expect(rows().length).toBeLessThan(40)
  const height = rows().reduce((sum, row) => sum + row.getBoundingClientRect().height, 0)
  expect(region().getBoundingClientRect().height).toBeCloseTo(height, 0)
})

test('renders its first twelve rows on a server, and hydrates without a word', async () => {
  const screen = (
    <StrictMode>
      <Book />
    </StrictMode>
  )
  const host = document.createElement('main')
  host.innerHTML = renderToString(screen)
  document.body.append(host)
  expect(host.querySelectorAll('[role=listitem]')).toHaveLength(12)
  const problems: unknown[] = []
  const root = hydrateRoot(host, screen, { onRecoverableError: error => problems.push(error) })
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  await expect.poll(() => rows().length).toBeGreaterThan(12)
  expect(problems).toEqual([])
})
