import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { RecipientPicker } from '../../src/components/RecipientPicker/RecipientPicker.tsx'
import {
  camille,
  chooseCountry,
  expectValues,
  field,
  fill,
  fillAll,
  hasField,
  storedCount,
  submit,
} from '../RecipientForm/recipientPlay.ts'
import {
  expectChosen,
  expectSaid,
  expectText,
  openForm,
  picker,
  press,
  pressAdd,
  sandboxOf,
} from './pickerPlay.ts'

/** Adding somebody in the picker’s place. */
const meta: Meta<typeof RecipientPicker> = {
  title: 'Components/RecipientPicker adding',
  component: RecipientPicker,
  tags: ['!autodocs'],
  args: { onChange: fn() },
}
export default meta

type Story = StoryObj<typeof RecipientPicker>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** The form stands in the picker’s place; a name that was searched for is filled in. */
export const Opened: Story = {
  play: async context => {
    await openForm(context, 'Camille Durand')
    await chooseCountry(context, 'FR')
    await expectValues(context, { firstName: 'Camille', lastName: 'Durand' })
  },
}

/** Whoever was added is chosen, and the focus is back on the search. */
export const Added: Story = {
  play: async context => {
    await Opened.play?.(context)
    const { iban, bic } = camille
    await fillAll(context, { iban, bic, 'address.line': camille['address.line'] })
    await submit(context)
    await expectChosen(context, 'Camille Durand')
    await expect(await picker(context)).toHaveFocus()
    await expectSaid(context, 'recipientPicker.account.IBAN', {
      account: '••••0189',
      currency: 'EUR',
    })
    const [added] = [...sandboxOf(context).store.recipients.values()].slice(-1)
    await expect(context.args.onChange).toHaveBeenCalledOnce()
    await expect(context.args.onChange).toHaveBeenCalledWith(
      expect.objectContaining({ id: added?.id }),
    )
  },
}

/** Nobody is there yet. */
export const First: Story = {
  parameters: api({ recipients: [] }),
  play: async context => {
    await press(context, 'recipientPicker.add')
    await chooseCountry(context, 'FR')
    await fillAll(context, camille)
    await submit(context)
    await expectChosen(context, 'Camille Durand')
    await expect(await picker(context)).toHaveFocus()
  },
}

/** The way back keeps what was searched, and the form what was typed in it. */
export const Back: Story = {
  play: async context => {
    await Opened.play?.(context)
    await fill(context, 'iban', 'FR76 3000')
    await press(context, 'recipientPicker.back')
    const search = await picker(context)
    await waitFor(() => expect(search).toHaveFocus())
    await expect(search).toHaveValue('Camille Durand')
    await pressAdd(context)
    await expectValues(context, { iban: 'FR76 3000', firstName: 'Camille' })
  },
}

/** Nothing was typed in the form yet, so another search begins another one. */
export const OtherName: Story = {
  play: async context => {
    await openForm(context, 'Camille')
    await press(context, 'recipientPicker.back')
    await context.userEvent.clear(await picker(context))
    await openForm(context, 'Durand et Fils SARL')
    await chooseCountry(context, 'FR')
    await expectValues(context, { companyName: 'Durand et Fils SARL' })
  },
}

/** The payment’s currency is the form’s first choice, and what the host knows is filled in. */
export const Prefilled: Story = {
  args: { currency: 'EUR', initialValues: { country: 'FR', email: 'camille@example.com' } },
  play: async context => {
    await openForm(context, '4711')
    await waitFor(() => expect(hasField(context, 'email')).toBe(true), { timeout: 8_000 })
    await expectValues(context, { email: 'camille@example.com', firstName: '' })
  },
}

/** The answer was lost: the form looks, and then whoever is there is chosen, once. */
export const UnknownOutcome: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'createRecipient' }] }),
  play: async context => {
    await Opened.play?.(context)
    const { iban, bic } = camille
    await fillAll(context, { iban, bic, 'address.line': camille['address.line'] })
    await submit(context)
    await expectText(context, 'form.unknown.title')
    await press(context, 'recipientPicker.back')
    await pressAdd(context)
    await press(context, 'form.check')
    await expectChosen(context, 'Camille Durand')
    await expect(storedCount(context, 'Durand')).toBe(1)
  },
}

/** A phone. */
export const Narrow: Story = {
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await openForm(context, 'Camille')
    await field(context, 'country')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** The dark scheme. */
export const Dark: Story = { ...Opened, globals: { theme: 'dark' } }

/** Arabic, from right to left. */
export const RightToLeft: Story = { ...Opened, globals: { locale: 'ar' } }
