import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import type { Loaded } from '../../.storybook/sandbox.tsx'
import { SandboxConsole } from './SandboxConsole.tsx'

/**
 * The API in memory, as every story has it: payouts, deposits and rates move on its clock, and each
 * change is told as a webhook would tell it.
 */
const meta: Meta = {
  title: 'Sandbox',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // The rendered source would walk the sandbox, whose schema is a graph without an end.
    docs: { source: { type: 'code' } },
  },
  render: (_, { loaded }) => <SandboxConsole sandbox={(loaded as unknown as Loaded).sandbox} />,
}
export default meta

type Story = StoryObj

export const Default: Story = {}

/** The recipient's bank accepts a payout and sends it back: the amount returns, the fee doesn't. */
export const SentBack: Story = {
  async play({ canvasElement, loaded }) {
    const { sandbox } = loaded as unknown as Loaded
    const canvas = within(canvasElement)
    const before = sandbox.ledger.balance('AUD').cleared
    await userEvent.selectOptions(canvas.getByLabelText('Keyword of the next payout'), 'FAIL_ACC')
    await userEvent.click(canvas.getByRole('button', { name: 'Pay out 100.00 AUD' }))
    await canvas.findByText('withdrawal_initiated')
    await userEvent.click(canvas.getByRole('button', { name: 'A minute later' }))
    await canvas.findByText('withdrawal_refunded')
    await canvas.findByRole('row', { name: /Invoice FAIL_ACC REFUNDED/ })
    await expect(sandbox.ledger.balance('AUD').cleared).toBe(before - 1)
  },
}

/** A deposit is on its way in, then on the balance. */
export const DepositArrives: Story = {
  async play({ canvasElement, loaded }) {
    const { sandbox } = loaded as unknown as Loaded
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Send a test deposit' }))
    await expect(sandbox.ledger.balance('AUD').pending).toBe(250)
    await userEvent.click(canvas.getByRole('button', { name: 'A minute later' }))
    await canvas.findByText('deposit_cleared')
    await within(canvas.getByRole('table', { name: 'Deposits' })).findByText('250.00')
    await expect(sandbox.ledger.balance('AUD').pending).toBe(0)
  },
}
