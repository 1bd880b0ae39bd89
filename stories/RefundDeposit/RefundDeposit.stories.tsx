import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { RefundDeposit } from '../../src/components/RefundDeposit/RefundDeposit.tsx'
import type { Deposit } from '../../src/hooks/useDeposits.ts'
import { expectText, type Play, press, sandboxOf, words } from '../PartyList/partyPlay.ts'

const deposit: Deposit = {
  id: '6053d4e0e3bc655e0598a742',
  amount: 2000,
  currency: 'AUD',
  totalFee: 1,
  status: 'CONFIRMED',
  statusMessage: 'Transaction Confirmed',
  externalId: null,
  externalReference: null,
  rail: null,
  railService: null,
  createdAt: '2021-03-18T22:32:01.010Z',
  recipient: null,
  sender: { accountName: 'Smith Consulting Pty Ltd', bankName: null },
  subClient: null,
}

const meta: Meta<typeof RefundDeposit> = {
  title: 'Components/RefundDeposit',
  component: RefundDeposit,
  args: { deposit, onRefunded: fn() },
  parameters: { sandbox: { isLive: true } satisfies StorySandbox },
}
export default meta

type Story = StoryObj<typeof RefundDeposit>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** Fills in why, looks it over, and sends it. */
async function send(context: Play): Promise<void> {
  const { text } = words(context)
  const reason = await context.canvas.findByRole('textbox', {
    name: new RegExp(`^${text('field.refundReason.label')}`),
  })
  await context.userEvent.type(reason, 'Sent by mistake')
  await press(context, 'form.review')
  await expectText(context, 'refundDeposit.final.title')
  const amount = '1,999.00\u00a0AUD'
  const name = text('refundDeposit.submit', { amount })
  await context.userEvent.click(await context.canvas.findByRole('button', { name }))
}

/** All of it to begin with, less the fee; looked over, sent once, and then on its way back, live. */
export const Default: Story = {
  play: async context => {
    await send(context)
    await expectText(context, 'refundDeposit.sent.title')
    await expect(context.args.onRefunded).toHaveBeenCalledTimes(1)
  },
}

/** The answer was lost: it is looked for before anything else is offered, and never sent twice. */
export const UnknownOutcome: Story = {
  parameters: api({
    // Nobody tells the page either.
    isLive: false,
    faults: [{ kind: 'dropReply', operation: 'refundDeposit' }],
  }),
  play: async context => {
    await send(context)
    await expectText(context, 'moneyForm.unknown.title')
    const sent = sandboxOf(context).requests.filter(
      ({ operation }) => operation === 'refundDeposit',
    )
    await expect(sent).toHaveLength(1)
  },
}

/** It went back before: why nothing can be sent, and what became of it. */
export const NotRefundable: Story = {
  args: { deposit: { ...deposit, id: '603f0198770d6595e3c83e0d', status: 'REFUNDED' } },
  play: context => expectText(context, 'refundDeposit.not.REFUNDED'),
}
