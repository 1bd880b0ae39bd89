import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { SubClientList } from '../../src/components/SubClientList/SubClientList.tsx'
import { dialog, expectText, press, row, rowNames, search, words } from '../PartyList/partyPlay.ts'

const meta: Meta<typeof SubClientList> = {
  title: 'Components/SubClientList',
  component: SubClientList,
  args: { onAdd: fn() },
}
export default meta

type Story = StoryObj<typeof SubClientList>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

const acme = 'ACME Corp'

/** By name, each with its account and how it stands. */
export const Default: Story = {
  play: async context => {
    await row(context, acme)
    await expectText(context, 'subClientList.count', { count: 13 })
  },
}

/** A press shows all that is known. */
export const Details: Story = {
  play: async context => {
    await context.userEvent.click(await row(context, acme))
    await expect(await dialog(context, acme)).toHaveTextContent('802-919')
  },
}

/** One status alone; each choice says how many there are. */
export const Filtered: Story = {
  play: async context => {
    await row(context, acme)
    const name = words(context).text('subClientList.status')
    const choice = context.canvas.getByRole('combobox', { name })
    await context.userEvent.selectOptions(choice, 'DISABLED')
    await waitFor(() => expect(rowNames(context)).toEqual(['Quick Parcels Pty Ltd']))
  },
}

/** Only some of them are asked for: the API picks them out. */
export const Among: Story = {
  args: { among: { firstName: 'John', lastName: 'Smith' } },
  play: async context => {
    await row(context, acme)
    await expect(rowNames(context)).toEqual([acme, 'John Smith'])
  },
}

/** The list’s shape, in grey. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: context => expectText(context, 'subClientList.loading'),
}

/** Nobody yet. */
export const Empty: Story = {
  args: { among: { externalId: 'nobody' } },
  play: context => expectText(context, 'subClientList.empty.title'),
}

/** The API couldn’t be reached. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'subClients' }] }),
  play: context => expectText(context, 'problem.offline.title'),
}

/** Nobody matches. */
export const NothingFound: Story = {
  play: async context => {
    await row(context, acme)
    await search(context, 'subClientList', 'nobody at all')
    await expectText(context, 'partyList.nothing.title')
    await press(context, 'partyList.showAll')
    await row(context, acme)
  },
}

/** Cards instead of lines. */
export const OnNarrow: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await row(context, acme)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}
