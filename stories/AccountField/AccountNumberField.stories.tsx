import type { Meta, StoryObj } from '@storybook/react-vite'
import { checkAccountNumber } from '../../src/accounts/accountNumber.ts'
import {
  AccountNumberField,
  type AccountNumberFieldProps,
} from '../../src/components/AccountField/AccountNumberField.tsx'
import { checkBritishAccountNumber } from '../../src/rules/britishAccountNumber.ts'
import { accountFieldMeta, ownArgType, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import { expectField, expectMissing, expectNoOverflow, expectVerdicts, type } from './fieldPlay.ts'

/** The number that goes with a BSB, or with another country’s bank code. No grouping is right for all. */
const meta: Meta<typeof AccountNumberField> = {
  ...accountFieldMeta,
  title: 'Fields/AccountNumberField',
  component: AccountNumberField,
  argTypes: {
    ...accountFieldMeta.argTypes,
    bsb: ownArgType('string', 'The BSB beside it, to notice when it was typed or pasted here too.'),
    country: ownArgType(
      'string',
      'Where the account is: Australia unless told; Britain (GB) has a rule of its own.',
    ),
  },
}
export default meta

type Story = StoryObj<typeof AccountNumberField>

export const Default: Story = {}

const situations: Situations<AccountNumberFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  'Too short': { defaultValue: '123' },
  'Too long': { defaultValue: '12345678901234567890123456789' },
  'A wrong character': { defaultValue: '1234/5678' },
  'Longer than usual': { defaultValue: '1234567890' },
  'A letter for a digit': { defaultValue: '1234567O' },
  'A name': { defaultValue: 'JANE' },
  'Only zeros': { defaultValue: '00000000' },
  'A card number': { defaultValue: '4111 1111 1111 1111' },
  'The BSB again': { defaultValue: '062-000', bsb: '062000' },
  'The BSB before it': { defaultValue: '062-000 12345678', bsb: '062000' },
  Valid: { defaultValue: '12345678' },
  'Letters abroad': { defaultValue: 'BARC 2026 4512 3456 78', country: 'DE' },
  'Too short in Britain': { defaultValue: '12345', country: 'GB' },
  Refused: { defaultValue: '12345678', errorMessage: 'This account is closed.' },
  Locked: { defaultValue: '12345678', isReadOnly: true },
  Disabled: { defaultValue: '12345678', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={AccountNumberField} situations={situations} />,
  play: context => expectVerdicts(context, situations, checkProps),
}

function checkProps(text: string, { bsb = '', country = 'AU' }: AccountNumberFieldProps) {
  if (country === 'GB') return checkBritishAccountNumber(text)
  return checkAccountNumber(text, { bsb, isAbroad: country !== 'AU' })
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'accountNo'),
}

/** Stands as it is typed until the field is left; the host is given digits only. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'accountNo', '0012 3456')
    await expectField(context, 'accountNo', {
      text: '0012 3456',
      value: '00123456',
      status: 'valid',
    })
    await context.userEvent.tab()
    await expectField(context, 'accountNo', {
      text: '00123456',
      value: '00123456',
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
