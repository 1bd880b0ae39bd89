import type { Meta, StoryObj } from '@storybook/react-vite'
import { checkAba } from '../../src/accounts/aba.ts'
import {
  RoutingNumberField,
  type RoutingNumberFieldProps,
} from '../../src/components/AccountField/RoutingNumberField.tsx'
import { accountFieldMeta, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import { expectField, expectMissing, expectNoOverflow, expectVerdicts, type } from './fieldPlay.ts'

/** An American routing number (ABA): nine digits, the last of which checks the rest. */
const meta: Meta<typeof RoutingNumberField> = {
  ...accountFieldMeta,
  title: 'Fields/RoutingNumberField',
  component: RoutingNumberField,
}
export default meta

type Story = StoryObj<typeof RoutingNumberField>

export const Default: Story = {}

const situations: Situations<RoutingNumberFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: '021000' },
  'A lost zero': { defaultValue: '21000021' },
  'Too long': { defaultValue: '0210000210' },
  'A wrong character': { defaultValue: '021O00021' },
  'A wrong digit': { defaultValue: '021000022' },
  'No such beginning': { defaultValue: '521000211' },
  Valid: { defaultValue: '021000021' },
  Refused: { defaultValue: '021000021', errorMessage: 'This bank doesn’t take wires.' },
  Locked: { defaultValue: '021000021', isReadOnly: true },
  Disabled: { defaultValue: '021000021', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={RoutingNumberField} situations={situations} />,
  play: context => expectVerdicts(context, situations, checkAba),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'aba'),
}

/** Grouped in threes as it grows. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'aba', '02100')
    await expectField(context, 'aba', { text: '021 00', value: '02100', status: 'incomplete' })
    await type(context, 'aba', '0021')
    await expectField(context, 'aba', { text: '021 000 021', value: '021000021', status: 'valid' })
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
