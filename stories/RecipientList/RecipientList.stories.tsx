import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { createLoaded, type StorySandbox } from '../../.storybook/sandbox.tsx'
import { RecipientList } from '../../src/components/RecipientList/RecipientList.tsx'
import { manyRecipients } from '../../test/manyRecipients.ts'
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
  setOnline,
  words,
} from '../PartyList/partyPlay.ts'

const meta: Meta<typeof RecipientList> = {
  title: 'Components/RecipientList',
  component: RecipientList,
  args: { onAdd: fn(), onDeleted: fn(), onRestored: fn() },
}
export default meta

type Story = StoryObj<typeof RecipientList>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

const claire = 'Claire Fontaine'
const names = [
  ...['Acme Pty Ltd', 'Bay Supplies Inc', claire, 'Harbour Textiles Ltd'],
  ...['John Malkovich', 'John Malkovich'],
]

/** By name; a press shows all that is known. */
export const Default: Story = {
  play: async context => {
    await row(context, claire)
    await expect(rowNames(context)).toEqual(names)
    await expectText(context, 'recipientList.count', { count: 6 })
  },
}

/** All that the API gives of somebody, account numbers grouped as they are printed. */
export const Details: Story = {
  play: async context => {
    await context.userEvent.click(await row(context, claire))
    await expect(await dialog(context, claire)).toHaveTextContent(
      'FR76 3000 6000 0112 3456 7890 189',
    )
    await context.userEvent.keyboard('{Escape}')
    await waitFor(async () => expect(await row(context, claire)).toHaveFocus())
  },
}

/** The form of a new recipient, filled in. */
export const Edit: Story = {
  play: async context => {
    await context.userEvent.click(await row(context, claire))
    await press(context, 'partyList.edit')
    const form = await dialog(
      context,
      words(context).text('recipientList.edit.title', { name: claire }),
    )
    await expect(form).toContainElement(
      await context.canvas.findByDisplayValue('Fontaine', undefined, { timeout: 10_000 }),
    )
  },
}

/** The list’s shape, in grey. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: context => expectText(context, 'recipientList.loading'),
}

/** Nobody was added yet. */
export const Empty: Story = {
  parameters: api({ recipients: [] }),
  play: async context => {
    await expectText(context, 'recipientList.empty.title')
    await press(context, 'recipientList.add')
    await expect(context.args.onAdd).toHaveBeenCalledOnce()
  },
}

/** The API couldn’t be reached; the same button works once it can. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'recipients', times: 1 }] }),
  play: context => expectText(context, 'problem.server.title'),
}

/** Tried again. */
export const FailedThenLoaded: Story = {
  parameters: Failed.parameters ?? {},
  play: async context => {
    await Failed.play?.(context)
    await press(context, 'problem.retry')
    await row(context, claire)
  },
}

/** Any part of a number finds its owner, however it is grouped. */
export const Found: Story = {
  play: async context => {
    await row(context, claire)
    await search(context, 'recipientList', 'fr76 3000')
    await waitFor(() => expect(rowNames(context)).toEqual([claire]))
    await expectText(context, 'partyList.found', { found: 1, total: 6 })
  },
}

/** Nobody matches: the way back is one press. */
export const NothingFound: Story = {
  play: async context => {
    await row(context, claire)
    await search(context, 'recipientList', 'nobody at all')
    await expectText(context, 'partyList.nothing.title')
  },
}

/** Filters offer what occurs, and say how many there would be. */
export const Filtered: Story = {
  play: async context => {
    const { canvas, userEvent } = context
    await row(context, claire)
    const { text } = words(context)
    const currency = canvas.getByRole('combobox', { name: text('field.currency.label') })
    await userEvent.selectOptions(currency, 'AUD')
    await waitFor(() => expect(rowNames(context)).toEqual(['Acme Pty Ltd', 'John Malkovich']))
    const order = canvas.getByRole('combobox', { name: text('partyList.sort') })
    await userEvent.selectOptions(order, 'newest')
    await expectText(context, 'partyList.found', { found: 2, total: 6 })
  },
}

const long = 'The Incorporated Society for the Advancement of Extraordinarily Long Company Names'

/** Long names, long addresses, and a kind of account that the kit doesn’t know. */
export const LongContent: Story = {
  parameters: api({
    recipients: [
      {
        id: '1'.repeat(24),
        companyName: `${long} and of Their Unabbreviated Printing Pty Ltd`,
        accountIdType: 'PAYID',
        currency: 'AUD',
        country: 'AU',
        payid: 'accounts.payable.department@a-very-long-domain-name-of-a-company.example',
        email: 'accounts.payable.department@a-very-long-domain-name-of-a-company.example',
      },
      {
        id: '2'.repeat(24),
        firstName: 'Wolfeschlegelsteinhausenbergerdorff',
        lastName: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
        accountIdType: 'MOBILE_WALLET',
        currency: 'KES',
        country: 'KE',
        accountNo: '0722123456',
      },
    ],
  }),
  play: async context => {
    await row(context, `${long} and of Their Unabbreviated Printing Pty Ltd`)
    await expect(context.canvas.getByText('MOBILE_WALLET')).toBeVisible()
    await expectNoOverflow()
  },
}

/** Ten thousand: few of them are in the page. */
export const TenThousand: Story = {
  tags: ['!autodocs'],
  // As a parameter, Storybook would write all of them out for its other window.
  loaders: [async () => ({ ...createLoaded({ recipients: manyRecipients(10_000) }) })],
  play: async context => {
    const { canvas, canvasElement } = context
    const count = words(context).text('recipientList.count', { count: 10_000 })
    await canvas.findByText(count, undefined, { timeout: 25_000 })
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(1_500)
  },
}

/** The question names the person. What can be kept is the safe answer. */
export const DeleteQuestion: Story = {
  play: async context => {
    const asked = await askToDelete(context, claire)
    await expect(asked).toHaveAccessibleDescription(
      words(context).text('recipientList.delete.text'),
    )
  },
}

/** Deleted: the news offer to undo it, and the focus is on the row in its place. */
export const Deleted: Story = {
  play: async context => {
    await answer(context, await askToDelete(context, claire), 'partyList.delete')
    await expectText(context, 'partyList.deleted.title', { name: claire })
    await expect(rowNames(context)).not.toContain(claire)
    await waitFor(async () => expect(await row(context, 'Harbour Textiles Ltd')).toHaveFocus())
    await expect(context.args.onDeleted).toHaveBeenCalledOnce()
  },
}

/** Undone: the same person, whom the API gives a new id. */
export const Restored: Story = {
  play: async context => {
    await Deleted.play?.(context)
    await press(context, 'partyList.undo')
    await expectText(context, 'recipientList.restored.title', { name: claire })
    await expect(rowNames(context)).toEqual(names)
    await expect(context.args.onRestored).toHaveBeenCalledOnce()
  },
}

/** Nothing was deleted, and the question says why. */
export const DeleteFails: Story = {
  parameters: api({
    faults: [
      {
        kind: 'refused',
        operation: 'deleteRecipient',
        code: 'IN_USE',
        message: 'A payment to this recipient is under way.',
      },
    ],
  }),
  play: async context => {
    await answer(context, await askToDelete(context, claire), 'partyList.delete')
    await expectText(context, 'problem.refused.title')
    await expect(rowNames(context)).toContain(claire)
  },
}

/** The answer was lost: it is looked up before anything else is offered. */
export const DeleteUnknown: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'deleteRecipient', times: 1 }] }),
  play: async context => {
    const asked = await askToDelete(context, claire)
    await answer(context, asked, 'partyList.delete')
    await expectText(context, 'partyList.unknown.title', { name: claire })
    await answer(context, asked, 'partyList.check')
    await expectText(context, 'partyList.deleted.title', { name: claire })
  },
}

/** What is shown stays when it can’t be brought up to date. */
export const RefreshFails: Story = {
  parameters: api({ faults: [] }),
  play: async context => {
    const asked = await askToDelete(context, claire)
    sandboxOf(context).store.recipients.delete('64f1a2b3c4d5e6f708192a02')
    sandboxOf(context).addFault({ kind: 'serverError', operation: 'recipients' })
    await answer(context, asked, 'partyList.delete')
    await expectText(context, 'problem.refused.title')
    await answer(context, asked, 'partyList.keep')
    await context.userEvent.keyboard('{Escape}')
    await expectText(context, 'partyList.stale.title')
  },
}

/** Cards instead of lines. */
export const OnNarrow: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await row(context, claire)
    await expectNoOverflow()
  },
}

/** Names and account numbers keep their own direction. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: Default.play ?? (() => {}),
}

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' }, play: Default.play ?? (() => {}) }

/** Without a network the search still works: the book is here. */
export const Offline: Story = {
  play: async context => {
    await row(context, claire)
    setOnline(context, false)
    await Found.play?.(context)
  },
}

async function expectNoOverflow(): Promise<void> {
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
}
