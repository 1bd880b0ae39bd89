import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { SenderList } from '../../src/components/SenderList/SenderList.tsx'
import {
  answer,
  askToDelete,
  dialog,
  expectText,
  press,
  row,
  rowNames,
  sandboxOf,
  search,
  words,
} from '../PartyList/partyPlay.ts'

const meta: Meta<typeof SenderList> = {
  title: 'Components/SenderList',
  component: SenderList,
  args: { onAdd: fn(), onDeleted: fn() },
}
export default meta

type Story = StoryObj<typeof SenderList>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

const mia = 'Mia Rose Nguyen'

/** By name. There is nothing to filter by. */
export const Default: Story = {
  play: async context => {
    await row(context, mia)
    await expect(rowNames(context)).toHaveLength(7)
    await expectText(context, 'senderList.count', { count: 7 })
  },
}

/** All that the API gives back of somebody. */
export const Details: Story = {
  play: async context => {
    await context.userEvent.click(await row(context, 'Harbour Textiles Ltd'))
    await expect(await dialog(context, 'Harbour Textiles Ltd')).toHaveTextContent('04821937')
  },
}

/** The form of a new sender, filled in. */
export const Edit: Story = {
  play: async context => {
    await context.userEvent.click(await row(context, mia))
    await press(context, 'partyList.edit')
    const title = words(context).text('senderList.edit.title', { name: mia })
    const form = await dialog(context, title)
    await expect(form).toContainElement(
      await context.canvas.findByDisplayValue('Nguyen', undefined, { timeout: 10_000 }),
    )
  },
}

/** The list’s shape, in grey. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: context => expectText(context, 'senderList.loading'),
}

/** The API couldn’t be reached. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'senders' }] }),
  play: context => expectText(context, 'problem.offline.title'),
}

/** Found by a business number, however it is grouped. */
export const Found: Story = {
  play: async context => {
    await row(context, mia)
    await search(context, 'senderList', '048 219 37')
    await waitFor(() => expect(rowNames(context)).toEqual(['Harbour Textiles Ltd']))
  },
}

/** Nobody matches. */
export const NothingFound: Story = {
  play: async context => {
    await row(context, mia)
    await search(context, 'senderList', 'nobody at all')
    await expectText(context, 'partyList.nothing.title')
    await press(context, 'partyList.showAll')
    await row(context, mia)
  },
}

/** The question says that the identity document can’t be had back, so that there is no undo. */
export const DeleteQuestion: Story = {
  play: async context => {
    const asked = await askToDelete(context, mia)
    await expect(asked).toHaveAccessibleDescription(words(context).text('senderList.delete.text'))
  },
}

/** Deleted for good. */
export const Deleted: Story = {
  play: async context => {
    await answer(context, await askToDelete(context, mia), 'partyList.delete')
    await expectText(context, 'partyList.deleted.title', { name: mia })
    const undo = words(context).text('partyList.undo')
    await expect(context.canvas.queryByRole('button', { name: undo })).not.toBeInTheDocument()
    await expect(sandboxOf(context).store.senders.size).toBe(6)
  },
}

/** The last one deleted: the focus is on the news, since there is no row left. */
export const LastDeleted: Story = {
  args: { among: { email: 'mia@example.com' } },
  play: async context => {
    await answer(context, await askToDelete(context, mia), 'partyList.delete')
    await expectText(context, 'senderList.empty.title')
    await expectText(context, 'partyList.deleted.title', { name: mia })
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-flash', 'party-news'))
  },
}

/** Nothing was deleted. */
export const DeleteFails: Story = {
  parameters: api({ faults: [{ kind: 'rateLimited', operation: 'deleteSender' }] }),
  play: async context => {
    await answer(context, await askToDelete(context, mia), 'partyList.delete')
    await expectText(context, 'problem.rateLimited.title')
    await expect(sandboxOf(context).store.senders.size).toBe(7)
  },
}

/** Cards instead of lines. */
export const OnNarrow: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await row(context, mia)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** Names keep their own direction. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: Default.play ?? (() => {}),
}

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' }, play: Default.play ?? (() => {}) }
