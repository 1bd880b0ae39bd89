import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { AmountField } from '../../src/components/AmountField/AmountField.tsx'
import { accountFieldMeta, ownArgType, phone } from '../AccountField/accountFieldMeta.tsx'
import {
  expectField,
  expectMissing,
  expectNoOverflow,
  expectSaid,
  expectWrong,
  paste,
  type,
} from '../AccountField/fieldPlay.ts'
import { expectValues, field, words } from '../RecipientForm/recipientPlay.ts'
import { inLocale } from './inLocale.tsx'

/**
 * An amount of money, typed or pasted in the locale’s way and given on as a decimal string with all of
 * the currency’s decimals. What could be two different sums is refused, never guessed.
 */
const meta: Meta<typeof AmountField> = {
  ...accountFieldMeta,
  title: 'Fields/AmountField',
  component: AmountField,
  args: { ...accountFieldMeta.args, currency: 'AUD' },
  argTypes: {
    ...accountFieldMeta.argTypes,
    currency: ownArgType('string', 'ISO 4217, which says how many decimals there may be.'),
    available: ownArgType('string | number', 'What the balance holds; more than that is wrong.'),
    fee: ownArgType('string | number', 'What is charged to the same balance on top.'),
  },
}
export default meta

type Story = StoryObj<typeof AmountField>

/** Says what is available, and takes all of it less the fee. */
export const Default: Story = {
  args: { available: 3860, fee: 2 },
  play: async context => {
    const { text } = words(context)
    await expectSaid(context, 'amount', text('amount.available', { amount: '3,860.00\u00a0AUD' }))
    await type(context, 'amount', '1234.5')
    await expectField(context, 'amount', { text: '1,234.5', value: '1234.50', status: 'valid' })
    const all = { name: text('amount.useAll') }
    await context.userEvent.click(context.canvas.getByRole('button', all))
    await expectField(context, 'amount', { text: '3,858.00', value: '3858.00', status: 'valid' })
    await expect(await field(context, 'amount')).toHaveFocus()
  },
}

/** Entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'amount'),
}

/** Has no decimals. */
export const Yen: Story = {
  args: { currency: 'JPY', defaultValue: '120000' },
  play: async context => {
    await expectValues(context, { amount: '120,000' })
    await paste(context, 'amount', '10.5')
    const said = words(context).text('check.amountWhole', { currency: 'JPY' })
    await expectWrong(context, 'amount', said)
  },
}

/** Has three decimals. */
export const Dinar: Story = {
  args: { currency: 'KWD' },
  play: async context => {
    await type(context, 'amount', '1234.567')
    const expected = { text: '1,234.567', value: '1234.567', status: 'valid' } as const
    await expectField(context, 'amount', expected)
  },
}

/** Points group, and a comma stands before the decimals. */
export const German: Story = {
  args: { currency: 'EUR', available: 12_345.6, label: 'Betrag' },
  decorators: [inLocale('de')],
  play: async ({ canvas, userEvent, args }) => {
    const input = canvas.getByRole('textbox', { name: 'Betrag' })
    await userEvent.type(input, '1234,5')
    await expect(input).toHaveValue('1.234,5')
    await userEvent.tab()
    await expect(input).toHaveValue('1.234,50')
    await expect(args.onChange).toHaveBeenLastCalledWith('1234.50', expect.anything())
  },
}

/** Apostrophes group. */
export const Swiss: Story = {
  args: { currency: 'CHF', label: 'Betrag' },
  decorators: [inLocale('de-CH')],
  play: async ({ canvas, userEvent, args }) => {
    const input = canvas.getByRole('textbox', { name: 'Betrag' })
    await userEvent.type(input, '1234.5')
    await userEvent.tab()
    await expect(input).toHaveDisplayValue(/^1['’]234\.50$/)
    await expect(args.onChange).toHaveBeenLastCalledWith('1234.50', expect.anything())
  },
}

/** Lakhs and crores: groups of two before the last three. */
export const Indian: Story = {
  args: { currency: 'INR', label: 'Amount' },
  decorators: [inLocale('en-IN')],
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole('textbox', { name: 'Amount' })
    await userEvent.type(input, '12345678')
    await expect(input).toHaveValue('1,23,45,678')
  },
}

/** Arabic digits are read as they are typed; what is shown has the digits of account numbers. */
export const Arabic: Story = {
  args: { available: 3860 },
  globals: { locale: 'ar' },
  play: async context => {
    await type(context, 'amount', '١٬٢٣٤٫٥٠')
    await context.userEvent.click(document.body)
    await expectField(context, 'amount', { text: '1,234.50', value: '1234.50', status: 'valid' })
  },
}

/** Can’t be rounded silently, so it is refused. */
export const TooManyDecimals: Story = {
  play: async context => {
    await type(context, 'amount', '10.505')
    const params = { currency: 'AUD', limit: 2, actual: 3 }
    await expectWrong(context, 'amount', words(context).text('check.amountDecimals', params))
  },
}

/** May be 1.23 or the start of 1,230: the person is asked. */
export const Ambiguous: Story = {
  play: async context => {
    const { canvas, userEvent } = context
    const { text } = words(context)
    await type(context, 'amount', '1,23')
    await expect(await field(context, 'amount')).not.toHaveAttribute('aria-invalid')
    await userEvent.tab()
    await expectWrong(context, 'amount', text('check.amountSeparator', { example: '1,234.50' }))
    const name = text('field.useMend', { mend: '1.23' })
    await userEvent.click(canvas.getByRole('button', { name }))
    await expectField(context, 'amount', { text: '1.23', value: '1.23', status: 'valid' })
  },
}

/** Refused as the API would, at once, with what would do. */
export const ExceedsBalance: Story = {
  args: { available: '3860.00', fee: '2.00' },
  play: async context => {
    await type(context, 'amount', '3859')
    const params = {
      fee: '2.00\u00a0AUD',
      total: '3,861.00\u00a0AUD',
      available: '3,860.00\u00a0AUD',
    }
    const said = words(context).text('check.amountAndFeeExceedBalance', params)
    await expectWrong(context, 'amount', said)
  },
}

/** The most that can be sent, and a label that needs two lines. */
export const LongContent: Story = {
  args: {
    available: '9999999999999.99',
    defaultValue: '9999999999999.99',
    label:
      'How much shall arrive at the recipient’s bank, after everything that banks in between take',
    hint: 'The fee of your own bank is charged separately and isn’t part of this amount.',
  },
  globals: phone,
  play: expectNoOverflow,
}

/** Nothing can be done with it. */
export const Locked: Story = {
  args: { available: 3860, defaultValue: '1234.50', isReadOnly: true },
  tags: ['!autodocs'],
}

/** To look at; the tests read every story in the dark scheme. */
export const Dark: Story = {
  ...ExceedsBalance,
  tags: ['!test', '!autodocs'],
  globals: { theme: 'dark' },
}

/** To look at; the tests read every story in Arabic. */
export const RightToLeft: Story = {
  ...ExceedsBalance,
  tags: ['!test', '!autodocs'],
  globals: { locale: 'ar' },
}
