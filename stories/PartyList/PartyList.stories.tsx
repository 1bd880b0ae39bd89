import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { RecipientList } from '../../src/components/RecipientList/RecipientList.tsx'
import { answer, askToDelete, dialog, press, row, words } from './partyPlay.ts'

/** What a host may make of a list of recipients or senders. */
const meta: Meta<typeof RecipientList> = {
  title: 'Components/RecipientList for hosts',
  component: RecipientList,
  tags: ['!autodocs'],
}
export default meta

type Story = StoryObj<typeof RecipientList>

const claire = 'Claire Fontaine'

/** A press chooses, and opens nothing. */
export const Picker: Story = {
  args: { onSelect: fn() },
  play: async context => {
    await context.userEvent.click(await row(context, claire))
    await expect(context.args.onSelect).toHaveBeenCalledOnce()
    await expect(context.canvas.queryByRole('dialog')).not.toBeInTheDocument()
  },
}

/** Only to be looked at. */
export const ReadOnly: Story = {
  args: { canDelete: false, canEdit: false },
  play: async context => {
    await context.userEvent.click(await row(context, claire))
    const details = await dialog(context, claire)
    await expect(details).not.toHaveTextContent(words(context).text('partyList.edit'))
  },
}

/** The host has a page of its own to edit on. */
export const HostEdits: Story = {
  args: { onEdit: fn() },
  play: async context => {
    await context.userEvent.click(await row(context, claire))
    await press(context, 'partyList.edit')
    await expect(context.args.onEdit).toHaveBeenCalledOnce()
    await expect(context.canvas.queryByRole('dialog')).not.toBeInTheDocument()
  },
}

/** A part of the book that the API picks out, the newest first. */
export const AmongAustralians: Story = {
  args: { among: { currency: 'AUD' }, initialSort: 'newest' },
  play: async context => {
    await row(context, 'Acme Pty Ltd')
    await expect(context.canvas.queryByRole('button', { name: claire })).not.toBeInTheDocument()
  },
}

/** Kept: the focus is back on the button that asked. */
export const Kept: Story = {
  play: async context => {
    await answer(context, await askToDelete(context, claire), 'partyList.keep')
    await expect(await dialog(context, claire)).toBeVisible()
  },
}
