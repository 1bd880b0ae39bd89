import type { Meta, StoryObj } from '@storybook/react-vite'
import { checkClabe } from '../../src/accounts/clabe.ts'
import { ClabeField, type ClabeFieldProps } from '../../src/components/AccountField/ClabeField.tsx'
import { accountFieldMeta, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import { expectField, expectMissing, expectNoOverflow, expectVerdicts, type } from './fieldPlay.ts'

/** A Mexican account in one number: bank, place, account and a control digit. */
const meta: Meta<typeof ClabeField> = {
  ...accountFieldMeta,
  title: 'Fields/ClabeField',
  component: ClabeField,
}
export default meta

type Story = StoryObj<typeof ClabeField>

export const Default: Story = {}

const situations: Situations<ClabeFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: '032180000118' },
  'A lost zero': { defaultValue: '32180000118359719' },
  'Too long': { defaultValue: '0321800001183597190' },
  'A wrong character': { defaultValue: '03218O000118359719' },
  'A wrong digit': { defaultValue: '032180000118359718' },
  'A card number': { defaultValue: '4111 1111 1111 1111' },
  Valid: { defaultValue: '032180000118359719' },
  Refused: { defaultValue: '032180000118359719', errorMessage: 'This account is closed.' },
  Locked: { defaultValue: '032180000118359719', isReadOnly: true },
  Disabled: { defaultValue: '032180000118359719', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={ClabeField} situations={situations} />,
  play: context => expectVerdicts(context, situations, checkClabe),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'clabe'),
}

/** Grouped as it grows: bank, place, account, control digit. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'clabe', '0321800')
    await expectField(context, 'clabe', {
      text: '032 180 0',
      value: '0321800',
      status: 'incomplete',
    })
    await type(context, 'clabe', '00118359719')
    await expectField(context, 'clabe', {
      text: '032 180 00011835971 9',
      value: '032180000118359719',
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
