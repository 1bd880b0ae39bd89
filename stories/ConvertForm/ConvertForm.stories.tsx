import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { ConvertForm } from '../../src/exports/index.ts'
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
  words,
} from '../PaymentForm/exchangePlay.ts'

const meta: Meta<typeof ConvertForm> = {
  title: 'Components/ConvertForm',
  component: ConvertForm,
  args: { onSent: fn(), onProblem: fn() },
  argTypes: {
    toCurrencies: { control: 'object', description: 'What may be converted into, ISO 4217.' },
    initialValues: {
      control: 'object',
      description: 'Prefilled values. Read once: remount the story after a change.',
    },
  },
  // What one story has begun is none of the next one's.
  beforeEach: () => sessionStorage.clear(),
}
export default meta

type Story = StoryObj<typeof ConvertForm>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

const thousand = {
  initialValues: { fromCurrency: 'AUD', toCurrency: 'EUR', size: '1000', note: 'For the fair' },
}

/** Nothing filled in: the first two balances, which can be swapped. */
export const Default: Story = {
  play: async context => {
    await expect(await field(context, 'fromCurrency')).toHaveValue('AUD')
    await expect(await field(context, 'toCurrency')).toHaveValue('EUR')
    await press(context, 'form.review')
    await expectWrong(context, 'convertedAmount', 'field.convertedAmount.missing')
    const { text } = words(context)
    const swap = text('exchange.swap', { from: 'AUD', to: 'EUR' })
    await context.userEvent.click(context.canvas.getByRole('button', { name: swap }))
    await expect(await field(context, 'fromCurrency')).toHaveValue('EUR')
    await expect(await field(context, 'toCurrency')).toHaveValue('AUD')
  },
}

/** The balances are on their way. */
export const Loading: Story = {
  parameters: api({ timeout: 3_600_000, latency: 3_600_000 }),
  play: context => expectText(context, 'moneyForm.loading'),
}

/** The balances couldn’t be loaded; the second attempt works. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'balances', times: 1 }] }),
  play: async context => {
    await expectText(context, 'problem.server.title')
    await press(context, 'problem.retry')
    await field(context, 'fromCurrency')
  },
}

/** No balance holds anything. */
export const Empty: Story = {
  parameters: api({ balances: { AUD: 0 } }),
  play: context => expectText(context, 'moneyForm.noBalance.title'),
}

/** The same currency on both sides. */
export const SameCurrency: Story = {
  args: thousand,
  play: async context => {
    await fill(context, 'toCurrency', 'AUD')
    await press(context, 'form.review')
    await expectWrong(context, 'toCurrency', 'check.currencySame')
  },
}

/** Looked over at a rate that is held. */
export const Review: Story = {
  args: thousand,
  play: async context => {
    await review(context)
    await expect(await sendButton(context, 'convertForm')).toBeVisible()
    await expect(lockCount(context)).toBe(1)
  },
}

/** The rate couldn’t be had; another attempt works. */
export const NoHold: Story = {
  args: thousand,
  play: async context => {
    await field(context, 'fromCurrency')
    sandboxOf(context).addFault({ kind: 'serverError', operation: 'quote' })
    await review(context, false)
    await expectText(context, 'problem.server.title')
    await expectNoSending(context, 'convertForm')
    sandboxOf(context).clearFaults()
    await press(context, 'problem.retry')
    await sendButton(context, 'convertForm')
  },
}

/** The rate ended on the way: nothing is sent, and another is had only on demand. */
export const Expired: Story = {
  args: thousand,
  play: async context => {
    await review(context)
    await sandboxOf(context).advance(120_000)
    await send(context, 'convertForm')
    await expectText(context, 'quoteLock.expired.title')
    await expectNoSending(context, 'convertForm')
    await expect(lockCount(context)).toBe(1)
    await expect(madeCount(context, 'convertForm')).toBe(0)
  },
}

/** A new rate beside the old one waits for consent. */
export const Changed: Story = {
  args: thousand,
  play: async context => {
    await Expired.play?.(context)
    await press(context, 'quoteLock.renew')
    await expectText(context, 'quoteLock.changed.title')
    await expectNoSending(context, 'convertForm')
    await expect(sentInputs(context, 'createConversion')).toHaveLength(1)
  },
}

/** Agreed to the new rate, and converted at it. */
export const Agreed: Story = {
  args: thousand,
  play: async context => {
    await Changed.play?.(context)
    await press(context, 'quoteLock.agree')
    await send(context, 'convertForm')
    await expectReceipt(context, 'conversionStatus.PENDING.label')
    await expect(madeCount(context, 'convertForm')).toBe(1)
  },
}

/** Converted: both amounts, the rate, and how it stands as time goes on. */
export const Sent: Story = {
  args: thousand,
  play: async context => {
    await review(context)
    await send(context, 'convertForm')
    const said = await expectReceipt(context, 'conversionStatus.PENDING.label')
    await expect(said).toContain(money(context, '1000').replace(/\s.*/, ''))
    await expect(context.args.onSent).toHaveBeenCalledOnce()
    await sandboxOf(context).advance(5_000)
    await press(context, 'moneyForm.checkStatus')
    await expectText(context, 'conversionStatus.CONVERTED.text')
    await press(context, 'convertForm.another')
    await waitFor(async () => expect(await field(context, 'fromCurrency')).toHaveFocus())
  },
}

/** The answer was lost; looked for, it is found. */
export const UnknownOutcome: Story = {
  args: thousand,
  play: async context => {
    await review(context)
    sandboxOf(context).dropReplies(1, 'createConversion')
    await send(context, 'convertForm')
    await expectText(context, 'moneyForm.unknown.title')
    await expect(context.canvas.queryByRole('timer')).toBeNull()
  },
}

/** Looked for and not found: the repeat keeps the quote. */
export const NotSent: Story = {
  args: thousand,
  parameters: api({ timeout: 1_000 }),
  play: async context => {
    await review(context)
    sandboxOf(context).addFault({ kind: 'timeout', operation: 'createConversion', times: 1 })
    await send(context, 'convertForm')
    await expectText(context, 'moneyForm.unknown.title')
    await press(context, 'form.check')
    await expectText(context, 'moneyForm.notSent.title')
    await sendButton(context, 'convertForm')
  },
}

/** No network: nothing was sent. */
export const Offline: Story = {
  args: thousand,
  play: async context => {
    await review(context)
    setOnline(context, false)
    await send(context, 'convertForm')
    await expectText(context, 'problem.offline.title')
    setOnline(context, true)
    await send(context, 'convertForm')
    await expectReceipt(context, 'conversionStatus.PENDING.label')
  },
}

export const Dark: Story = { ...Changed, globals: { theme: 'dark' } }

export const RightToLeft: Story = { ...Changed, globals: { locale: 'ar' } }

/** Long amounts. */
export const LongContent: Story = {
  args: { initialValues: { ...thousand.initialValues, size: '9999999.99' } },
  parameters: api({ balances: { AUD: 10_000_000 } }),
  play: context => review(context),
}
