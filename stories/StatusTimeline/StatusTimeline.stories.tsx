import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { StatusTimeline } from '../../src/components/StatusTimeline/StatusTimeline.tsx'
import { steppedClock } from '../../src/exports/sandbox.ts'
import type { MessageKey } from '../../src/messages/en.ts'
import type { StoredWithdrawal } from '../../src/sandbox/entities/withdrawal.ts'
import { expectText, type Play, press, sandboxOf, words } from '../PartyList/partyPlay.ts'
import { LivePayout } from './LivePayout.tsx'

/** Under review, 4,800.00 AUD, in the sandbox from the start. */
const reviewed = '61f3a2c8d1e9b7a4c5d6e7aa'

const meta: Meta<typeof StatusTimeline> = {
  title: 'Components/StatusTimeline',
  component: StatusTimeline,
  args: { entity: 'withdrawal', id: reviewed },
}
export default meta

type Story = StoryObj<typeof StatusTimeline>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** The payout under review became something else before anybody looked. */
function turned(change: Partial<Omit<StoredWithdrawal, 'status'>> & { readonly status: string }) {
  return ({ loaded }: Pick<StoryContext, 'loaded'>) => {
    const { store } = sandboxOf({ loaded })
    const payout = store.withdrawals.get(reviewed)
    store.withdrawals.set(reviewed, { ...payout, ...change } as StoredWithdrawal)
  }
}

/** What is so now, by the name of its status. */
async function expectNow({ canvasElement, ...play }: Play, key: MessageKey): Promise<void> {
  const now = () => canvasElement.querySelector('[aria-current="step"]')
  const label = words(play).text(key)
  await waitFor(() => expect(now()).toHaveTextContent(label), { timeout: 8_000 })
}

/** A bank gave the money back after it had confirmed: two steps back, and the reason. */
export const SentBack: Story = {
  args: { id: '51711af8c078ba061f623531', heading: 'Payout of 2,000.00 AUD to John Smith' },
  play: context => expectNow(context, 'withdrawalStatus.REFUNDED.label'),
}

/** Who has to act is said, and both ways that it may go. */
export const UnderReview: Story = {
  play: async context => {
    await expectNow(context, 'withdrawalStatus.REVIEWING.label')
    await expectText(context, 'timeline.actor.withdrawal.REVIEWING')
  },
}

/** Only after a technical fault may the same be sent again, as a new transaction. */
export const TechnicalFault: Story = {
  args: { onSendAgain: fn() },
  beforeEach: turned({
    status: 'CANCELLED',
    rejectCode: 'TECHNICAL_ISSUE',
    rejectedAt: '2026-10-30T05:12:48.096Z',
    statusMessage: 'The transaction is rejected: technical issue.',
  }),
  play: async context => {
    await press(context, 'timeline.again.action')
    await expect(context.args.onSendAgain).toHaveBeenCalledWith(
      expect.objectContaining({ id: reviewed, amount: 4800 }),
    )
  },
}

/** What was moved on the way is a log of its own, beneath, and doesn’t say how the payment stands. */
export const PaymentWithLog: Story = {
  args: { entity: 'payment', id: '5b04c62ec0bf606bf216ae21' },
  play: async context => {
    await expectNow(context, 'paymentStatus.CLOSED.label')
    await context.canvas.findByText('Converted 1000 AUD to 636.4 EUR')
  },
}

/** A status and a reason that the kit doesn’t know, on a phone: as the API writes them. */
export const UnknownStatus: Story = {
  args: { heading: 'Auszahlung an die Donaudampfschifffahrtselektrizitätengesellschaft' },
  beforeEach: turned({
    status: 'AWAITING_SECONDARY_CORRESPONDENT_RELEASE',
    statusMessage: 'Correspondent PACS.004 hold, ref 8841-A/77',
  }),
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await expectText(context, 'withdrawalStatus.other.text')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** The list’s shape, in grey. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: context => expectText(context, 'timeline.loading'),
}

/** The API couldn’t be reached, then it could. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'withdrawal', times: 2 }] }),
  play: async context => {
    await expectText(context, 'problem.server.title')
    await press(context, 'problem.retry')
    await expectText(context, 'problem.server.title')
  },
}

/** Each step as it is told: press “Next step”. */
export const Live: Story = {
  parameters: {
    ...api({ clock: steppedClock(Date.now()) }),
    // The rendered source would walk the sandbox, whose schema is a graph without an end.
    docs: { source: { type: 'code' } },
  },
  render: (_args, { loaded }) => <LivePayout sandbox={sandboxOf({ loaded })} />,
  play: async context => {
    const { canvas, userEvent } = context
    await userEvent.click(await canvas.findByRole('button', { name: 'One that the bank returns' }))
    await expectNow(context, 'withdrawalStatus.INITIALISED.label')
    const next = canvas.getByRole('button', { name: 'Next step' })
    const labels = ['PENDING', 'CONFIRMED', 'FAILED', 'REFUNDED'] as const
    for (const status of labels) {
      await userEvent.click(next)
      await expectNow(context, `withdrawalStatus.${status}.label`)
    }
  },
}
