import type { Meta, StoryObj } from '@storybook/react-vite'
import { checkSortCode } from '../../src/accounts/sortCode.ts'
import {
  SortCodeField,
  type SortCodeFieldProps,
} from '../../src/components/AccountField/SortCodeField.tsx'
import { accountFieldMeta, ownArgType, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import { expectField, expectMissing, expectNoOverflow, expectVerdicts, type } from './fieldPlay.ts'

/** A British sort code: six digits in pairs. */
const meta: Meta<typeof SortCodeField> = {
  ...accountFieldMeta,
  title: 'Fields/SortCodeField',
  component: SortCodeField,
  argTypes: {
    ...accountFieldMeta.argTypes,
    onAccountNumber: ownArgType(
      '(accountNumber: string) => void',
      'Takes the account number that was pasted with it; without it the two aren’t taken apart.',
    ),
  },
}
export default meta

type Story = StoryObj<typeof SortCodeField>

export const Default: Story = {}

const situations: Situations<SortCodeFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: '30-94' },
  'A lost zero': { defaultValue: '70093' },
  'Too long': { defaultValue: '3094301' },
  'A wrong character': { defaultValue: '3O9430' },
  'Pasted together': { defaultValue: '30-94-30 12345678', onAccountNumber: () => {} },
  'An IBAN': { defaultValue: 'GB29 NWBK 6016 1331 9268 19', onAccountNumber: () => {} },
  'Pasted, nobody takes the rest': { defaultValue: '30-94-30 12345678' },
  Valid: { defaultValue: '309430' },
  Refused: { defaultValue: '309430', errorMessage: 'This bank doesn’t take Faster Payments.' },
  Locked: { defaultValue: '309430', isReadOnly: true },
  Disabled: { defaultValue: '309430', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={SortCodeField} situations={situations} />,
  play: context => expectVerdicts(context, situations, checkSortCode),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'sortCode'),
}

/** Hyphens come by themselves. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'sortCode', '309')
    await expectField(context, 'sortCode', { text: '30-9', value: '309', status: 'incomplete' })
    await type(context, 'sortCode', '430')
    await expectField(context, 'sortCode', { text: '30-94-30', value: '309430', status: 'valid' })
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
