import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, within } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { RecipientForm } from '../../src/exports/index.ts'
import { recipientArgTypes } from './recipientArgTypes.ts'
import {
  camille,
  choose,
  chooseCountry,
  chooseMethod,
  expectDescribed,
  expectText,
  expectValues,
  expectWrong,
  field,
  fill,
  fillAll,
  fillCamille,
  hasField,
  press,
  sandboxOf,
  select,
  sentCount,
  submit,
  tabTo,
  words,
} from './recipientPlay.ts'

const meta: Meta<typeof RecipientForm> = {
  title: 'Components/RecipientForm',
  component: RecipientForm,
  tags: ['!autodocs'],
  args: { onCreated: fn(), onProblem: fn() },
  argTypes: recipientArgTypes,
}
export default meta

type Story = StoryObj<typeof RecipientForm>

const inFrance = { country: 'FR' } as const

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** No country yet: the form asks for nothing else. */
export const Default: Story = {
  play: async context => {
    await field(context, 'country')
    await expect(context.canvas.queryByRole('textbox')).not.toBeInTheDocument()
    await expect(context.canvas.queryByRole('radio')).not.toBeInTheDocument()
  },
}

/** Two ways to pay within Australia. The BSB and the account number share a line. */
export const AustraliaBsb: Story = {
  args: { initialValues: { country: 'AU', currency: 'AUD', method: 'BSB' } },
  play: async context => {
    await fillAll(context, { bsb: '062000', accountNo: '12345678' })
    await tabTo(context, 'firstName')
    await expectValues(context, { bsb: '062-000', accountNo: '12345678' })
  },
}

/** One field for any kind of PayID. */
export const AustraliaPayId: Story = {
  args: { initialValues: { country: 'AU', currency: 'AUD', method: 'PAYID' } },
  play: async context => {
    await fill(context, 'payid', 'accounts@acme.example')
    await expect(hasField(context, 'bsb')).toBe(false)
  },
}

/** An IBAN is grouped in fours once it is complete and left. */
export const FranceIban: Story = {
  args: { initialValues: { country: 'FR', currency: 'EUR', method: 'IBAN' } },
  play: async context => {
    await fillAll(context, { iban: 'fr7630006000011234567890189', bic: 'agrifrpp' })
    await tabTo(context, 'firstName')
    await expectValues(context, { iban: camille.iban, bic: camille.bic })
  },
}

/** A routing number, with the account number and the bank’s BIC. */
export const UnitedStatesAba: Story = {
  args: { initialValues: { country: 'US', currency: 'USD', method: 'ABA' } },
  play: context =>
    fillAll(context, { aba: '021000021', accountNo: '000123456789', bic: 'CHASUS33' }),
}

/** A CLABE holds bank and account in one. */
export const MexicoClabe: Story = {
  args: { initialValues: { country: 'MX', currency: 'MXN', method: 'CLABE' } },
  play: context => fillAll(context, { clabe: '032180000118359719', bic: 'BNMXMXMM' }),
}

/** The IFSC names the branch. */
export const IndiaIfsc: Story = {
  args: { initialValues: { country: 'IN', currency: 'INR', method: 'IFSC' } },
  play: context =>
    fillAll(context, { ifsc: 'SBIN0020001', accountNo: '30012345678', bic: 'SBININBB' }),
}

/** The CNAPS code names the branch. */
export const ChinaCnaps: Story = {
  args: { initialValues: { country: 'CN', currency: 'CNY', method: 'CNAPS' } },
  play: context =>
    fillAll(context, { cnaps: '102100099996', accountNo: '0200012345678', bic: 'ICBKCNBJ' }),
}

/** The sort code and the account number share a line. */
export const UnitedKingdomSortCode: Story = {
  args: { initialValues: { country: 'GB', currency: 'GBP', method: 'SORT_CODE' } },
  play: context =>
    fillAll(context, { sortCode: '20-00-00', accountNo: '55779911', bic: 'BARCGB22' }),
}

/** An account number and the bank’s BIC, where a country has nothing more exact. */
export const EmiratesAccountNumber: Story = {
  args: { initialValues: { country: 'AE', currency: 'AED', method: 'ACC_NO' } },
  play: context => fillAll(context, { accountNo: '1012345678901', bic: 'EBILAEAD' }),
}

/** Grouped while it is typed, and the bank says its name once the number is whole. */
export const Grouping: Story = {
  args: { initialValues: { country: 'AU', currency: 'AUD', method: 'BSB' } },
  play: async context => {
    const bsb = await field(context, 'bsb')
    await context.userEvent.type(bsb, '0620')
    await expect(bsb).toHaveValue('062-0')
    await context.userEvent.type(bsb, '00')
    await expect(bsb).toHaveValue('062-000')
    await expectDescribed(context, 'bsb', 'Commonwealth Bank')
    await expect(bsb).toBeValid()
  },
}

/** The state is one of a list, and the postcode is called by its name. */
export const UnitedStatesAddress: Story = {
  args: { initialValues: { country: 'US', currency: 'USD', method: 'ABA' } },
  play: async context => {
    await field(context, 'aba')
    await select(context, 'address.state', 'California')
    await fill(context, 'address.zip', '94103')
    await context.userEvent.tab()
    await expectValues(context, { 'address.zip': '94103' })
    await expect(await field(context, 'address.zip')).toBeValid()
  },
}

/** A postcode of another state gets a question, which keeps nothing from being sent. */
export const PostcodeMismatch: Story = {
  args: UnitedStatesAddress.args ?? {},
  play: async context => {
    await UnitedStatesAddress.play?.(context)
    await select(context, 'address.state', 'New York')
    await expectDescribed(
      context,
      'address.zip',
      words(context).text('check.postcodeOtherState', {
        found: '94103',
        state: 'CA',
        given: 'NY',
      }),
    )
    await expect(await field(context, 'address.zip')).toBeValid()
  },
}

/** The host knows all but the account. */
export const Prefilled: Story = {
  args: {
    initialValues: {
      ...inFrance,
      firstName: 'Camille',
      lastName: 'Durand',
      email: 'camille@example.com',
      address: { street: '12 rue de la Paix', suburb: 'Paris', postcode: '75002' },
    },
  },
  play: async context => {
    const { iban, bic, firstName, lastName } = camille
    await expectValues(context, { firstName, lastName, 'address.line': '12 rue de la Paix' })
    await fillAll(context, { iban, bic })
  },
}

/** What the host has settled can be read and copied, not changed. */
export const Locked: Story = {
  args: {
    initialValues: { ...inFrance, iban: camille.iban, bic: camille.bic },
    lockedFields: ['country', 'method', 'entity', 'iban', 'bic', 'address.country'],
  },
  play: async context => {
    for (const wording of ['country', 'iban', 'bic', 'address.country'] as const) {
      await expect(await field(context, wording)).toHaveAttribute('readonly')
    }
    const { firstName, lastName } = camille
    await fillAll(context, { firstName, lastName, 'address.line': camille['address.line'] })
    await expectValues(context, { iban: camille.iban, bic: camille.bic })
  },
}

/** A host that asks for the destination elsewhere hides it; the hidden values are sent. */
export const Hidden: Story = {
  args: {
    initialValues: { ...inFrance, entity: 'individual', email: 'camille@example.com' },
    hiddenFields: ['country', 'currency', 'method', 'entity', 'address.country', 'email', 'mobile'],
  },
  play: async context => {
    await fillCamille(context)
    await expect(hasField(context, 'email')).toBe(false)
    await expect(context.canvas.queryByRole('combobox')).not.toBeInTheDocument()
    const { text } = words(context)
    await expect(
      context.canvas.queryByText(text('recipientForm.section.destination')),
    ).not.toBeInTheDocument()
  },
}

/** A company has one name. */
export const Company: Story = {
  args: { initialValues: inFrance },
  play: async context => {
    await choose(context, 'field.entity.company')
    await fill(context, 'companyName', 'Durand et Fils SARL')
    await expect(hasField(context, 'firstName')).toBe(false)
  },
}

/** After a failed submit the focus is on the first wrong field, and the top lists each of them. */
export const Invalid: Story = {
  args: { initialValues: inFrance },
  play: async context => {
    await fill(context, 'iban', 'FR76 3000 6000')
    await submit(context)
    await expect(await field(context, 'iban')).toHaveFocus()
    await expectWrong(context, 'iban', 'check.ibanLength', {
      country: 'FR',
      expected: 27,
      actual: 12,
    })
    await expectWrong(context, 'bic', 'field.bic.missing')
    await expectWrong(context, 'firstName', 'field.firstName.missing')
    await expectText(context, 'form.invalid.title', { count: 5 })
    await expect(sentCount(context)).toBe(0)

    const { text } = words(context)
    const name = text('form.invalid.title', { count: 5 })
    const summary = within(await context.canvas.findByRole('group', { name }))
    await context.userEvent.click(
      summary.getByRole('button', { name: text('field.lastName.missing') }),
    )
    await expect(await field(context, 'lastName')).toHaveFocus()
  },
}

/** One digit is wrong: the form says so, sends nothing and keeps everything. */
export const IbanMistyped: Story = {
  args: { initialValues: inFrance },
  play: async context => {
    const mistyped = { ...camille, iban: 'FR76 3000 6000 0112 3456 7890 188' }
    await fillAll(context, mistyped)
    await submit(context)
    await expect(await field(context, 'iban')).toHaveFocus()
    await expectWrong(context, 'iban', 'check.ibanChecksum')
    await expectValues(context, mistyped)
    await expect(sentCount(context)).toBe(0)
  },
}

/** The delivery methods are on their way. */
export const Loading: Story = {
  parameters: api({ timeout: 3_600_000, latency: 3_600_000 }),
  play: context => expectText(context, 'recipientForm.loading'),
}

/** The delivery methods couldn’t be loaded. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'availableDeliveryMethods' }] }),
  play: context => expectText(context, 'problem.server.title'),
}

/** They could at the second attempt. */
export const FailedThenLoaded: Story = {
  parameters: Failed.parameters ?? {},
  play: async context => {
    await Failed.play?.(context)
    sandboxOf(context).clearFaults()
    await press(context, 'problem.retry')
    await chooseCountry(context, 'FR')
  },
}

/** The host has no session for this person. */
export const SignedOut: Story = {
  parameters: api({ isSignedOut: true }),
  play: context => expectText(context, 'problem.signedOut.title'),
}

/** The API asks for a field that the kit has never heard of: a text with a readable label. */
export const UnknownField: Story = {
  args: { initialValues: { country: 'NZ' } },
  parameters: api({
    deliveryMethods: [
      {
        country: 'NZ',
        currency: 'NZD',
        method: 'ACC_NO',
        requiredFields: ['bic', 'accountNo', 'branchCode'],
      },
    ],
  }),
  play: async context => {
    const branch = await context.canvas.findByRole('textbox', { name: 'Branch code' })
    await submit(context)
    await expect(branch).toBeInvalid()
    await context.userEvent.type(branch, '0123')
    await expect(branch).toBeValid()
  },
}

/** Another method asks for another account; what both need, and the way back, keep their values. */
export const MethodSwitch: Story = {
  args: { initialValues: inFrance },
  play: async context => {
    await fillCamille(context)
    await chooseMethod(context, 'ACC_NO')
    await field(context, 'accountNo')
    await expect(hasField(context, 'iban')).toBe(false)
    const { iban, ...shared } = camille
    await expectValues(context, shared)
    await chooseMethod(context, 'IBAN')
    await expectValues(context, { ...shared, iban })
  },
}

/** Words half as long again, and long values. */
export const LongContent: Story = {
  globals: { locale: 'en-XA' },
  args: {
    initialValues: {
      ...inFrance,
      entity: 'company',
      companyName: 'Compagnie generale de transports internationaux et de logistique SARL',
      email: 'comptabilite.fournisseurs.internationaux@transports-generaux.example',
      address: { street: 'Batiment C, 1245 boulevard du General-de-Gaulle, 75002 Paris CEDEX 02' },
    },
  },
  play: async context => {
    await submit(context)
    await expectWrong(context, 'iban', 'field.iban.missing')
  },
}

/** The dark scheme. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { initialValues: inFrance },
  play: async context => {
    await fillCamille(context)
    await fill(context, 'bic', 'AGRI')
    await tabTo(context, 'firstName')
  },
}

/** Arabic, from right to left; account numbers stay left to right. */
export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  args: { initialValues: inFrance },
  play: async context => {
    await fillCamille(context)
    await expect(getComputedStyle(await field(context, 'iban')).direction).toBe('ltr')
    await expect(getComputedStyle(await field(context, 'address.line')).direction).toBe('ltr')
  },
}

/** A phone: one field a line. */
export const Narrow: Story = {
  parameters: { layout: 'fullscreen' },
  decorators: [
    Story => (
      <div style={{ padding: 16 }}>
        <Story />
      </div>
    ),
  ],
  globals: { viewport: { value: 'phone', isRotated: false } },
  args: { initialValues: { country: 'AU', currency: 'AUD', method: 'BSB' } },
  play: async context => {
    await submit(context)
    await expectWrong(context, 'bsb', 'field.bsb.missing')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}
