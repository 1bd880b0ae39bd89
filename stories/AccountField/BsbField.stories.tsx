import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { checkBsb } from '../../src/accounts/bsb.ts'
import { BsbField, type BsbFieldProps } from '../../src/components/AccountField/BsbField.tsx'
import { expectValues, field, sandboxOf, words } from '../RecipientForm/recipientPlay.ts'
import { AustralianAccount } from './AustralianAccount.tsx'
import { accountFieldMeta, ownArgType, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import {
  expectField,
  expectMissing,
  expectNoOverflow,
  expectSaid,
  expectVerdicts,
  expectWrong,
  paste,
  type,
} from './fieldPlay.ts'
import { NativeForm } from './NativeForm.tsx'

/** An Australian BSB: six digits, and the name of the bank that they belong to. */
const meta: Meta<typeof BsbField> = {
  ...accountFieldMeta,
  title: 'Fields/BsbField',
  component: BsbField,
  argTypes: {
    ...accountFieldMeta.argTypes,
    onAccountNumber: ownArgType(
      '(accountNumber: string) => void',
      'Takes the account number that was pasted with it; without it the two aren’t taken apart.',
    ),
  },
}
export default meta

type Story = StoryObj<typeof BsbField>

export const Default: Story = {}

const pasted = '062-000 1234 5678'

const situations: Situations<BsbFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: '0620' },
  'A lost zero': { defaultValue: '62000' },
  'Too long': { defaultValue: '0620001' },
  'A wrong character': { defaultValue: '06200O' },
  'Pasted together': { defaultValue: pasted, onAccountNumber: () => {} },
  'Pasted, nobody takes the rest': { defaultValue: pasted },
  'Bank found': { defaultValue: '062000' },
  'Branch found': { defaultValue: '012622' },
  'Bank not found': { defaultValue: '999999' },
  Refused: { defaultValue: '062000', errorMessage: 'This account is closed.' },
  Locked: { defaultValue: '062000', isReadOnly: true },
  Disabled: { defaultValue: '062000', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={BsbField} situations={situations} />,
  play: context => expectVerdicts(context, situations, checkBsb),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'bsb'),
}

/** The hyphen comes by itself; the bank is named once all digits are there. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'bsb', '0620')
    await expectField(context, 'bsb', { text: '062-0', value: '0620', status: 'incomplete' })
    await type(context, 'bsb', '00')
    await expectField(context, 'bsb', { text: '062-000', value: '062000', status: 'valid' })
    await expectSaid(context, 'bsb', 'Commonwealth Bank')
  },
}

/** Well formed, and no bank has it: a caution, which blocks nothing. */
export const NotFound: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'bsb', '999999')
    await expectSaid(context, 'bsb', words(context).text('bank.bsbNotFound'))
  },
}

/**
 * The bank couldn’t be asked for: the field is silent, for that is no fault of the number. The next
 * one is asked for anew.
 */
export const FailedLookUp: Story = {
  tags: ['!autodocs'],
  parameters: { sandbox: { faults: [{ kind: 'serverError', operation: 'bankInfo' }] } },
  play: async context => {
    await type(context, 'bsb', '062000')
    const asked = () =>
      sandboxOf(context).requests.filter(({ operation }) => operation === 'bankInfo')
    await waitFor(() => expect(asked()).not.toHaveLength(0), { timeout: 10_000 })
    const hint = words(context).text('field.bsb.hint')
    const input = await field(context, 'bsb')
    await context.userEvent.tab()
    await expect(input).toHaveAccessibleDescription(hint)
    sandboxOf(context).clearFaults()
    await paste(context, 'bsb', '012622')
    const bank = { name: 'ANZ', place: 'Figtree' }
    await expectSaid(context, 'bsb', words(context).text('bank.place', bank))
  },
}

/** Both numbers pasted into the first field are taken apart when the person says so. */
export const PastedTogether: Story = {
  render: () => <AustralianAccount />,
  play: async context => {
    const { canvas, userEvent } = context
    await paste(context, 'bsb', pasted)
    await expectWrong(context, 'bsb', words(context).text('check.bsbAndAccount'))
    const both = { mend: '062-000', accountNumber: '12345678' }
    const name = words(context).text('field.useBoth', both)
    await userEvent.click(await canvas.findByRole('button', { name }))
    await expectValues(context, { bsb: '062-000', accountNo: '12345678' })
    await expect(await field(context, 'bsb')).toHaveFocus()
    await expectSaid(context, 'bsb', 'Commonwealth Bank')
  },
}

/** The browser’s own form: a wrong field hinders it and is gone to, and the canonical values are sent. */
export const InANativeForm: Story = {
  render: () => (
    <NativeForm>
      <BsbField name="bsb" />
    </NativeForm>
  ),
  play: async context => {
    const { canvas, userEvent } = context
    const { text } = words(context)
    const button = (name: string) => canvas.getByRole('button', { name })
    const sent = canvas.getByRole('status', { name: 'Sent' })
    await userEvent.click(button('Send'))
    await expectWrong(context, 'bsb', text('field.bsb.missing'))
    await expect(await field(context, 'bsb')).toHaveFocus()
    await expect(sent).toBeEmptyDOMElement()
    await userEvent.keyboard('062000{Enter}')
    await expect(sent).toHaveTextContent('bsb=062000')
    await userEvent.click(button('Start anew'))
    await expectValues(context, { bsb: '' })
    await expectSaid(context, 'bsb', text('field.bsb.hint'))
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
