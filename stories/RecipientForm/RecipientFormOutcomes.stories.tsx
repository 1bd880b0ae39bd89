import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { type Recipient, RecipientForm } from '../../src/exports/index.ts'
import {
  camille,
  choose,
  expectCreated,
  expectReview,
  expectText,
  expectValues,
  expectWrong,
  field,
  fill,
  fillAll,
  fillCamille,
  press,
  sandboxOf,
  sentCount,
  setOnline,
  storedCount,
  submit,
  submitByKeyboard,
  tabTo,
  words,
} from './recipientPlay.ts'

/** What may become of a submission. */
const meta: Meta<typeof RecipientForm> = {
  title: 'Components/RecipientForm outcomes',
  component: RecipientForm,
  tags: ['!autodocs'],
  args: { initialValues: { country: 'FR' }, onCreated: fn(), onProblem: fn() },
}
export default meta

type Story = StoryObj<typeof RecipientForm>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** From nothing to a recipient with the keyboard alone. */
export const Created: Story = {
  args: { initialValues: undefined },
  play: async context => {
    const { args, userEvent } = context
    await field(context, 'country')
    await tabTo(context, 'country')
    await userEvent.keyboard('FR{Enter}')
    for (const [wording, text] of Object.entries(camille)) {
      await tabTo(context, wording as keyof typeof camille)
      await userEvent.keyboard(text)
    }
    await submitByKeyboard(context)
    await expectCreated(context, 'Camille Durand')
    await expect(storedCount(context, 'Durand')).toBe(1)
    await expect(args.onCreated).toHaveBeenCalledOnce()
  },
}

/** What the host has hidden is sent. */
export const HiddenSent: Story = {
  args: {
    initialValues: { country: 'FR', entity: 'individual', email: 'camille@example.com' },
    hiddenFields: ['country', 'currency', 'method', 'entity', 'address.country', 'email', 'mobile'],
  },
  play: async context => {
    await fillCamille(context)
    await submit(context)
    await expectCreated(context, 'Camille Durand')
    const created = [...sandboxOf(context).store.recipients.values()].at(-1)
    await expect(created).toMatchObject({ email: 'camille@example.com', currency: 'EUR' })
  },
}

/** A refusal that belongs to no field stands above the button, in the API’s words. */
export const Refused: Story = {
  parameters: api({
    faults: [
      {
        kind: 'refused',
        operation: 'createRecipient',
        code: 'LIMIT_REACHED',
        message: 'You have as many recipients as your plan allows.',
      },
    ],
  }),
  play: async context => {
    await fillCamille(context)
    await submit(context)
    await expectText(context, 'problem.refused.title')
    await expect(
      context.canvas.getByText('You have as many recipients as your plan allows.'),
    ).toBeVisible()
    await expectValues(context, camille)
    await expect(context.args.onProblem).toHaveBeenCalledOnce()
  },
}

/** A refusal that names a field lands on it. */
export const RefusedField: Story = {
  parameters: api({
    faults: [
      {
        kind: 'refused',
        operation: 'createRecipient',
        code: 'INVALID_BIC',
        message: 'bic is not the BIC of a bank',
      },
    ],
  }),
  play: async context => {
    await fillCamille(context)
    await submit(context)
    await expectWrong(context, 'bic', 'check.refusedForm')
    await waitFor(async () => expect(await field(context, 'bic')).toHaveFocus())
  },
}

/** An input that the API doesn’t accept lands on its field. */
export const InvalidInputFromApi: Story = {
  parameters: api({
    faults: [
      {
        kind: 'badUserInput',
        operation: 'createRecipient',
        field: 'address.street',
        message: 'Must be a street and a number',
      },
    ],
  }),
  play: async context => {
    await fillCamille(context)
    await submit(context)
    const street = await field(context, 'address.line')
    await waitFor(() => expect(street).toBeInvalid())
    await expect(street).toHaveFocus()
    await expect(street).toHaveAccessibleDescription(/Must be a street and a number/)
    await expectValues(context, camille)
  },
}

/** Too many requests: the form says when to try again, and sends nothing by itself. */
export const RateLimited: Story = {
  parameters: api({
    faults: [{ kind: 'rateLimited', operation: 'createRecipient', retryAfterSeconds: 59 }],
  }),
  play: async context => {
    await fillCamille(context)
    await submit(context)
    await expectText(context, 'problem.rateLimited.title')
    await expectValues(context, camille)
    await expect(sentCount(context)).toBe(1)
  },
}

/** Without a network nothing is sent, and nothing typed is lost. */
export const Offline: Story = {
  play: async context => {
    await fillCamille(context)
    setOnline(context, false)
    await submit(context)
    await expectText(context, 'problem.offline.title')
    await expectValues(context, camille)
    await expect(sentCount(context)).toBe(0)
  },
}

/** The network is back: the same button works. */
export const BackOnline: Story = {
  play: async context => {
    await Offline.play?.(context)
    setOnline(context, true)
    await submit(context)
    await expectCreated(context, 'Camille Durand')
    await expect(sentCount(context)).toBe(1)
  },
}

/** The session ended while the form was filled in. */
export const SessionEnded: Story = {
  parameters: api({ faults: [{ kind: 'signedOut', operation: 'createRecipient' }] }),
  play: async context => {
    await fillCamille(context)
    await submit(context)
    await expectText(context, 'problem.signedOut.title')
    await expectValues(context, camille)
    await expect(storedCount(context, 'Durand')).toBe(0)
  },
}

/** The API did it, and its answer was lost: the form says so, and offers to look before anything else. */
export const UnknownOutcome: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'createRecipient' }] }),
  play: async context => {
    await fillCamille(context)
    await submit(context)
    await expectText(context, 'form.unknown.title')
    await expectValues(context, camille)
    const name = words(context).text('recipientForm.submit')
    await expect(context.canvas.queryByRole('button', { name })).not.toBeInTheDocument()
  },
}

/** A look finds the recipient: it is there once. */
export const UnknownOutcomeFound: Story = {
  parameters: UnknownOutcome.parameters ?? {},
  play: async context => {
    await UnknownOutcome.play?.(context)
    await press(context, 'form.check')
    await expectCreated(context, 'Camille Durand')
    await expect(storedCount(context, 'Durand')).toBe(1)
    await expect(sentCount(context)).toBe(1)
    await expect(context.args.onCreated).toHaveBeenCalledOnce()
  },
}

/** A look finds nobody, so the person may try again. */
export const UnknownOutcomeNotFound: Story = {
  parameters: api({ faults: [{ kind: 'badGateway', operation: 'createRecipient', times: 1 }] }),
  play: async context => {
    await UnknownOutcome.play?.(context)
    await press(context, 'form.check')
    await expectText(context, 'form.notSaved.title')
    await expectValues(context, camille)
  },
}

/** The button says what it is doing, and a second press sends nothing. */
export const Slow: Story = {
  parameters: api({
    timeout: 3_600_000,
    faults: [{ kind: 'slow', operation: 'createRecipient', milliseconds: 3_600_000 }],
  }),
  play: async context => {
    await fillCamille(context)
    await submit(context)
    const { text } = words(context)
    const name = (name: string) => name.includes(text('recipientForm.submitting'))
    const button = await context.canvas.findByRole('button', { name })
    await context.userEvent.click(button)
    await expect(sentCount(context)).toBe(1)
    await expectValues(context, camille)
  },
}

/** Everything once more before it is sent, account numbers grouped; the way back keeps it all. */
export const Review: Story = {
  args: { hasReview: true },
  play: async context => {
    await fillCamille(context)
    await press(context, 'form.review')
    const { text, country } = words(context)
    await expectReview(context, {
      [text('field.country.label')]: country('FR'),
      [text('field.iban.label')]: camille.iban,
      [text('field.lastName.label')]: 'Durand',
    })
    await expect(sentCount(context)).toBe(0)
  },
}

/** From the review to a section, and on to the API. */
export const ReviewAndBack: Story = {
  args: { hasReview: true },
  play: async context => {
    await Review.play?.(context)
    const { text } = words(context)
    const section = text('recipientForm.section.holder')
    const name = text('form.review.edit', { section })
    await context.userEvent.click(await context.canvas.findByRole('button', { name }))
    await waitFor(async () => expect(await field(context, 'firstName')).toHaveFocus())
    await expectValues(context, camille)
    await fill(context, 'lastName', 'Dumont')
    await press(context, 'form.review')
    await expectReview(context, { [text('field.lastName.label')]: 'Dumont' })
    await submit(context)
    await expectCreated(context, 'Camille Dumont')
    await expect(sentCount(context)).toBe(1)
  },
}

/** What the API refuses leads from the review back to its field. */
export const ReviewRefused: Story = {
  args: { hasReview: true },
  parameters: RefusedField.parameters ?? {},
  play: async context => {
    await Review.play?.(context)
    await submit(context)
    await expectWrong(context, 'bic', 'check.refusedForm')
    await waitFor(async () => expect(await field(context, 'bic')).toHaveFocus())
    await expectValues(context, camille)
  },
}

/** A company, looked over. */
export const CompanyReview: Story = {
  args: { hasReview: true },
  play: async context => {
    await choose(context, 'field.entity.company')
    const { iban, bic } = camille
    const companyName = 'Durand et Fils SARL'
    await fillAll(context, { iban, bic, companyName, 'address.line': camille['address.line'] })
    await press(context, 'form.review')
    const { text } = words(context)
    await expectReview(context, {
      [text('field.entity.label')]: text('field.entity.company'),
      [text('field.companyName.label')]: companyName,
    })
  },
}

/** Somebody of the address book. The kind of account can’t be changed, and the form says so. */
export const Edit: Story = {
  args: { initialValues: undefined, onUpdated: fn() },
  render: (args, { loaded }) => (
    <RecipientForm {...args} recipient={known({ loaded }, '5ba89a6b35a2b327b81ffc3b')} />
  ),
  play: async context => {
    await expectValues(context, { bsb: '370-370', firstName: 'John', email: 'john@example.com' })
    const { text } = words(context)
    const methods = await context.canvas.findByRole('radiogroup', {
      name: text('field.method.label'),
    })
    await expect(methods).toHaveAttribute('aria-readonly', 'true')
    await expect(methods).toHaveAccessibleDescription(text('recipientForm.methodLocked'))
  },
}

/** What was changed is saved, what was emptied is gone, and the rest stays. */
export const Edited: Story = {
  ...Edit,
  play: async context => {
    await Edit.play?.(context)
    await fill(context, 'lastName', 'Malkovitch')
    await context.userEvent.clear(await field(context, 'email'))
    await press(context, 'recipientForm.save')
    await expectText(context, 'recipientForm.updated.title', { name: 'John Malkovitch' })
    await expect(known(context, '5ba89a6b35a2b327b81ffc3b')).toMatchObject({
      lastName: 'Malkovitch',
      email: null,
      mobile: '+61 491 570 156',
    })
    await expect(context.args.onUpdated).toHaveBeenCalledOnce()
  },
}

/** An IBAN stands as it is printed, and another can be given. */
export const EditIban: Story = {
  args: { initialValues: undefined, onUpdated: fn() },
  render: (args, { loaded }) => (
    <RecipientForm {...args} recipient={known({ loaded }, '64f1a2b3c4d5e6f708192a02')} />
  ),
  play: async context => {
    await expectValues(context, { iban: camille.iban, lastName: 'Fontaine' })
    await fill(context, 'iban', 'FR14 2004 1010 0505 0001 3M02 606')
    await fill(context, 'bic', 'PSSTFRPPPAR')
    await press(context, 'recipientForm.save')
    await expectText(context, 'recipientForm.updated.title', { name: 'Claire Fontaine' })
    await expect(known(context, '64f1a2b3c4d5e6f708192a02')).toMatchObject({
      iban: 'FR1420041010050500013M02606',
      bic: 'PSSTFRPPPAR',
    })
  },
}

/** As the API has somebody. */
function known(play: Parameters<typeof sandboxOf>[0], id: string): Recipient {
  return sandboxOf(play).store.recipients.get(id) as Recipient
}
