import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { checkIban } from '../../src/accounts/iban.ts'
import { IbanField, type IbanFieldProps } from '../../src/components/AccountField/IbanField.tsx'
import { expectValues, field, words } from '../RecipientForm/recipientPlay.ts'
import { accountFieldMeta, phone, wide } from './accountFieldMeta.tsx'
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
import { HookForm } from './HookForm.tsx'

/** An IBAN: while it grows the field names its country and counts its characters, then its bank. */
const meta: Meta<typeof IbanField> = {
  ...accountFieldMeta,
  title: 'Fields/IbanField',
  component: IbanField,
}
export default meta

type Story = StoryObj<typeof IbanField>

export const Default: Story = {}

const commerzbank = 'DE89370400440532013000'
const creditAgricole = 'FR7630006000011234567890189'

const situations: Situations<IbanFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: 'DE89 3704 0044' },
  'Too long': { defaultValue: 'DE89 3704 0044 0532 0130 0000' },
  'No country': { defaultValue: '3704 0044 0532' },
  'Another code for the country': { defaultValue: 'UK29 NWBK 6016 1331 9268 19' },
  'Unknown country': { defaultValue: 'XX12 3456 7890' },
  'A country without IBANs': { defaultValue: 'AU62 0000 1234 5678' },
  'A letter for a digit': { defaultValue: 'DE89 37O4 0044 0532 0130 00' },
  'A wrong digit': { defaultValue: 'DE89 3704 0044 0532 0130 01' },
  'Bank found': { defaultValue: commerzbank },
  'Bank not found': { defaultValue: 'FR76 1234 5987 6501 2345 6789 014' },
  'The longest': { defaultValue: 'MT84 MALT 0110 0001 2345 MTLC AST0 01S' },
  Refused: { defaultValue: commerzbank, errorMessage: 'This account is closed.' },
  Locked: { defaultValue: commerzbank, isReadOnly: true },
  Disabled: { defaultValue: commerzbank, isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={IbanField} situations={situations} />,
  play: context => expectVerdicts(context, situations, checkIban),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'iban'),
}

/** Grouped in fours and in capitals as it grows. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    const { text } = words(context)
    await type(context, 'iban', 'de8937040')
    await expectField(context, 'iban', {
      text: 'DE89 3704 0',
      value: 'DE8937040',
      status: 'incomplete',
    })
    const progress = { country: 'DE', actual: 9, expected: 22 }
    await expectSaid(context, 'iban', text('iban.progress', progress))
    await type(context, 'iban', '0440532013000')
    await expectField(context, 'iban', {
      text: 'DE89 3704 0044 0532 0130 00',
      value: commerzbank,
      status: 'valid',
    })
    const bank = { name: 'COMMERZBANK AG', place: 'Cologne' }
    await expectSaid(context, 'iban', text('bank.place', bank))
  },
}

/** What an e-mail or an invoice adds goes away. */
export const Pasted: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await paste(context, 'iban', ' IBAN:\u00a0de89-3704-0044-0532-0130-00 ')
    await expectField(context, 'iban', {
      text: 'DE89 3704 0044 0532 0130 00',
      value: commerzbank,
      status: 'valid',
    })
  },
}

const refusal = 'This account is closed.'
const send = fn(async ({ iban }: { readonly iban: string }) =>
  iban === commerzbank ? refusal : undefined,
)

/** The field hinders the form until it is right; then the server says no, and the field says why. */
export const WithReactHookForm: Story = {
  render: () => <HookForm send={send} />,
  play: async context => {
    const { canvas, userEvent } = context
    const input = await field(context, 'iban')
    send.mockClear()
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }))
    await expectWrong(context, 'iban', words(context).text('field.iban.missing'))
    await expect(input).toHaveFocus()
    await expect(send).not.toHaveBeenCalled()
    await userEvent.keyboard(`${commerzbank}{Enter}`)
    await expectWrong(context, 'iban', refusal)
    await expect(input).toHaveFocus()
    await expectValues(context, { iban: 'DE89 3704 0044 0532 0130 00' })
    await userEvent.clear(input)
    await userEvent.keyboard(`${creditAgricole}{Enter}`)
    await expect(send).toHaveBeenLastCalledWith({ iban: creditAgricole })
    await expectSaid(context, 'iban', 'CREDIT AGRICOLE SA')
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
