import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { packs, storyLocale } from '../../.storybook/sandbox.tsx'
import { BankAccountFields } from '../../src/components/BankAccountFields/BankAccountFields.tsx'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators } from '../../src/messages/translator.ts'

const methods = ['BSB', 'PAYID', 'IBAN', 'ABA', 'CLABE', 'IFSC', 'CNAPS', 'SORT_CODE', 'ACC_NO']

const meta: Meta<typeof BankAccountFields> = {
  title: 'Fields/BankAccountFields',
  component: BankAccountFields,
  args: { method: 'BSB', onChange: fn() },
  argTypes: {
    method: {
      control: 'select',
      options: methods,
      description: 'Delivery method, the API’s AccountIdType. Open.',
    },
    country: { control: 'text', description: 'Where the account is (ISO 3166-1).' },
    requiredFields: {
      control: 'object',
      description:
        'As `availableDeliveryMethods` lists them; what the method usually needs unless told.',
    },
  },
}
export default meta

type Story = StoryObj<typeof BankAccountFields>

export const Default: Story = {}

export const Filled: Story = { args: { defaultValue: { bsb: '062000', accountNo: '12345678' } } }

export const Iban: Story = {
  args: {
    method: 'IBAN',
    requiredFields: ['iban', 'bic'],
    defaultValue: { iban: 'DE89370400440532013000', bic: 'COBADEFF' },
  },
}

/** The BIC’s country isn’t the IBAN’s: probably a slip, and never a reason to stop. */
export const OtherCountry: Story = {
  args: {
    method: 'IBAN',
    requiredFields: ['iban', 'bic'],
    defaultValue: { iban: 'DE89370400440532013000', bic: 'BOFAUS3N' },
  },
}

export const SortCode: Story = { args: { method: 'SORT_CODE', country: 'GB' } }

export const RoutingNumber: Story = { args: { method: 'ABA', country: 'US' } }

/** What the API lists and the kit doesn’t know is asked for all the same. */
export const UnknownField: Story = {
  args: { method: 'IFSC', requiredFields: ['ifsc', 'accountNo', 'branchCode'] },
}

export const Wrong: Story = { args: { defaultValue: { bsb: '06200O', accountNo: '12' } } }

export const Refused: Story = {
  args: {
    defaultValue: { bsb: '062000', accountNo: '12345678' },
    errorMessages: { accountNo: 'This account is closed.' },
  },
}

export const Locked: Story = { args: { ...Filled.args, isReadOnly: true } }

/** A BSB and an account number that were copied together, as an invoice prints them. */
export const PastedTogether: Story = {
  async play({ canvas, userEvent, args, globals }) {
    const { text } = createTranslators(storyLocale(globals), packs)(en)
    const label = (key: MessageKey) => canvas.getByRole('textbox', { name: text(key) })
    await userEvent.click(label('field.bsb.label'))
    await userEvent.paste('BSB 062-000 Acc 1234 5678')
    const numbers = { mend: '062-000', accountNumber: '12345678' }
    await userEvent.click(canvas.getByRole('button', { name: text('field.useBoth', numbers) }))
    await expect(label('field.bsb.label')).toHaveValue('062-000')
    await expect(label('field.accountNo.label')).toHaveValue('12345678')
    await expect(args.onChange).toHaveBeenLastCalledWith({ bsb: '062000', accountNo: '12345678' })
  },
}

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: 'dark' } }

export const RightToLeft: Story = { args: { ...Iban.args }, globals: { locale: 'ar' } }

export const Phone: Story = {
  args: { ...Filled.args },
  globals: { viewport: { value: 'phone', isRotated: false } },
}
