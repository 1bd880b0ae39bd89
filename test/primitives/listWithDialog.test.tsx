import { useCallback, useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Button } from '../../src/primitives/Button.tsx'
import { Dialog } from '../../src/primitives/Dialog.tsx'
import { VirtualList, type VirtualListHandle } from '../../src/primitives/VirtualList.tsx'
import { mount } from './mount.tsx'

/** A list whose rows open a dialog, by which the row can be deleted. */
function Book() {
  const [items, setItems] = useState(() => Array.from({ length: 1_000 }, (_, item) => item))
  const [opened, setOpened] = useState<number>()
  const list = useRef<VirtualListHandle>(null)
  const itemKey = useCallback((index: number) => `person-${items[index]}`, [items])

  function remove() {
    setItems(items.filter((_, index) => index !== opened))
    setOpened(undefined)
    list.current?.focusItem(opened ?? 0)
  }

  return (
    <>
      <VirtualList
        count={items.length}
        estimateSize={40}
        itemKey={itemKey}
        label="People"
        ref={list}
        renderItem={(index, control) => (
          <button {...control} onClick={() => setOpened(index)} type="button">
            Person {items[index]}
          </button>
        )}
      />
      <Dialog
        actions={<Button onPress={remove}>Delete</Button>}
        closeLabel="Close"
        isOpen={opened !== undefined}
        onClose={() => setOpened(undefined)}
        title="Details"
      >
        Details
      </Dialog>
    </>
  )
}

const person = (item: number) => page.getByRole('button', { name: `Person ${item}`, exact: true })
const settled = () => new Promise(resolve => setTimeout(resolve, 200))

async function openRow(item: number) {
  await userEvent.tab()
  for (let step = 0; step < item; step += 1) await userEvent.keyboard('{ArrowDown}')
  await userEvent.keyboard('{Enter}')
  const details = page.getByRole('dialog', { name: 'Details' })
  await expect.poll(() => details.element().contains(document.activeElement)).toBe(true)
}

test('closing the details goes back to the row', async () => {
  mount(<Book />)
  await openRow(3)
  await userEvent.keyboard('{Escape}')
  await expect.element(person(3)).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(person(4)).toHaveFocus()
})

test('deleting a row by its details goes to the one that took its place, and stays there', async () => {
  mount(<Book />)
  await openRow(3)
  await userEvent.click(page.getByRole('button', { name: 'Delete' }))
  await expect.element(person(4)).toHaveFocus()
  await settled()
  await expect.element(person(4)).toHaveFocus()
  expect(person(3).elements()).toHaveLength(0)
})
