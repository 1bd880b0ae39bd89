import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { BalanceList } from '../../src/components/BalanceList/BalanceList.tsx'
import {
  expectText,
  type Play,
  press,
  sandboxOf,
  setOnline,
  words,
} from '../PartyList/partyPlay.ts'

const meta: Meta<typeof BalanceList> = {
  title: 'Components/BalanceList',
  component: BalanceList,
}
export default meta

type Story = StoryObj<typeof BalanceList>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** The currencies in their order, as soon as there are so many. */
async function expectRows({ canvasElement }: Play, ...codes: readonly string[]): Promise<void> {
  const cleared = () => [...canvasElement.querySelectorAll('bdi')].map(amount => amount.textContent)
  const found = () => cleared().map(text => text?.slice(-3))
  await waitFor(() => expect(found()).toEqual(codes))
}

const all = ['AUD', 'EUR', 'USD', 'GBP', 'NZD']

/** In the API’s order, and of when they are. */
export const Default: Story = {
  play: async context => {
    await expectRows(context, ...all)
    const label = words(context).text('balances.title')
    await expect(context.canvas.getByRole('list', { name: label })).toBeVisible()
  },
}

/** Money that is on its way in stands beneath, and only where there is some. */
export const Pending: Story = {
  beforeEach: ({ loaded }) => {
    sandboxOf({ loaded }).deposit({ amount: 1250.5, currency: 'EUR', isReviewed: true })
  },
  play: async context => {
    await expectText(context, 'balances.pending')
    await expectRows(context, 'AUD', 'EUR', 'EUR', 'USD', 'GBP', 'NZD')
  },
}

/** Some currencies only, in the host’s order. */
export const OwnOrder: Story = {
  args: { currencies: ['USD', 'AUD'] },
  play: context => expectRows(context, 'USD', 'AUD'),
}

/** Currencies without money are left out. */
export const WithoutZeros: Story = {
  args: { hasZeros: false },
  parameters: api({ balances: { AUD: 3860, EUR: 0, USD: 12.5 } }),
  play: context => expectRows(context, 'AUD', 'USD'),
}

/** Each row is a button, and one is shown elsewhere on the page. */
export const Selectable: Story = {
  args: { onSelect: fn(), selected: 'EUR' },
  play: async context => {
    await expectRows(context, ...all)
    const name = new RegExp(words(context).currency('USD'))
    await context.userEvent.click(context.canvas.getByRole('button', { name }))
    await expect(context.args.onSelect).toHaveBeenCalledWith(
      expect.objectContaining({ currency: 'USD', cleared: 60_000 }),
    )
    await expect(context.canvas.getByRole('button', { current: true })).toHaveTextContent('EUR')
  },
}

/** The list’s shape, in grey. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: context => expectText(context, 'balances.loading'),
}

/** Nothing yet. */
export const Empty: Story = {
  parameters: api({ balances: {} }),
  play: context => expectText(context, 'balances.empty.title'),
}

/** The API couldn’t be reached, then it could. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'balances', times: 2 }] }),
  play: async context => {
    await expectText(context, 'problem.server.title')
    await press(context, 'problem.retry')
    await expectText(context, 'problem.server.title')
  },
}

/** No network from the start. */
export const Offline: Story = {
  beforeEach: ({ loaded }) => setOnline({ loaded }, false),
  play: context => expectText(context, 'problem.offline.title'),
}

/** What was known last stays, and says of when it is. */
export const RefreshFails: Story = {
  play: async context => {
    await expectRows(context, ...all)
    setOnline(context, false)
    await press(context, 'balances.refresh')
    await expectText(context, 'balances.stale.title')
    await expectRows(context, ...all)
  },
}

/** Newer data is on its way, and the old stays in its place. */
export const Refreshing: Story = {
  play: async context => {
    await expectRows(context, ...all)
    sandboxOf(context).addFault({ kind: 'slow', milliseconds: 3_600_000 })
    await press(context, 'balances.refresh')
    await expectText(context, 'balances.refreshing')
    await expectRows(context, ...all)
  },
}

/** Amounts of any length, on a phone. */
export const LongContent: Story = {
  parameters: api({ balances: { AUD: 123_456_789_012.34, NZD: -1_234_567_890.1, EUR: 0.01 } }),
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await expectRows(context, 'AUD', 'NZD', 'EUR')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** The name above the amount. */
export const OnNarrow: Story = {
  ...Pending,
  globals: { viewport: { value: 'phone', isRotated: false } },
}

/** Amounts keep their own direction. */
export const RightToLeft: Story = { ...Pending, globals: { direction: 'rtl' } }

/** On a dark page. */
export const Dark: Story = { ...Pending, globals: { theme: 'dark' } }
