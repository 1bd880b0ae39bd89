import type { Meta, StoryObj } from '@storybook/react-vite'
import { checkAbn } from '../../src/accounts/abn.ts'
import { AbnField, type AbnFieldProps } from '../../src/components/AccountField/AbnField.tsx'
import { accountFieldMeta, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import { expectField, expectMissing, expectNoOverflow, expectVerdicts, type } from './fieldPlay.ts'

/** An Australian business number: eleven digits, the first two of which check the rest. */
const meta: Meta<typeof AbnField> = {
  ...accountFieldMeta,
  title: 'Fields/AbnField',
  component: AbnField,
}
export default meta

type Story = StoryObj<typeof AbnField>

export const Default: Story = {}

const situations: Situations<AbnFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: '51 824 753' },
  'Too long': { defaultValue: '518247535566' },
  'A wrong character': { defaultValue: '53 OO4 085 616' },
  'A wrong digit': { defaultValue: '51 824 753 557' },
  'An ACN': { defaultValue: '004 085 616' },
  Valid: { defaultValue: '51824753556' },
  Refused: { defaultValue: '51824753556', errorMessage: 'This ABN was cancelled.' },
  Locked: { defaultValue: '51824753556', isReadOnly: true },
  Disabled: { defaultValue: '51824753556', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={AbnField} situations={situations} />,
  play: context => expectVerdicts(context, situations, checkAbn),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'abn'),
}

/** Grouped as the register prints it. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'abn', '518247')
    await expectField(context, 'abn', { text: '51 824 7', value: '518247', status: 'incomplete' })
    await type(context, 'abn', '53556')
    await expectField(context, 'abn', {
      text: '51 824 753 556',
      value: '51824753556',
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
