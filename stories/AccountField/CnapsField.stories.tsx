import type { Meta, StoryObj } from '@storybook/react-vite'
import { checkCnaps } from '../../src/accounts/cnaps.ts'
import { CnapsField, type CnapsFieldProps } from '../../src/components/AccountField/CnapsField.tsx'
import { accountFieldMeta, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import { expectField, expectMissing, expectNoOverflow, expectVerdicts, type } from './fieldPlay.ts'

/** The branch of a Chinese bank: bank, city, branch and a check digit. */
const meta: Meta<typeof CnapsField> = {
  ...accountFieldMeta,
  title: 'Fields/CnapsField',
  component: CnapsField,
}
export default meta

type Story = StoryObj<typeof CnapsField>

export const Default: Story = {}

const situations: Situations<CnapsFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: '1021000' },
  'Too long': { defaultValue: '1021000999961' },
  'A wrong character': { defaultValue: '1O2100099996' },
  'A doubtful digit': { defaultValue: '102100099997' },
  'A card number': { defaultValue: '6222021234567894' },
  Valid: { defaultValue: '102100099996' },
  Refused: {
    defaultValue: '102100099996',
    errorMessage: 'This branch takes no payments from abroad.',
  },
  Locked: { defaultValue: '102100099996', isReadOnly: true },
  Disabled: { defaultValue: '102100099996', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={CnapsField} situations={situations} />,
  play: context => expectVerdicts(context, situations, checkCnaps),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'cnaps'),
}

/** Grouped as it grows: bank, city, branch, check digit. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'cnaps', '1021000')
    await expectField(context, 'cnaps', {
      text: '102 1000',
      value: '1021000',
      status: 'incomplete',
    })
    await type(context, 'cnaps', '99996')
    await expectField(context, 'cnaps', {
      text: '102 1000 9999 6',
      value: '102100099996',
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
