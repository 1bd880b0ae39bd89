import type { Meta, StoryObj } from '@storybook/react-vite'
import { waitFor } from 'storybook/test'
import {
  MobileField,
  type MobileFieldProps,
} from '../../src/components/AccountField/MobileField.tsx'
import { checkMobile } from '../../src/rules/mobile.ts'
import { loadPhoneReader } from '../../src/rules/phoneReader.ts'
import { accountFieldMeta, ownArgType, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import {
  expectField,
  expectMissing,
  expectNoOverflow,
  expectVerdicts,
  paste,
  type,
} from './fieldPlay.ts'

/** A mobile number, in any form in which it is written; the host is given the international one. */
const meta: Meta<typeof MobileField> = {
  ...accountFieldMeta,
  title: 'Fields/MobileField',
  component: MobileField,
  argTypes: {
    ...accountFieldMeta.argTypes,
    country: ownArgType(
      'string',
      'Where a number without a country code belongs (ISO 3166-1); Australia unless told.',
    ),
  },
}
export default meta

type Story = StoryObj<typeof MobileField>

export const Default: Story = {}

const situations: Situations<MobileFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: '0422 832' },
  'Too long': { defaultValue: '0422 832 849 12' },
  'A wrong character': { defaultValue: '0422 832 84O' },
  'No country code': { defaultValue: '422 832 849', country: '' },
  'A landline': { defaultValue: '02 9876 5432' },
  Australian: { defaultValue: '0422 832 849' },
  British: { defaultValue: '07400 123456', country: 'GB' },
  'From anywhere': { defaultValue: '0011 44 7400 123456' },
  Refused: { defaultValue: '0422 832 849', errorMessage: 'We couldn’t reach this number.' },
  Locked: { defaultValue: '0422 832 849', isReadOnly: true },
  Disabled: { defaultValue: '0422 832 849', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={MobileField} situations={situations} />,
  play: async context => {
    const readPhone = await loadPhoneReader()
    const check = (text: string, { country = 'AU' }: MobileFieldProps) =>
      checkMobile(text, { country, readPhone })
    await waitFor(() => expectVerdicts(context, situations, check), { timeout: 10_000 })
  },
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'mobile'),
}

/** Stands as it is typed until the field is left. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'mobile', '0422 832 849')
    const known = { value: '+61422832849', status: 'valid' } as const
    await expectField(context, 'mobile', { text: '0422 832 849', ...known })
    await context.userEvent.tab()
    await expectField(context, 'mobile', { text: '+61 422 832 849', ...known })
  },
}

/** A number in the way of another country than Australia, whose plan is loaded when it is needed. */
export const PastedAbroad: Story = {
  tags: ['!autodocs'],
  args: { country: 'GB' },
  play: async context => {
    await paste(context, 'mobile', '07400 123456')
    await waitFor(
      () =>
        expectField(context, 'mobile', {
          text: '07400 123456',
          value: '+447400123456',
          status: 'valid',
        }),
      { timeout: 10_000 },
    )
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
