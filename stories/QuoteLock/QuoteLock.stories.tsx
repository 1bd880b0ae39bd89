import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { type Loaded, packs, storyLocale } from '../../.storybook/sandbox.tsx'
import { QuoteLock } from '../../src/components/QuoteLock/QuoteLock.tsx'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators } from '../../src/messages/translator.ts'
import { changed, expired, locked, offline, order, unavailable } from './fixedLocks.ts'
import { FixedDesk, QuoteDesk } from './QuoteDesk.tsx'

const meta: Meta<typeof QuoteLock> = {
  title: 'Components/QuoteLock',
  component: QuoteLock,
  argTypes: {
    lock: { control: false, description: 'From `useLockedQuote`.' },
    children: { control: false },
  },
  render: () => <QuoteDesk order={order} />,
}
export default meta

type Story = StoryObj<typeof QuoteLock>

/** The part of a story's context that these verbs need. */
type Play = Pick<StoryContext, 'canvas' | 'userEvent' | 'globals' | 'loaded'>

function words({ globals }: Pick<Play, 'globals'>) {
  return createTranslators(storyLocale(globals), packs)(en)
}

async function expectText(context: Play, key: MessageKey): Promise<void> {
  const [first] = await context.canvas.findAllByText(words(context).text(key))
  await expect(first).toBeVisible()
}

async function press(context: Play, name: string): Promise<void> {
  await context.userEvent.click(await context.canvas.findByRole('button', { name }))
}

/** How many rates the API was asked to hold. */
function locksOf({ loaded }: Play): number {
  const { requests } = (loaded as unknown as Loaded).sandbox
  return requests.filter(({ variables }) => Object(variables.input).tradeable === true).length
}

/** Presses what a host names "Hold this rate" and waits for it. */
async function hold(context: Play): Promise<void> {
  await press(context, 'Hold this rate')
  await waitFor(() => expect(context.canvas.getByRole('timer')).toBeVisible())
}

/** A rate of the moment: dashed, and called what it is. */
export const Indicative: Story = {
  play: async context => {
    await expectText(context, 'quoteLock.indicativeNote')
    await expect(locksOf(context)).toBe(0)
    await expect(context.canvas.queryByRole('timer')).toBeNull()
  },
}

/** The amounts have their place before they are there. */
export const Locking: Story = {
  parameters: { sandbox: { faults: [{ kind: 'slow', milliseconds: 60_000 }] } },
  play: async context => {
    await press(context, 'Hold this rate')
    await expectText(context, 'quoteLock.locking')
  },
}

/** Held by the sandbox for two minutes. */
export const Locked: Story = {
  play: async context => {
    await hold(context)
    await expect(context.canvas.getByRole('timer')).toHaveTextContent(/1:5\d|2:00/)
    await expect(locksOf(context)).toBe(1)
  },
}

/** The last half minute has another colour, and says the same. */
export const EndingSoon: Story = {
  render: () => <FixedDesk make={() => locked(24)} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('timer')).toHaveTextContent(/0:2\d/)
  },
}

/** What had been agreed to, and the way to a new rate; nothing is asked for by itself. */
export const Expired: Story = {
  render: () => <FixedDesk make={() => expired()} />,
  play: async context => {
    await expectText(context, 'quoteLock.expired.text')
    await expect(context.canvas.queryByRole('timer')).toBeNull()
  },
}

/** The button is at work. */
export const Renewing: Story = {
  render: () => <FixedDesk make={() => expired(undefined, true)} />,
  play: context => expectText(context, 'quoteLock.renewing'),
}

/** No new rate could be had; the button is still there. */
export const RenewalFailed: Story = {
  render: () => <FixedDesk make={() => expired(offline())} />,
  play: async context => {
    await expectText(context, 'problem.offline.title')
    await expectText(context, 'quoteLock.renew')
  },
}

/** More arrives. */
export const ChangedBetter: Story = {
  render: () => <FixedDesk make={() => changed(0.5612)} />,
  play: async context => {
    const { canvas } = context
    await expect(await canvas.findByText(/1[.,]40/, { selector: 'p *' })).toBeVisible()
    await expect(canvas.getAllByRole('row')).toHaveLength(4)
    await expectText(context, 'quoteLock.agree')
  },
}

/** The side that arrives was given, so more has to be paid. */
export const ChangedWorse: Story = {
  render: () => <FixedDesk make={() => changed(0.5541, { ...order, currency: 'EUR' })} />,
  play: context => expectText(context, 'quoteLock.agree'),
}

/** Consent is asked for all the same. */
export const ChangedSame: Story = {
  render: () => <FixedDesk make={() => changed(0.5598)} />,
  play: async context => {
    await expectText(context, 'quoteLock.same')
    await expectText(context, 'quoteLock.agree')
  },
}

/** No rate was held; asking again is up to the person. */
export const Failed: Story = {
  parameters: { sandbox: { faults: [{ kind: 'serverError', operation: 'quote' }] } },
  play: async context => {
    await press(context, 'Hold this rate')
    await expectText(context, 'problem.server.title')
    await expectText(context, 'problem.retry')
  },
}

/** The API has no rate for the pair. */
export const Unavailable: Story = {
  render: () => <FixedDesk make={unavailable} toCurrency="VES" />,
  play: context => expectText(context, 'quoteLock.unavailable.text'),
}

const large = { ...order, toCurrency: 'VND', size: '987654321.98' } as unknown as typeof order

/** Nothing is cut off, and nothing widens the page. */
export const LongContent: Story = {
  render: () => <FixedDesk make={() => changed(17123.12345, large, 17091.5)} toCurrency="VND" />,
  play: async context => {
    await expectText(context, 'quoteLock.agree')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** One under the other. */
export const Phone: Story = {
  ...ChangedBetter,
  globals: { viewport: { value: 'phone', isRotated: false } },
}

export const Dark: Story = { ...ChangedWorse, globals: { theme: 'dark' } }

export const RightToLeft: Story = { ...ChangedWorse, globals: { locale: 'ar' } }

/** Held, as it is read from right to left. */
export const LockedRightToLeft: Story = { ...EndingSoon, globals: { locale: 'ar' } }
