import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { PaymentForm } from '../../src/exports/index.ts'
import {
  claire,
  expectSaid,
  expectText,
  expectWrong,
  field,
  fill,
  john,
  lockCount,
  money,
  press,
  review,
  sandboxOf,
  sendButton,
  toClaire,
  words,
} from './exchangePlay.ts'
import { PlainPayment } from './PlainPayment.tsx'

const meta: Meta<typeof PaymentForm> = {
  title: 'Components/PaymentForm',
  component: PaymentForm,
  args: { onSent: fn(), onProblem: fn() },
  argTypes: {
    senderKinds: { control: 'object', description: 'For whom it may be sent.' },
    toCurrencies: { control: 'object', description: 'What may arrive, ISO 4217.' },
    initialValues: {
      control: 'object',
      description: 'Prefilled values. Read once: remount the story after a change.',
    },
  },
  // What one story has begun is none of the next one's.
  beforeEach: () => sessionStorage.clear(),
}
export default meta

type Story = StoryObj<typeof PaymentForm>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** Nothing filled in: what leaves, what arrives, to whom. */
export const Default: Story = {
  play: async context => {
    await expect(await field(context, 'fromCurrency')).toHaveValue('AUD')
    await expectSaid(context, 'sentAmount', 'amount.available', {
      amount: money(context, '250000'),
    })
    await waitFor(async () =>
      expect((await field(context, 'toCurrency')).getAttribute('role')).toBe('combobox'),
    )
    await press(context, 'form.review')
    await expectWrong(context, 'toCurrency', 'field.toCurrency.missing')
    await expectWrong(context, 'sentAmount', 'field.sentAmount.missing')
    await expect(lockCount(context)).toBe(0)
  },
}

/** The balances are on their way. */
export const Loading: Story = {
  parameters: api({ timeout: 3_600_000, latency: 3_600_000 }),
  play: context => expectText(context, 'moneyForm.loading'),
}

/** Nobody is in the address book yet, and can be added in place. */
export const Empty: Story = {
  parameters: api({ recipients: [] }),
  play: context => expectText(context, 'recipientPicker.empty'),
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
export const NoBalance: Story = {
  parameters: api({ balances: { AUD: 0 } }),
  play: context => expectText(context, 'moneyForm.noBalance.title'),
}

/** What was typed comes to this on the other side, by a rate that binds nobody. */
export const Indicative: Story = {
  args: toClaire,
  play: async context => {
    const arriving = await field(context, 'arrivingAmount')
    await waitFor(() => expect(arriving).not.toHaveValue(''), { timeout: 10_000 })
    await expectText(context, 'quoteLock.indicative')
    await expect(lockCount(context)).toBe(0)
  },
}

/** Whoever types in what arrives has that count. */
export const FromTheOtherSide: Story = {
  args: toClaire,
  play: async context => {
    await fill(context, 'arrivingAmount', '500')
    const leaving = await field(context, 'sentAmount')
    await waitFor(() => expect(leaving.value).toMatch(/^\D*[89]\d\d\D/), { timeout: 10_000 })
    await review(context)
    const [{ variables }] = sandboxOf(context).requests.filter(
      request => Object(request.variables.input).tradeable,
    ) as never as [{ variables: object }]
    await expect(variables).toMatchObject({ input: { size: '500.00', currency: 'EUR' } })
  },
}

/** More than the balance holds, on either side. */
export const OverBalance: Story = {
  args: toClaire,
  parameters: api({ balances: { AUD: 500 } }),
  play: async context => {
    await press(context, 'form.review')
    await expectWrong(context, 'sentAmount', 'check.amountExceedsBalance', {
      available: money(context, '500'),
    })
    await fill(context, 'arrivingAmount', '500')
    await waitFor(
      async () =>
        expect(await field(context, 'sentAmount')).toHaveAccessibleDescription(
          expect.stringContaining(money(context, '500')),
        ),
      { timeout: 10_000 },
    )
  },
}

/** A recipient whose account is kept in another currency. */
export const OtherCurrency: Story = {
  args: { initialValues: { ...toClaire.initialValues, recipientId: john } },
  play: async context => {
    await expect(await context.canvas.findByDisplayValue('John Malkovich')).toBeVisible()
    await press(context, 'form.review')
    const params = { actual: 'AUD', expected: 'EUR' }
    const said = words(context).text('check.recipientCurrency', params)
    const recipient = context.canvas.getByDisplayValue('John Malkovich')
    await waitFor(() =>
      expect(recipient).toHaveAccessibleDescription(expect.stringContaining(said)),
    )
    await expect(recipient).toHaveFocus()
  },
}

/** The rate of the moment couldn’t be had; another attempt works. */
export const NoRate: Story = {
  args: toClaire,
  parameters: api({ faults: [{ kind: 'serverError', operation: 'quote' }] }),
  play: async context => {
    await field(context, 'arrivingAmount')
    const said = words(context).text('exchange.rateFailed')
    await waitFor(() => expect(context.canvas.getByText(said)).toBeVisible(), { timeout: 10_000 })
    sandboxOf(context).clearFaults()
    await press(context, 'exchange.retry')
    const arriving = await field(context, 'arrivingAmount')
    await waitFor(() => expect(arriving).not.toHaveValue(''), { timeout: 10_000 })
  },
}

/** Looked over at a rate that is held for two minutes. */
export const Review: Story = {
  args: toClaire,
  play: async context => {
    await review(context)
    await expect(await sendButton(context, 'paymentForm')).toBeVisible()
    await expectText(context, 'paymentForm.time.varies')
    await expect(lockCount(context)).toBe(1)
  },
}

/** For one of the sub-clients. */
export const ForSubClient: Story = {
  args: { ...toClaire, senderKinds: ['own', 'sender', 'subClient'] },
  play: async context => {
    await field(context, 'fromCurrency')
    await expectText(context, 'field.senderKind.option.subClient')
  },
}

/** Currencies, recipient and amount are the host’s. */
export const Locked: Story = {
  args: { ...toClaire, lockedFields: ['amount', 'recipient'] },
  play: async context => {
    await expect(await field(context, 'sentAmount')).toHaveAttribute('readonly')
    await review(context)
  },
}

/** Long names and amounts. */
export const LongContent: Story = {
  args: {
    initialValues: {
      ...toClaire.initialValues,
      size: '9999999.99',
      externalReference: 'Consulting services according to our agreement of 1 July 2026, part 2',
    },
  },
  parameters: api({ balances: { AUD: 10_000_000 } }),
  play: context => review(context),
}

export const Dark: Story = { ...Review, globals: { theme: 'dark' } }

export const RightToLeft: Story = { ...Review, globals: { locale: 'ar' } }

/** A host’s own page, with the hook alone. */
export const HostForm: Story = {
  render: () => <PlainPayment recipientId={claire} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByLabelText('Amount'), '250')
    await waitFor(() => expect(canvas.getByText(/^About /)).toBeVisible(), { timeout: 10_000 })
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }))
    await userEvent.click(await canvas.findByRole('button', { name: /^Send 250\.00 AUD/ }))
    await expect(await canvas.findByText(/^Sent/)).toBeVisible()
  },
}
