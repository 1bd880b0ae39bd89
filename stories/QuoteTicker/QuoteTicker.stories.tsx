import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { QuoteTicker } from '../../src/components/QuoteTicker/QuoteTicker.tsx'
import {
  expectText,
  type Play,
  press,
  sandboxOf,
  setOnline,
  words,
} from '../PartyList/partyPlay.ts'

const meta: Meta<typeof QuoteTicker> = {
  title: 'Components/QuoteTicker',
  component: QuoteTicker,
  args: {
    pairs: ['AUD/USD', 'AUD/EUR', 'AUD/GBP', 'AUD/NZD', 'AUD/JPY', 'EUR/GBP'],
    interval: 10_000,
  },
}
export default meta

type Story = StoryObj<typeof QuoteTicker>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

const patient = { timeout: 12_000 }

/** Waits until every row has a rate. */
async function expectRates({ canvasElement }: Pick<Play, 'canvasElement'>): Promise<void> {
  await waitFor(async () => {
    const bids = [...canvasElement.querySelectorAll('[data-flash="quote-bid"]')]
    await expect(bids.length).toBeGreaterThan(0)
    for (const bid of bids) await expect(bid).toHaveTextContent(/\d\.\d{5}/)
  }, patient)
}

/** Waits until the notice above the table begins with the words of a key. */
async function expectAge(play: Play, key: Parameters<typeof expectText>[1]): Promise<void> {
  const [beginning = ''] = words(play)
    .text(key, { time: '|', until: '|' })
    .split(/[\u2066-\u2069]*\|/)
  await waitFor(async () => {
    const age = play.canvasElement.querySelector('[data-flash="quote-age"]')
    await expect(age?.textContent?.replaceAll(/[\u2066-\u2069]/g, '')).toContain(beginning)
  }, patient)
}

/** Rates that move; the pips stand out, and a change tints its cell for a moment. */
export const Default: Story = {
  play: async context => {
    await expectRates(context)
    await expect(context.canvas.getAllByRole('rowheader')).toHaveLength(6)
    await expectText(context, 'quoteTicker.indicative')
    await expectAge(context, 'quoteTicker.live')
  },
}

/** After a while each pair has a direction and a line. */
export const Moving: Story = {
  args: { interval: 2_000 },
  play: async context => {
    await expectRates(context)
    await waitFor(async () => {
      const arrows = context.canvasElement.querySelectorAll(
        '[data-direction="up"],[data-direction="down"]',
      )
      await expect(arrows.length).toBeGreaterThan(4)
    }, patient)
  },
}

/** The pairs are known, their rates are on the way. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: async context => {
    await expectText(context, 'quoteTicker.coming')
    await expect(context.canvas.getByRole('table')).toHaveAttribute('aria-busy', 'true')
  },
}

/** No pairs. */
export const Empty: Story = {
  args: { pairs: [] },
  play: context => expectText(context, 'quoteTicker.empty'),
}

/** No rates have come, and why. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'quotes', times: 1 }] }),
  play: context => expectText(context, 'problem.server.title'),
}

/** Tried again. */
export const FailedThenLoaded: Story = {
  parameters: Failed.parameters ?? {},
  play: async context => {
    await Failed.play?.(context)
    await press(context, 'problem.retry')
    await expectRates(context)
  },
}

/** The last rates stay, paler, and say of when they are. */
export const UpdateFails: Story = {
  args: { interval: 2_000 },
  play: async context => {
    await expectRates(context)
    sandboxOf(context).addFault({ kind: 'serverError', operation: 'quotes' })
    await expectAge(context, 'quoteTicker.failed')
    await expectRates(context)
    sandboxOf(context).clearFaults()
    await press(context, 'quoteTicker.refresh')
    await expectAge(context, 'quoteTicker.live')
  },
}

/** Too many requests: it waits as long as the API asks, and says until when. */
export const RateLimited: Story = {
  args: { interval: 2_000 },
  play: async context => {
    await expectRates(context)
    sandboxOf(context).rateLimit(1, 59)
    await expectAge(context, 'quoteTicker.limited')
  },
}

/** Without a network. */
export const Offline: Story = {
  args: { interval: 2_000 },
  play: async context => {
    await expectRates(context)
    setOnline(context, false)
    await expectAge(context, 'quoteTicker.offline')
    setOnline(context, true)
  },
}

/** A person holds the rates to read them. */
export const Paused: Story = {
  play: async context => {
    await expectRates(context)
    await press(context, 'quoteTicker.pause')
    await expectAge(context, 'quoteTicker.paused')
    await expect(
      context.canvas.getByRole('button', { name: words(context).text('quoteTicker.resume') }),
    ).toHaveFocus()
  },
}

/** Read out on demand, in one go. */
export const ReadOut: Story = {
  args: { pairs: ['AUD/USD'] },
  play: async context => {
    await expectRates(context)
    await press(context, 'quoteTicker.read')
    const spoken = context.canvasElement.querySelector(
      '[data-flash="quote-ticker"] > [role="status"]',
    )
    await waitFor(() => expect(spoken).toHaveTextContent('AUD/USD'))
  },
}

/** The market writes AUDUSD, so a pair that was asked for the other way round stands under that name. */
export const AgainstTheSymbol: Story = {
  args: { pairs: ['USD/AUD'] },
  play: async context => {
    await expectRates(context)
    await expect(context.canvas.getByRole('rowheader')).toHaveTextContent('AUD/USD')
  },
}

/** Each pair is a button, such as one that begins a payment. */
export const Selectable: Story = {
  args: { onSelect: fn() },
  play: async context => {
    await expectRates(context)
    await context.userEvent.tab()
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'AUD/EUR' }))
    await expect(context.args.onSelect).toHaveBeenCalledWith(
      { fromCurrency: 'AUD', toCurrency: 'EUR' },
      expect.objectContaining({ symbol: 'AUDEUR' }),
    )
  },
}

/** Two columns, for a small place. */
export const FewColumns: Story = {
  args: { columns: ['bid', 'move'] },
  play: async context => {
    await expectRates(context)
    await expect(context.canvas.getAllByRole('columnheader')).toHaveLength(3)
  },
}

/** Rates of very different size stand on one decimal mark. */
export const LongContent: Story = {
  args: { pairs: ['AUD/IDR', 'AUD/JPY', 'AUD/KRW', 'AUD/USD', 'AUD/VND', 'GBP/AUD'] },
  play: async context => {
    await waitFor(
      () => expect(context.canvasElement.textContent).toMatch(/\d,\d{3}\.\d{5}/),
      patient,
    )
    await expectNoOverflow()
  },
}

/** Two lines a pair; nothing moves sideways. */
export const OnNarrow: Story = {
  args: { pairs: ['AUD/IDR', 'AUD/JPY', 'AUD/USD', 'GBP/AUD'] },
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await expectRates(context)
    await expectNoOverflow()
  },
}

/** Rates keep their own direction, and their columns change sides. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: Default.play ?? (() => {}),
}

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' }, play: Default.play ?? (() => {}) }

async function expectNoOverflow(): Promise<void> {
  const { scrollWidth, clientWidth } = document.documentElement
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
}
