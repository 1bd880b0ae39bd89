import type { Meta, StoryObj } from '@storybook/react-vite'
import { checkPayId } from '../../src/accounts/payId.ts'
import { PayIdField, type PayIdFieldProps } from '../../src/components/AccountField/PayIdField.tsx'
import { words } from '../RecipientForm/recipientPlay.ts'
import { accountFieldMeta, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import {
  expectField,
  expectMissing,
  expectNoOverflow,
  expectSaid,
  expectVerdicts,
  type,
} from './fieldPlay.ts'

/** A PayID of any kind; once it is whole, the field says which kind it took it for. */
const meta: Meta<typeof PayIdField> = {
  ...accountFieldMeta,
  title: 'Fields/PayIdField',
  component: PayIdField,
}
export default meta

type Story = StoryObj<typeof PayIdField>

export const Default: Story = {}

const situations: Situations<PayIdFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  'Incomplete phone': { defaultValue: '0412 345' },
  'Incomplete email': { defaultValue: 'name@example' },
  'A wrong email': { defaultValue: 'na me@example.com' },
  'A wrong ABN': { defaultValue: '51 824 753 557' },
  'A wrong character': { defaultValue: 'café' },
  'A number': { defaultValue: '123456789012' },
  'A name': { defaultValue: 'Jane Citizen' },
  'Phone or ABN': { defaultValue: '61400000250' },
  'Mobile number': { defaultValue: '0412 345 678' },
  Email: { defaultValue: 'name@example.com' },
  ABN: { defaultValue: '51 824 753 556' },
  Organisation: { defaultValue: 'flash.payments' },
  Refused: { defaultValue: 'name@example.com', errorMessage: 'Nobody has registered this PayID.' },
  Locked: { defaultValue: 'name@example.com', isReadOnly: true },
  Disabled: { defaultValue: 'name@example.com', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={PayIdField} situations={situations} />,
  play: context => expectVerdicts(context, situations, text => checkPayId(text)),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'payid'),
}

/** The kind is told as soon as it is sure. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'payid', '0412345')
    await expectField(context, 'payid', { text: '0412345', value: '0412345', status: 'incomplete' })
    await type(context, 'payid', '678')
    await expectField(context, 'payid', {
      text: '0412345678',
      value: '+61-412345678',
      status: 'valid',
    })
    await expectSaid(context, 'payid', words(context).text('payId.kind.phone'))
  },
}

/** Eleven digits that are a phone number and an ABN: the person says which, and the host is told. */
export const PhoneOrAbn: Story = {
  tags: ['!autodocs'],
  play: async context => {
    const { text } = words(context)
    await type(context, 'payid', '61400000250')
    await expectField(context, 'payid', {
      text: '61400000250',
      value: '+61-400000250',
      status: 'warning',
    })
    await context.userEvent.tab()
    await expectSaid(context, 'payid', text('check.payIdAmbiguous'))
    const name = text('payId.choose', { kind: text('payId.kind.abn') })
    await context.userEvent.click(await context.canvas.findByRole('button', { name }))
    await expectSaid(context, 'payid', text('payId.kind.abn'))
    await expectField(context, 'payid', {
      text: '61 400 000 250',
      value: '61400000250',
      status: 'valid',
    })
  },
}

/** To look at; the tests read every story in Arabic. */
export const RightToLeft: Story = {
  ...Statuses,
  tags: ['!test', '!autodocs'],
  globals: { locale: 'ar' },
}

/** To look at; the tests read every story in the dark scheme. */
export const Dark: Story = {
  ...Statuses,
  tags: ['!test', '!autodocs'],
  globals: { theme: 'dark' },
}

/** One field a line, and nothing runs out of the window. */
export const Phone: Story = {
  ...Statuses,
  tags: ['!autodocs'],
  globals: phone,
  play: expectNoOverflow,
}
