import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { ConversionTable } from '../../src/components/TransactionTable/ConversionTable.tsx'
import { DepositTable } from '../../src/components/TransactionTable/DepositTable.tsx'
import { PaymentTable } from '../../src/components/TransactionTable/PaymentTable.tsx'
import { WithdrawalTable } from '../../src/components/TransactionTable/WithdrawalTable.tsx'
import {
  dialog,
  expectText,
  type Play,
  press,
  row,
  sandboxOf,
  words,
} from '../PartyList/partyPlay.ts'

const meta: Meta<typeof WithdrawalTable> = {
  title: 'Components/TransactionTable',
  component: WithdrawalTable,
}
export default meta

type Story = StoryObj<typeof WithdrawalTable>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

function openButtons({ canvasElement }: Pick<Play, 'canvasElement'>): readonly HTMLElement[] {
  return [...canvasElement.querySelectorAll<HTMLElement>('[data-flash="open-details"]')]
}

async function rowsShown(play: Play): Promise<readonly HTMLElement[]> {
  await waitFor(() => expect(openButtons(play).length).toBeGreaterThan(0), { timeout: 8_000 })
  return openButtons(play)
}

/** The newest first; each change of status shows by itself. */
export const Withdrawals: Story = {
  parameters: api({ isLive: true }),
  play: async context => {
    await rowsShown(context)
    await press(context, 'transactionTable.filters')
    await context.canvas.findByRole('group', {
      name: words(context).text('transactionTable.statuses'),
    })
  },
}

/** On its way. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: context => expectText(context, 'transactionTable.withdrawal.loading'),
}

/** The API couldn’t be reached. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'withdrawals' }] }),
  play: context => expectText(context, 'problem.offline.title'),
}

/** The filters let nothing through. */
export const NothingFound: Story = {
  args: { initialFilters: { externalId: 'nobody' } },
  play: context => expectText(context, 'transactionTable.nothing.title'),
}

/** Cards instead of lines, with everything that a line has. */
export const OnNarrow: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await rowsShown(context)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** A press shows what happened, and a deposit can be sent back from there: it shows in both, live. */
export const DepositRefunded: Story = {
  parameters: api({ isLive: true }),
  render: () => <DepositTable />,
  play: async context => {
    const { canvas, userEvent } = context
    const { text } = words(context)
    const [first] = await rowsShown(context)
    const name = 'Bay Supplies Inc'
    await expect(first).toBeVisible()
    await userEvent.click(await row(context, name))
    const details = await dialog(context, name)
    await userEvent.click(
      await within(details).findByRole('button', { name: text('transactionTable.refund') }),
    )
    const reason = await canvas.findByRole(
      'textbox',
      { name: new RegExp(`^${text('field.refundReason.label')}`) },
      { timeout: 8_000 },
    )
    await userEvent.type(reason, 'Sent twice')
    await press(context, 'form.review')
    await expectText(context, 'refundDeposit.final.title')
    const buttons = await canvas.findAllByRole('button')
    const send = buttons.find(({ textContent }) => textContent?.includes('1,2'))
    if (send) await userEvent.click(send)
    await expectText(context, 'refundDeposit.sent.title')
    await sandboxOf(context).advance(60_000)
    await press(context, 'transactionTable.refund.back')
    const badge = text('depositStatus.REFUNDED.label')
    await waitFor(async () => {
      const again = await dialog(context, name)
      await expect(again).toHaveTextContent(badge)
    })
    await expect(context.canvasElement.querySelector('[role="table"]')).toHaveTextContent(badge)
  },
}

/** What was sold, and what was bought for it. */
export const Payments: Story = {
  render: () => <PaymentTable />,
  play: async context => {
    await rowsShown(context)
  },
}

/** Each by its pair; the points of the amounts stand below one another. */
export const Conversions: Story = {
  render: () => <ConversionTable />,
  play: async context => {
    await rowsShown(context)
  },
}
