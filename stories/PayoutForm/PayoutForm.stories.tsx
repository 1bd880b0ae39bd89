import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { CopBadge, PayoutForm } from '../../src/exports/index.ts'
import { PlainPayout } from './PlainPayout.tsx'
import {
  claire,
  expectSaid,
  expectText,
  expectValues,
  expectWrong,
  field,
  fill,
  john,
  money,
  press,
  recipient,
  review,
  saidIn,
  sandboxOf,
  sentInputs,
  toJohn,
  words,
} from './payoutPlay.ts'

const meta: Meta<typeof PayoutForm> = {
  title: 'Components/PayoutForm',
  component: PayoutForm,
  args: { onSent: fn(), onProblem: fn() },
  argTypes: {
    fee: { control: 'text', description: 'What your agreement charges for a payout, a decimal.' },
    hasInstitution: { control: 'boolean', description: 'Asks on whose instruction it is sent.' },
    canAddSender: { control: 'boolean', description: 'Offers to add a sender in place.' },
    payeeCheck: { control: false, description: 'Offers the check of a name: `CopBadge`.' },
    senderKinds: { control: 'object', description: 'For whom it may be sent.' },
    initialValues: {
      control: 'object',
      description: 'Prefilled values. Read once: remount the story after a change.',
    },
  },
  // What one story has begun is none of the next one's.
  beforeEach: () => sessionStorage.clear(),
}
export default meta

type Story = StoryObj<typeof PayoutForm>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** Nothing filled in: what each balance holds, and all that is asked. */
export const Default: Story = {
  play: async context => {
    await recipient(context)
    const balance = await field(context, 'balance')
    await expect(balance).toHaveValue('AUD')
    await expect(balance).toHaveTextContent(/250,000\.00/)
    await expectSaid(context, 'amount', 'amount.available', { amount: money(context, '250000') })
    await press(context, 'form.review')
    await waitFor(async () => expect(await recipient(context)).toHaveFocus())
    await expectWrong(context, 'amount', 'field.amount.missing')
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
  play: async context => {
    await expectText(context, 'recipientPicker.empty')
    await press(context, 'recipientPicker.add')
    const name = words(context).text('recipientPicker.new')
    await waitFor(() => expect(context.canvas.getByRole('heading', { name })).toHaveFocus())
  },
}

/** The balances couldn’t be loaded; the second attempt works. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'balances', times: 1 }] }),
  play: async context => {
    await expectText(context, 'problem.server.title')
    await press(context, 'problem.retry')
    await recipient(context)
  },
}

/** No balance holds anything. */
export const NoBalance: Story = {
  parameters: api({ balances: { AUD: 0 } }),
  play: context => expectText(context, 'moneyForm.noBalance.title'),
}

/** All but the recipient’s choice is the host’s. */
export const Prefilled: Story = {
  args: {
    initialValues: {
      recipientId: john,
      amount: '1234.5',
      externalReference: 'Invoice 2026-000123',
    },
    lockedFields: ['amount'],
    fee: '1',
    payeeCheck: CopBadge,
  },
  play: async context => {
    const amount = await field(context, 'amount')
    await expect(amount).toHaveValue(money(context, '1234.50').replace(/\s*AUD\s*/, ''))
    await expect(amount).toHaveAttribute('readonly')
    await expectSaid(context, 'reference', 'check.referenceCut', {
      limit: 18,
      shown: 'Invoice 2026-00012',
    })
    await expectText(context, 'payeeCheck.check')
  },
}

/** More than the balance holds, the fee counted in; one press takes what there is. */
export const OverBalance: Story = {
  args: { ...toJohn, fee: '1' },
  parameters: api({ balances: { AUD: 1_000 } }),
  play: async context => {
    await recipient(context)
    await expectWrong(context, 'amount', 'check.amountAndFeeExceedBalance', {
      fee: money(context, '1'),
      total: money(context, '1001'),
      available: money(context, '1000'),
    })
    const { text } = words(context)
    const mend = text('field.useMend', { mend: money(context, '999') })
    await context.userEvent.click(context.canvas.getByRole('button', { name: mend }))
    await expect(await field(context, 'amount')).toBeValid()
    await expect(await field(context, 'amount')).toHaveFocus()
  },
}

/** Chosen for another balance: it says so, and the form leads there. */
export const OtherCurrency: Story = {
  args: { initialValues: { recipientId: claire, amount: '10' } },
  play: async context => {
    const params = { actual: 'EUR', expected: 'AUD' }
    const search = await recipient(context)
    const { text } = words(context)
    await waitFor(() =>
      expect(search).toHaveAccessibleDescription(
        expect.stringContaining(text('check.recipientCurrency', params)),
      ),
    )
    await press(context, 'form.review')
    await waitFor(() => expect(search).toHaveFocus())
    await fill(context, 'balance', 'EUR')
    await waitFor(() => expect(search).toBeValid())
  },
}

/** All once more: what arrives, what it costs, what leaves the balance, to which account. */
export const Review: Story = {
  args: { ...toJohn, fee: '1' },
  play: async context => {
    await review(context)
    const { text } = words(context)
    const amounts = saidIn(context, text('payoutForm.section.amount'))
    for (const amount of ['1,000.00', '1.00', '1,001.00']) await expect(amounts).toContain(amount)
    await waitFor(() =>
      expect(saidIn(context, text('payoutForm.section.recipient'))).toMatch(
        /John Malkovich.*370-370.*12341234.*Flash Partners Pty Ltd/s,
      ),
    )
    await expect(sentInputs(context, 'createWithdrawal')).toHaveLength(0)
  },
}

/** Looked over with a bank that has another name for the account: the advice stands there again. */
export const ReviewOfDoubtfulPayee: Story = {
  args: { ...toJohn, payeeCheck: CopBadge },
  parameters: api({
    recipients: [
      {
        id: john,
        companyName: 'copinotmatch Pty Ltd',
        accountIdType: 'BSB',
        currency: 'AUD',
        country: 'AU',
        bsb: '062000',
        accountNo: '12345678',
      },
    ],
  }),
  play: async context => {
    await recipient(context)
    await press(context, 'payeeCheck.check')
    await expectText(context, 'payeeCheck.verdict.NOT_MATCH')
    await review(context)
    await expectText(context, 'payeeCheck.advice.NOT_MATCH')
    await press(context, 'payeeCheck.goOn')
    await expectText(context, 'payeeCheck.goingOn')
    await expect(sentInputs(context, 'confirmationOfPayee')).toHaveLength(1)
  },
}

/** On behalf of a sub-client: the name alone is asked for, of those that are active. */
export const ForSubClient: Story = {
  args: { ...toJohn, senderKinds: ['own', 'sender', 'subClient'] },
  play: async context => {
    await recipient(context)
    const { text } = words(context)
    const kind = text('field.senderKind.option.subClient')
    await context.userEvent.click(context.canvas.getByRole('radio', { name: kind }))
    const search = await field(context, 'subClientId')
    await context.userEvent.type(search, 'bluegum')
    await expectText(context, 'transfer.nobody')
    await context.userEvent.clear(search)
    const [active] = [...sandboxOf(context).store.subClients.values()].filter(
      ({ status }) => status === 'ACTIVE',
    )
    await context.userEvent.type(search, `${active?.fullName}`)
    await context.userEvent.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(search).toHaveValue(active?.fullName ?? ''))
    await review(context)
    await expect(saidIn(context, text('payoutForm.section.sender'))).toBe(active?.fullName)
  },
}

/** On an institution’s instruction, which is made known in place. */
export const WithInstitution: Story = {
  args: { ...toJohn, hasInstitution: true },
  play: async context => {
    await recipient(context)
    await press(context, 'transfer.institution.add')
    await expectText(context, 'institutionForm.foundBy')
    await fill(context, 'legalName', 'Elbe Payments GmbH')
    await fill(context, 'address.country', 'DE')
    await press(context, 'institutionForm.submit')
    await expectText(context, 'transfer.institution.change')
    await review(context)
    const { text } = words(context)
    await expect(saidIn(context, text('payoutForm.section.institution'))).toBe('Elbe Payments GmbH')
  },
}

/** Long names and a long reference, in longer words. */
export const LongContent: Story = {
  globals: { locale: 'en-XA' },
  args: {
    initialValues: {
      recipientId: john,
      amount: '123456789.01',
      externalReference:
        'Rent, water and power of the warehouse for the second half of the year, with thanks',
    },
    fee: '1234.56',
    senderKinds: ['own', 'sender', 'subClient'],
  },
  parameters: api({
    balances: { AUD: 999_999_999.99, JPY: 12_345_678_901, KWD: 1.234 },
    recipients: [
      {
        id: john,
        companyName: 'Compagnie generale de transports internationaux et de logistique SARL',
        accountIdType: 'PAYID',
        currency: 'AUD',
        payid: 'comptabilite.fournisseurs@transports-generaux.example',
      },
    ],
  }),
  play: review,
}

/** The dark scheme. */
export const Dark: Story = { ...Prefilled, globals: { theme: 'dark' } }

/** Arabic, from right to left; amounts and accounts stay left to right. */
export const RightToLeft: Story = {
  ...Review,
  globals: { locale: 'ar' },
}

/** A phone. */
export const Narrow: Story = {
  ...Review,
  globals: { viewport: { value: 'phone', isRotated: false } },
}

/** A form of the host’s own: plain HTML over `usePayout`, with the kit’s words. */
export const HostForm: Story = {
  render: args => <PlainPayout {...args} />,
  args: toJohn,
  play: async context => {
    await expectValues(context, { reference: 'Invoice 7' })
    await press(context, 'form.review')
    const name = words(context).text('payoutForm.submit', { amount: '1000.00 AUD' })
    await context.userEvent.dblClick(await context.canvas.findByRole('button', { name }))
    await expect(await context.canvas.findByText(/1000\.00 AUD → John Malkovich/)).toBeVisible()
    await expect(sentInputs(context, 'createWithdrawal')).toHaveLength(1)
  },
}
