import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { AddressCheck as KitAddressCheck, RecipientForm } from '../../src/exports/index.ts'
import { ButtonByFormId, ButtonByRef, RelationField } from './HostParts.tsx'
import {
  camille,
  expectCreated,
  expectText,
  expectValues,
  field,
  fill,
  fillAll,
  fillCamille,
  hasField,
  press,
  sandboxOf,
  sentInputs,
  submit,
  words,
} from './recipientPlay.ts'

/** What a host can change of the form without building its own. */
const meta: Meta<typeof RecipientForm> = {
  title: 'Components/RecipientForm of a host',
  component: RecipientForm,
  tags: ['!autodocs'],
  args: { initialValues: { country: 'FR' }, onCreated: fn(), onProblem: fn() },
}
export default meta

type Story = StoryObj<typeof RecipientForm>

/** A component of the host's in the place of one field; it is checked, focused and sent as ours is. */
export const ReplacedField: Story = {
  args: {
    fields: { nickName: RelationField },
    registry: {
      nickName: {
        isAlwaysAsked: true,
        isRequired: true,
        label: 'Who is this?',
        section: 'holder',
        order: 1,
      },
    },
  },
  play: async context => {
    await fillCamille(context)
    await submit(context)
    const own = await context.canvas.findByRole('combobox', { name: 'Who is this?' })
    await waitFor(() => expect(own).toHaveFocus())
    await expect(own).toBeInvalid()
    await context.userEvent.type(own, 'Supplier')
    await waitFor(() => expect(own).toBeValid())
  },
}

/** The sections in the host's order; those that it doesn't name follow. */
export const SectionsReordered: Story = {
  args: { sections: ['holder', 'contact'] },
  play: async context => {
    await field(context, 'iban')
    const { text } = words(context)
    const legends = context.canvas
      .getAllByRole('group')
      .map(group => group.querySelector('legend')?.textContent)
    const expected = (['destination', 'holder', 'contact', 'account', 'address'] as const).map(
      name => text(`recipientForm.section.${name}`),
    )
    await expect(legends).toEqual(expected)
    await submit(context)
    await expect(await field(context, 'firstName')).toHaveFocus()
  },
}

/** A whole section that can be read and copied, not changed. */
export const LockedSection: Story = {
  args: {
    initialValues: {
      country: 'FR',
      firstName: 'Camille',
      lastName: 'Durand',
      address: { street: '12 rue de la Paix, 75002 Paris' },
    },
    lockedFields: ['holder', 'address'],
  },
  play: async context => {
    for (const wording of ['firstName', 'lastName', 'address.line', 'address.country'] as const) {
      await expect(await field(context, wording)).toHaveAttribute('readonly')
    }
    await expect(await field(context, 'iban')).not.toHaveAttribute('readonly')
  },
}

/** A whole section that isn't asked for; its initial values are sent. */
export const HiddenSection: Story = {
  args: {
    initialValues: {
      country: 'FR',
      email: 'camille@example.com',
      address: { street: '12 rue de la Paix, 75002 Paris' },
    },
    hiddenFields: ['address', 'contact'],
  },
  play: async context => {
    await field(context, 'firstName')
    await expect(hasField(context, 'address.line')).toBe(false)
    await expect(hasField(context, 'email')).toBe(false)
    const { text } = words(context)
    await expect(
      context.canvas.queryByText(text('recipientForm.section.address')),
    ).not.toBeInTheDocument()
  },
}

/** The submit button stands elsewhere on the host’s page, and belongs to the form by its id. */
export const OwnButton: Story = {
  render: args => <ButtonByFormId {...args} />,
  play: async context => {
    const { canvas, userEvent } = context
    await fillCamille(context)
    await fill(context, 'lastName', ' ')
    const name = words(context).text('recipientForm.submit')
    await expect(canvas.queryByRole('button', { name })).not.toBeInTheDocument()
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }))
    await waitFor(async () => expect(await field(context, 'lastName')).toHaveFocus())
  },
}

/** The host submits by the form’s ref, and learns how it ended. */
export const OwnButtonByRef: Story = {
  render: args => <ButtonByRef {...args} />,
  play: async context => {
    const { canvas, userEvent } = context
    await field(context, 'iban')
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }))
    await expect(await canvas.findByText(/^invalid: iban, bic, firstName/)).toBeVisible()
    await expect(await field(context, 'iban')).toHaveFocus()
  },
}

/** A field that the API takes and the form leaves out, and another hint for one that it has. */
export const HostRegistry: Story = {
  args: {
    registry: {
      externalId: {
        isAlwaysAsked: true,
        label: 'Customer number',
        hint: 'As on the invoice',
        section: 'holder',
        order: 90,
      },
      iban: { hint: 'On the letterhead, at the bottom' },
    },
  },
  play: async context => {
    await fillCamille(context)
    await expect(await field(context, 'iban')).toHaveAccessibleDescription(
      expect.stringContaining('On the letterhead, at the bottom'),
    )
    const number = context.canvas.getByRole('textbox', { name: /^Customer number/ })
    await context.userEvent.type(number, 'C-100')
    await expect(number).toBeValid()
  },
}

/** The address is looked up when the person asks for it, and changed when they say so. */
export const AddressLookedUp: Story = {
  args: {
    addressCheck: KitAddressCheck,
    initialValues: { country: 'AU', currency: 'AUD', method: 'BSB' },
  },
  play: async context => {
    await fillAll(context, {
      'address.street': '22 woolooware road',
      'address.suburb': 'woolooware',
      'address.postcode': '2230',
    })
    const asked = () =>
      sandboxOf(context).requests.filter(({ operation }) => operation === 'cleanseAddress')
    await expect(asked()).toHaveLength(0)
    await press(context, 'addressCheck.check')
    await press(context, 'addressCheck.use')
    await expect(asked()).toHaveLength(1)
    await expectText(context, 'addressCheck.used')
    const street = await field(context, 'address.street')
    await expect(street).not.toHaveValue('22 woolooware road')
    await expectValues(context, { 'address.postcode': '2230' })
  },
}

/** All of it at once: what is hidden, replaced and added reaches the API by the host’s own button. */
export const Sent: Story = {
  args: {
    ...HiddenSection.args,
    fields: { nickName: RelationField },
    registry: { ...ReplacedField.args?.registry, ...HostRegistry.args?.registry },
  },
  render: args => <ButtonByRef {...args} />,
  play: async context => {
    const { canvas, userEvent } = context
    const { iban, bic, firstName, lastName } = camille
    await fillAll(context, { iban, bic, firstName, lastName })
    await userEvent.type(await canvas.findByLabelText('Who is this?'), 'Supplier')
    await userEvent.type(canvas.getByRole('textbox', { name: /^Customer number/ }), 'C-100')
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }))
    await expect(await canvas.findByText('succeeded')).toBeVisible()
    await expectCreated(context, 'Camille Durand')
    await expect(sentInputs(context, 'createRecipient')).toEqual([
      expect.objectContaining({
        nickName: 'Supplier',
        externalId: 'C-100',
        email: 'camille@example.com',
        address: expect.objectContaining({ street: '12 rue de la Paix, 75002 Paris' }),
      }),
    ])
  },
}
