import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { PayoutForm } from '../../src/exports/index.ts'
import {
  expectReceipt,
  expectText,
  expectValues,
  expectWrong,
  madeCount,
  money,
  press,
  recipient,
  review,
  sandboxOf,
  send,
  sentInputs,
  setOnline,
  toJohn,
  words,
} from './payoutPlay.ts'

/** What becomes of a payout. */
const meta: Meta<typeof PayoutForm> = {
  title: 'Components/PayoutForm outcomes',
  component: PayoutForm,
  tags: ['!autodocs'],
  args: { ...toJohn, onSent: fn(), onProblem: fn() },
  // What one story has begun is none of the next one's.
  beforeEach: () => sessionStorage.clear(),
}
export default meta

type Story = StoryObj<typeof PayoutForm>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** The button says what it is doing; another press does nothing. */
export const Sending: Story = {
  parameters: api({
    faults: [{ kind: 'slow', operation: 'createWithdrawal', milliseconds: 3_600_000 }],
    timeout: 3_600_000,
  }),
  play: async context => {
    await review(context)
    await send(context)
    const name = words(context).text('payoutForm.submitting')
    await context.canvas.findAllByText(name)
    await context.userEvent.keyboard('{Enter}')
    await expect(sentInputs(context, 'createWithdrawal')).toHaveLength(1)
  },
}

/** Sent: the amount, to whom, the API’s number to copy, and how it stands as time goes on. */
export const Sent: Story = {
  play: async context => {
    await review(context)
    await send(context)
    await expectReceipt(context, 'withdrawalStatus.INITIALISED.label')
    await expect(context.args.onSent).toHaveBeenCalledOnce()
    sandboxOf(context).advance(5_000)
    await press(context, 'moneyForm.checkStatus')
    await expectText(context, 'withdrawalStatus.CONFIRMED.text')
    await press(context, 'moneyForm.another')
    await expect(await recipient(context)).toHaveFocus()
    await expect(madeCount(context)).toBe(1)
  },
}

/** Sent twice by a double click, and once by the API. */
export const DoubleClick: Story = {
  play: async context => {
    await review(context)
    const amount = money(context, '1000')
    const name = words(context).text('payoutForm.submit', { amount })
    await context.userEvent.dblClick(context.canvas.getByRole('button', { name }))
    await expectReceipt(context, 'withdrawalStatus.INITIALISED.label')
    await expect(sentInputs(context, 'createWithdrawal')).toHaveLength(1)
  },
}

/** The answer was lost: nothing more is offered than to look. It was sent. */
export const UnknownOutcome: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'createWithdrawal', times: 1 }] }),
  play: async context => {
    await review(context)
    await send(context)
    await expectText(context, 'moneyForm.unknown.title')
    // It goes on meanwhile.
    sandboxOf(context).advance(5_000)
    await press(context, 'form.check')
    await expectReceipt(context, 'withdrawalStatus.CONFIRMED.label')
    await expect(madeCount(context)).toBe(1)
  },
}

/** It was looked for and not found. Sent again with the same key, it goes out once. */
export const NotSent: Story = {
  parameters: api({
    faults: [{ kind: 'timeout', operation: 'createWithdrawal', times: 1 }],
    timeout: 1_500,
  }),
  play: async context => {
    await review(context)
    await send(context)
    await expectText(context, 'moneyForm.unknown.title')
    await press(context, 'form.check')
    await expectText(context, 'moneyForm.notSent.title')
    await send(context)
    await expectReceipt(context, 'withdrawalStatus.INITIALISED.label')
    const [first, second] = sentInputs(context, 'createWithdrawal')
    await expect(second?.idempotencyKey).toBe(first?.idempotencyKey)
    await expect(madeCount(context)).toBe(1)
  },
}

/** The API refused it, since its own fee counts too: it says so on the amount. */
export const Refused: Story = {
  parameters: api({ balances: { AUD: 1_000 } }),
  play: async context => {
    await review(context)
    await send(context)
    await expectWrong(context, 'amount', 'check.refusedFunds')
    await expectValues(context, { reference: 'Invoice 7' })
    await expect(context.args.onProblem).toHaveBeenCalledOnce()
  },
}

/** The recipient was deleted meanwhile, elsewhere. */
export const RefusedRecipient: Story = {
  play: async context => {
    await review(context)
    sandboxOf(context).store.recipients.delete(toJohn.initialValues.recipientId)
    await send(context)
    await expectText(context, 'check.notFound')
    await expect(await recipient(context)).toHaveFocus()
  },
}

/** Too many requests, three times in a row: nothing was sent, and it can be sent from where it stands. */
export const RateLimited: Story = {
  parameters: api({
    faults: [{ kind: 'rateLimited', operation: 'createWithdrawal', retryAfterSeconds: 0 }],
  }),
  play: async context => {
    await review(context)
    await send(context)
    await expectText(context, 'problem.rateLimited.title')
    await expect(madeCount(context)).toBe(0)
  },
}

/** Without a network nothing is sent, and nothing is lost. */
export const Offline: Story = {
  play: async context => {
    await review(context)
    setOnline(context, false)
    await send(context)
    await expectText(context, 'problem.offline.title')
    setOnline(context, true)
    await send(context)
    await expectReceipt(context, 'withdrawalStatus.INITIALISED.label')
  },
}

/** Under review. */
export const UnderReview: Story = {
  args: { initialValues: { ...toJohn.initialValues, externalReference: 'HALT_AML' } },
  play: async context => {
    await review(context)
    await send(context)
    await expectReceipt(context, 'withdrawalStatus.INITIALISED.label')
    sandboxOf(context).advance(2_000)
    await press(context, 'moneyForm.checkStatus')
    await expectText(context, 'withdrawalStatus.REVIEWING.text')
  },
}

/** Given up for a reason that would meet the next one too: no repeat is offered. */
export const Cancelled: Story = {
  args: { initialValues: { ...toJohn.initialValues, externalReference: 'FAIL_AML' } },
  play: async context => {
    await review(context)
    await send(context)
    await expectReceipt(context, 'withdrawalStatus.INITIALISED.label')
    sandboxOf(context).advance(2_000)
    await press(context, 'moneyForm.checkStatus')
    await context.canvas.findByText(
      new RegExp(words(context).text('rejectCode.COMPLIANCE_DECLINED')),
    )
    const again = words(context).text('moneyForm.sendAgain')
    await expect(context.canvas.queryByRole('button', { name: again })).not.toBeInTheDocument()
  },
}

/** Given up for a technical fault alone: the same may go out once more, as another transaction. */
export const SentAgainOffered: Story = {
  play: async context => {
    await review(context)
    await send(context)
    await expectReceipt(context, 'withdrawalStatus.INITIALISED.label')
    const sandbox = sandboxOf(context)
    sandbox.advance(1_500)
    sandbox.cancel([...sandbox.store.withdrawals.keys()].at(-1) ?? '', 'TECHNICAL_ISSUE')
    await press(context, 'moneyForm.checkStatus')
    await expectText(context, 'payoutForm.sendAgain.text')
    await press(context, 'moneyForm.sendAgain')
    await review(context)
    await send(context)
    await expectReceipt(context, 'withdrawalStatus.INITIALISED.label')
    const [first, second] = sentInputs(context, 'createWithdrawal')
    await expect(second?.idempotencyKey).not.toBe(first?.idempotencyKey)
    await expect(madeCount(context)).toBe(2)
  },
}

/** Sent before the page was loaded anew, when its answer was lost: it is found, and said to be that. */
export const Earlier: Story = {
  beforeEach: () =>
    sessionStorage.setItem(
      'flashkit.move.createWithdrawal',
      JSON.stringify([{ key: '123443212', hash: '' }]),
    ),
  play: async context => {
    await expectText(context, 'moneyForm.earlier.title')
    await expect(sentInputs(context, 'createWithdrawal')).toHaveLength(0)
  },
}
