import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { onPage } from '../FieldForm/onPage.tsx'
import { PlainHtmlForm } from './PlainHtmlForm.tsx'
import {
  camille,
  choose,
  chooseMethod,
  expectText,
  expectValues,
  expectWrong,
  field,
  fillAll,
  fillCamille,
  hasField,
  type Play,
  press,
  sentCount,
  storedCount,
  submit,
  tabTo,
  words,
} from './recipientPlay.ts'

/**
 * A form of a host's own. It is HTML with the browser's controls; the kit gives it the fields, their
 * checks, the way to the API and the words, and none of its looks. Copy `PlainHtmlForm.tsx`.
 */
const meta: Meta<typeof PlainHtmlForm> = {
  title: 'Components/RecipientForm in plain HTML',
  component: PlainHtmlForm,
  decorators: [onPage],
  args: { initialValues: { country: 'FR' }, onCreated: fn(), onProblem: fn() },
}
export default meta

type Story = StoryObj<typeof PlainHtmlForm>

/** In the form's place: Camille was added, and the focus is on the news. */
async function expectNews(play: Play): Promise<void> {
  const name = words(play).text('recipientForm.created.title', { name: 'Camille Durand' })
  const news = await play.canvas.findByRole('heading', { name })
  await waitFor(() => expect(news).toHaveFocus())
}

/** No country yet: the form asks for nothing else. The select is the browser's. */
export const Default: Story = {
  args: { initialValues: undefined },
  play: async context => {
    const country = await field(context, 'country')
    await expect(hasField(context, 'iban')).toBe(false)
    await context.userEvent.selectOptions(country, 'AU')
    await field(context, 'bsb')
    await context.userEvent.selectOptions(country, 'FR')
    await field(context, 'iban')
    await expect(hasField(context, 'bsb')).toBe(false)
  },
}

/** Filled in and sent; the news takes the focus. */
export const Created: Story = {
  play: async context => {
    await fillCamille(context)
    await submit(context)
    await expectNews(context)
    await expect(storedCount(context, 'Durand')).toBe(1)
    await expect(context.args.onCreated).toHaveBeenCalledOnce()
  },
}

/** After a failed submit the focus is on the first wrong field; each says what is wrong with it. */
export const Wrong: Story = {
  play: async context => {
    await fillAll(context, { ...camille, iban: 'FR76 3000 6000', lastName: '' })
    await submit(context)
    await waitFor(async () => expect(await field(context, 'iban')).toHaveFocus())
    const length = { country: 'FR', expected: 27, actual: 12 }
    await expectWrong(context, 'iban', 'check.ibanLength', length)
    await expectWrong(context, 'lastName', 'field.lastName.missing')
    await expect(sentCount(context)).toBe(0)
  },
}

/** Radio buttons show what the form stands at; what was typed for another method is kept. */
export const MethodSwitch: Story = {
  play: async context => {
    await fillCamille(context)
    await chooseMethod(context, 'ACC_NO')
    await field(context, 'accountNo')
    await expect(hasField(context, 'iban')).toBe(false)
    await chooseMethod(context, 'IBAN')
    await expectValues(context, { iban: camille.iban })
    await choose(context, 'field.entity.company')
    await field(context, 'companyName')
  },
}

/** A state out of a few, and a country of the address out of all. */
export const Australia: Story = {
  args: { initialValues: { country: 'AU', address: { state: 'nsw' } } },
  play: async context => {
    const { text } = words(context)
    const name = new RegExp(`^${text('field.address.state.label')}`)
    const state = await context.canvas.findByRole('combobox', { name })
    await expect(state).toHaveValue('NSW')
    await fillAll(context, { bsb: '062000', accountNo: '12345678' })
    await tabTo(context, 'firstName')
    await expectValues(context, { bsb: '062-000' })
  },
}

/** `hasReview`: everything once more before it is sent. */
export const Review: Story = {
  args: { hasReview: true },
  play: async context => {
    await fillCamille(context)
    await press(context, 'form.review')
    await expectText(context, 'form.review.title')
    await expect(context.canvas.getByText(camille.iban)).toBeVisible()
    await expect(sentCount(context)).toBe(0)
  },
}

/** A refusal lands on its field. */
export const RefusedField: Story = {
  parameters: {
    sandbox: {
      faults: [{ kind: 'refused', code: 'INVALID_BIC', message: 'bic is not the BIC of a bank' }],
    },
  },
  play: async context => {
    await fillCamille(context)
    await submit(context)
    const bic = await field(context, 'bic')
    // What reads a refusal is loaded with the first one.
    await waitFor(() => expect(bic).toHaveFocus(), { timeout: 8_000 })
    await expect(bic).toBeInvalid()
    await expectValues(context, { lastName: 'Durand' })
  },
}

/** A refusal that belongs to no field stands above the button. */
export const Refused: Story = {
  parameters: {
    sandbox: { faults: [{ kind: 'refused', code: 'LIMIT', message: 'Your plan is full.' }] },
  },
  play: async context => {
    await fillCamille(context)
    await submit(context)
    await expectText(context, 'problem.refused.title')
    await expect(context.canvas.getByRole('alert')).toHaveTextContent('Your plan is full.')
  },
}

/** The answer was lost: the same button looks what became of it, and nothing can be changed meanwhile. */
export const UnknownOutcome: Story = {
  parameters: { sandbox: { faults: [{ kind: 'dropReply', operation: 'createRecipient' }] } },
  play: async context => {
    await fillCamille(context)
    await submit(context)
    await expectText(context, 'form.unknown.title')
    await expect(await field(context, 'firstName')).toHaveAttribute('readonly')
  },
}

/** The look finds the recipient: it is there once. */
export const UnknownOutcomeFound: Story = {
  parameters: UnknownOutcome.parameters ?? {},
  play: async context => {
    await UnknownOutcome.play?.(context)
    await press(context, 'form.check')
    await expectNews(context)
    await expect(sentCount(context)).toBe(1)
  },
}

/** The delivery methods couldn’t be loaded. */
export const Failed: Story = {
  parameters: {
    sandbox: { faults: [{ kind: 'serverError', operation: 'availableDeliveryMethods' }] },
  },
  play: context => expectText(context, 'problem.server.title'),
}

/** What is hidden isn't asked for, and what is locked can be read. */
export const HiddenAndLocked: Story = {
  args: {
    initialValues: { country: 'FR', iban: camille.iban },
    hiddenFields: ['country', 'entity', 'contact'],
    lockedFields: ['iban', 'method'],
  },
  play: async context => {
    await expect(await field(context, 'iban')).toHaveAttribute('readonly')
    await expect(hasField(context, 'email')).toBe(false)
    for (const radio of context.canvas.getAllByRole('radio')) await expect(radio).toBeDisabled()
  },
}

/** The host's dark page. */
export const Dark: Story = { ...Wrong, globals: { theme: 'dark' } }

/** A page that is read from right to left. */
export const RightToLeft: Story = { ...Wrong, globals: { direction: 'rtl' } }
