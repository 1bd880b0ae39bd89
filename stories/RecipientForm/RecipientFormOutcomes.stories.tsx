import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { RecipientForm } from '../../src/exports/index.ts'
import {
  camille,
  expectCreated,
  expectText,
  expectValues,
  expectWrong,
  field,
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
    await expectWrong(context, 'bic', 'field.refused', { message: 'bic is not the BIC of a bank' })
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
    await expectText(context, 'recipientForm.unknown.title')
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
    await press(context, 'recipientForm.check')
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
    await press(context, 'recipientForm.check')
    await expectText(context, 'recipientForm.notCreated.title')
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
