import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'
import { checkBic } from '../../src/accounts/bic.ts'
import { BicField, type BicFieldProps } from '../../src/components/AccountField/BicField.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { Button } from '../../src/primitives/Button.tsx'
import { expectValues, field, words } from '../RecipientForm/recipientPlay.ts'
import { accountFieldMeta, ownArgType, phone, wide } from './accountFieldMeta.tsx'
import { EveryStatus, type Situations } from './EveryStatus.tsx'
import {
  expectField,
  expectMissing,
  expectNoOverflow,
  expectSaid,
  expectVerdicts,
  type,
} from './fieldPlay.ts'
import * as styles from './hosts.css.ts'

/** A BIC (SWIFT code): the bank, its country and, in the longer form, its branch. */
const meta: Meta<typeof BicField> = {
  ...accountFieldMeta,
  title: 'Fields/BicField',
  component: BicField,
  argTypes: {
    ...accountFieldMeta.argTypes,
    country: ownArgType(
      'string',
      'Where the bank should be (ISO 3166-1); a BIC of another country is a warning.',
    ),
  },
}
export default meta

type Story = StoryObj<typeof BicField>

export const Default: Story = {}

const situations: Situations<BicFieldProps> = {
  Empty: {},
  Optional: { isOptional: true },
  Incomplete: { defaultValue: 'BARC GB' },
  'Too long': { defaultValue: 'BARCGB22XXXX' },
  'A digit for a letter': { defaultValue: 'C0BADEFF' },
  'Another code for the country': { defaultValue: 'BARCUK22' },
  'No such country': { defaultValue: 'BARCXX22' },
  'No such branch': { defaultValue: 'BARCGB22X1Y' },
  'An IBAN': { defaultValue: 'GB29 NWBK 6016 1331 9268 19' },
  'In another country': { defaultValue: 'COBADEFF', country: 'FR' },
  'Bank found': { defaultValue: 'BARCGB22' },
  'With its branch': { defaultValue: 'COBADEFFXXX' },
  'Bank not found': { defaultValue: 'ABCDFRPP' },
  Refused: { defaultValue: 'BARCGB22', errorMessage: 'This bank takes no payments in AUD.' },
  Locked: { defaultValue: 'BARCGB22', isReadOnly: true },
  Disabled: { defaultValue: 'BARCGB22', isDisabled: true },
}

/** Everything that the field may have to say. */
export const Statuses: Story = {
  parameters: wide,
  render: () => <EveryStatus field={BicField} situations={situations} />,
  play: context =>
    expectVerdicts(context, situations, (text, { country = '' }) => checkBic(text, { country })),
}

/** Required, entered, and left empty. */
export const Missing: Story = {
  tags: ['!autodocs'],
  play: context => expectMissing(context, 'bic'),
}

/** In capitals and in its four parts as it grows; then its bank. */
export const Typing: Story = {
  tags: ['!autodocs'],
  play: async context => {
    await type(context, 'bic', 'barcg')
    await expectField(context, 'bic', { text: 'BARC G', value: 'BARCG', status: 'incomplete' })
    await type(context, 'bic', 'b22')
    await expectField(context, 'bic', { text: 'BARC GB 22', value: 'BARCGB22', status: 'valid' })
    const bank = { name: 'BARCLAYS BANK PLC', place: 'London' }
    await expectSaid(context, 'bic', words(context).text('bank.place', bank))
  },
}

/** The host keeps the value, and may change it. */
export const Controlled: Story = {
  render: args => <ControlledBic {...args} />,
  play: async context => {
    const { canvas, userEvent } = context
    await expectValues(context, { bic: 'COBA DE FF' })
    await userEvent.click(canvas.getByRole('button', { name: 'Take BARCGB22' }))
    await expectValues(context, { bic: 'BARC GB 22' })
    await userEvent.clear(await field(context, 'bic'))
    await type(context, 'bic', 'deut deff')
    await expectField(context, 'bic', { text: 'DEUT DE FF', value: 'DEUTDEFF', status: 'valid' })
    await expect(canvas.getByText('The host has DEUTDEFF')).toBeVisible()
  },
}

function ControlledBic({ onChange, ...props }: BicFieldProps) {
  const [bic, setBic] = useState('COBADEFF')
  return (
    <Widget>
      <div className={styles.form}>
        <BicField
          {...props}
          onChange={(value, check) => {
            setBic(value)
            onChange?.(value, check)
          }}
          value={bic}
        />
        <div className={styles.actions} dir="ltr" lang="en">
          <Button onPress={() => setBic('BARCGB22')}>Take BARCGB22</Button>
        </div>
        <p className={styles.outcome} dir="ltr" lang="en">
          {bic ? `The host has ${bic}` : 'The host has nothing'}
        </p>
      </div>
    </Widget>
  )
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
