import type { Meta, StoryObj } from '@storybook/react-vite'
import { checkIfsc } from '../../src/accounts/ifsc.ts'
import { IfscField, type IfscFieldProps } from '../../src/components/AccountField/IfscField.tsx'
import { accountFieldMeta, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import { expectField, expectMissing, expectNoOverflow, expectVerdicts, type } from './fieldPlay.ts'

/** The branch of an Indian bank: four letters, a zero, and six letters or digits. */
const meta: Meta<typeof IfscField> = {
  ...accountFieldMeta,
  title: 'Fields/IfscField',
  component: IfscField,
}
export default meta

type Story = StoryObj<typeof IfscField>

export const Default: Story = {}

const situations: Situations<IfscFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: 'SBIN' },
  'Too long': { defaultValue: 'SBIN00200011' },
  'A wrong character': { defaultValue: 'SB1N0020001' },
  'No zero': { defaultValue: 'SBIN1020001' },
  'A MICR code': { defaultValue: '560002021' },
  Valid: { defaultValue: 'SBIN0020001' },
  Refused: { defaultValue: 'SBIN0020001', errorMessage: 'This branch has merged with another.' },
  Locked: { defaultValue: 'SBIN0020001', isReadOnly: true },
  Disabled: { defaultValue: 'SBIN0020001', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={IfscField} situations={situations} />,
  play: context => expectVerdicts(context, situations, checkIfsc),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'ifsc'),
}

/** In capitals as it grows; the letter O becomes the zero that alone can stand there. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'ifsc', 'sbin')
    await expectField(context, 'ifsc', { text: 'SBIN', value: 'SBIN', status: 'incomplete' })
    await type(context, 'ifsc', 'o020001')
    await expectField(context, 'ifsc', {
      text: 'SBIN0020001',
      value: 'SBIN0020001',
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
