import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { PaymentForm } from '../../src/exports/index.ts'
import {
  expectNoSending,
  expectReceipt,
  expectText,
  expectWrong,
  field,
  fill,
  lockCount,
  madeCount,
  money,
  press,
  review,
  sandboxOf,
  send,
  sendButton,
  sentInputs,
  setOnline,
  toClaire,
  words,
} from './exchangePlay.ts'

/** What becomes of a payment. */
const meta: Meta<typeof PaymentForm> = {
  title: 'Components/PaymentForm outcomes',
  component: PaymentForm,
  tags: ['!autodocs'],
  args: { ...toClaire, onSent: fn(), onProblem: fn() },
  // What one story has begun is none of the next one's.
  beforeEach: () => sessionStorage.clear(),
}
export default meta

type Story = StoryObj<typeof PaymentForm>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** The rate is being held; nothing can be sent yet. */
export const Locking: Story = {
  parameters: api({ timeout: 3_600_000 }),
  play: async context => {
    await field(context, 'fromCurrency')
    const slow = { kind: 'slow', operation: 'quote', milliseconds: 3_600_000 } as const
    sandboxOf(context).addFault(slow)
    await review(context, false)
    await expectText(context, 'quoteLock.locking')
    await expectNoSending(context, 'paymentForm')
  },
}

/** The rate couldn’t be had; another attempt works. */
export const NoHold: Story = {
  play: async context => {
    await field(context, 'fromCurrency')
    sandboxOf(context).addFault({ kind: 'serverError', operation: 'quote' })
    await review(context, false)
    await expectText(context, 'problem.server.title')
    await expectNoSending(context, 'paymentForm')
    sandboxOf(context).clearFaults()
    await press(context, 'problem.retry')
    await sendButton(context, 'paymentForm')
  },
}

/** The button says what it is doing; another press does nothing. */
export const Sending: Story = {
  parameters: api({
    faults: [{ kind: 'slow', operation: 'createPayment', milliseconds: 3_600_000 }],
    timeout: 3_600_000,
  }),
  play: async context => {
    await review(context)
    await send(context, 'paymentForm')
    const name = words(context).text('paymentForm.submitting')
    await expect(await context.canvas.findByRole('button', { name })).toHaveFocus()
    await context.userEvent.keyboard('{Enter}')
    await expect(sentInputs(context, 'createPayment')).toHaveLength(1)
  },
}

/** Sent: both amounts as the API made them, and how it stands as time goes on. */
export const Sent: Story = {
  play: async context => {
    await review(context)
    await send(context, 'paymentForm')
    const said = await expectReceipt(context, 'paymentStatus.OPEN.label')
    await expect(said).toContain('Claire Fontaine')
    const { payments } = sandboxOf(context).store
    const made = [...payments.values()].at(-1)
    const arrives = money(context, String(made?.toAmount), 'EUR').replace(/\s.*/, '')
    await expect(said).toContain(arrives)
    await expect(context.args.onSent).toHaveBeenCalledOnce()
    await sandboxOf(context).advance(10_000)
    await press(context, 'moneyForm.checkStatus')
    await expectText(context, 'paymentStatus.CLOSED.text')
    await press(context, 'moneyForm.another')
    await waitFor(async () => expect(await field(context, 'fromCurrency')).toHaveFocus())
    await expect(madeCount(context, 'paymentForm')).toBe(1)
  },
}

/** Sent twice by a double click, and once by the API. */
export const DoubleClick: Story = {
  play: async context => {
    await review(context)
    await context.userEvent.dblClick(await sendButton(context, 'paymentForm'))
    await expectReceipt(context, 'paymentStatus.OPEN.label')
    await expect(sentInputs(context, 'createPayment')).toHaveLength(1)
  },
}

/** The rate ended on the way: nothing is sent, and another is had only on demand. */
export const Expired: Story = {
  play: async context => {
    await review(context)
    await sandboxOf(context).advance(120_000)
    await send(context, 'paymentForm')
    await expectText(context, 'quoteLock.expired.title')
    await expectNoSending(context, 'paymentForm')
    await expect(lockCount(context)).toBe(1)
    await expect(madeCount(context, 'paymentForm')).toBe(0)
  },
}

/** A new rate beside the old one waits for consent, and only then can be sent. */
export const Changed: Story = {
  play: async context => {
    await Expired.play?.(context)
    await press(context, 'quoteLock.renew')
    await expectText(context, 'quoteLock.changed.title')
    await expectNoSending(context, 'paymentForm')
    await expect(madeCount(context, 'paymentForm')).toBe(0)
  },
}

/** Agreed to the new rate, and sent at it. */
export const Agreed: Story = {
  play: async context => {
    await Changed.play?.(context)
    await press(context, 'quoteLock.agree')
    await send(context, 'paymentForm')
    await expectReceipt(context, 'paymentStatus.OPEN.label')
    const quotes = sentInputs(context, 'createPayment').map(({ quoteId }) => quoteId)
    await expect(new Set(quotes).size).toBe(2)
    await expect(madeCount(context, 'paymentForm')).toBe(1)
  },
}

/** The answer was lost. */
export const UnknownOutcome: Story = {
  play: async context => {
    await review(context)
    sandboxOf(context).dropReplies(1, 'createPayment')
    await send(context, 'paymentForm')
    await expectText(context, 'moneyForm.unknown.title')
    await expect(context.canvas.queryByRole('timer')).toBeNull()
  },
}

/** Looked for, it is found. */
export const Found: Story = {
  play: async context => {
    await UnknownOutcome.play?.(context)
    await press(context, 'form.check')
    await expectReceipt(context, 'paymentStatus.OPEN.label')
    await expect(sentInputs(context, 'createPayment')).toHaveLength(1)
  },
}

/** Looked for and not found: the repeat keeps quote and key. */
export const NotSent: Story = {
  parameters: api({ timeout: 1_000 }),
  play: async context => {
    await review(context)
    sandboxOf(context).addFault({ kind: 'timeout', operation: 'createPayment', times: 1 })
    await send(context, 'paymentForm')
    await expectText(context, 'moneyForm.unknown.title')
    await press(context, 'form.check')
    await expectText(context, 'moneyForm.notSent.title')
    await sendButton(context, 'paymentForm')
  },
}

/** Something else is to be sent while an earlier try may still arrive. */
export const Waiting: Story = {
  parameters: api({ timeout: 1_000 }),
  play: async context => {
    await NotSent.play?.(context)
    await press(context, 'form.back')
    await fill(context, 'sentAmount', '900')
    await review(context, false)
    await expectText(context, 'exchange.waiting.title')
    await expectNoSending(context, 'paymentForm')
    await expect(lockCount(context)).toBe(1)
  },
}

/** The destination asks where the money comes from; the question gets the focus. */
export const SourceOfFunds: Story = {
  play: async context => {
    await review(context)
    sandboxOf(context).addFault({
      kind: 'refused',
      code: 'SOURCE_OF_FUNDS_REQUIRED',
      message: 'sourceOfFunds is required for FR',
      times: 1,
    })
    await send(context, 'paymentForm')
    await expectWrong(context, 'sourceOfFunds', 'field.sourceOfFunds.missing')
    await waitFor(async () => expect(await field(context, 'sourceOfFunds')).toHaveFocus())
    await fill(context, 'sourceOfFunds', 'BUSINESS_FUNDS')
    await review(context)
    await send(context, 'paymentForm')
    await expectReceipt(context, 'paymentStatus.OPEN.label')
    await expect(madeCount(context, 'paymentForm')).toBe(1)
  },
}

/** Refused as a whole: the review stays, and its rate while that holds. */
export const Refused: Story = {
  play: async context => {
    await review(context)
    const refusal = { kind: 'refused', code: 'LIMIT', message: 'Daily limit reached' } as const
    sandboxOf(context).addFault({ ...refusal, times: 1 })
    await send(context, 'paymentForm')
    await expectText(context, 'problem.refused.title')
    await sendButton(context, 'paymentForm')
    await expect(lockCount(context)).toBe(1)
  },
}

/** No network: nothing was sent. */
export const Offline: Story = {
  play: async context => {
    await review(context)
    setOnline(context, false)
    await send(context, 'paymentForm')
    await expectText(context, 'problem.offline.title')
    setOnline(context, true)
    await send(context, 'paymentForm')
    await expectReceipt(context, 'paymentStatus.OPEN.label')
  },
}

export const Dark: Story = { ...Sent, globals: { theme: 'dark' } }

export const RightToLeft: Story = { ...Changed, globals: { locale: 'ar' } }
