import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { SenderForm } from '../../src/exports/index.ts'
import {
  expectSaved,
  expectText,
  expectValues,
  expectWrong,
  field,
  fillAll,
  press,
  sandboxOf,
  sentInputs,
  setOnline,
  words,
} from '../FieldForm/formPlay.ts'
import { fillMia, mia, passport, prefilledMia, prefilledPassport } from './senderPlay.ts'

/** What may become of a submission. */
const meta: Meta<typeof SenderForm> = {
  title: 'Components/SenderForm outcomes',
  component: SenderForm,
  tags: ['!autodocs'],
  args: {
    initialValues: { address: { country: 'AU' } },
    onCreated: fn(),
    onUpdated: fn(),
    onProblem: fn(),
  },
}
export default meta

type Story = StoryObj<typeof SenderForm>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** A person with a document is among the senders; the next one starts empty. */
export const Created: Story = {
  play: async context => {
    await fillMia(context)
    await fillAll(context, passport)
    await press(context, 'senderForm.submit')
    await expectSaved(context, 'senderForm.created.title', 'Mia Nguyen')
    await expect(context.args.onCreated).toHaveBeenCalledOnce()
    const stored = [...sandboxOf(context).store.senders.values()].at(-1)
    await expect(stored).toMatchObject({
      dob: '1991-02-17',
      address: { street: '45 Elgin St', country: 'AU' },
      idDoc: { type: 'passport', docNumber: 'PA1234567', country: 'AU', expiryDate: '2099-03-01' },
    })
  },
}

/** The button of the news leads to an empty form, with the focus in it. */
export const AnotherOne: Story = {
  play: async context => {
    await Created.play?.(context)
    await press(context, 'senderForm.another')
    await expectValues(context, { firstName: '', 'idDoc.type': '' })
    await expect(await field(context, 'firstName')).toHaveFocus()
  },
}

/** A refusal that belongs to no field stands above the button, in the API’s words. */
export const Refused: Story = {
  parameters: api({
    faults: [
      {
        kind: 'refused',
        operation: 'createSender',
        code: 'LIMIT_REACHED',
        message: 'You have as many senders as your plan allows.',
      },
    ],
  }),
  play: async context => {
    await fillMia(context)
    await press(context, 'senderForm.submit')
    await expectText(context, 'problem.refused.title')
    await expect(
      context.canvas.getByText('You have as many senders as your plan allows.'),
    ).toBeVisible()
    await expectValues(context, mia)
    await expect(context.args.onProblem).toHaveBeenCalledOnce()
  },
}

/** A refusal that names a field lands on it, though it is a part of the document. */
export const RefusedField: Story = {
  args: { initialValues: { ...prefilledMia, idDoc: prefilledPassport } },
  parameters: api({
    faults: [
      {
        kind: 'badUserInput',
        operation: 'createSender',
        field: 'idDoc.docNumber',
        message: 'Must be the number of a passport',
      },
    ],
  }),
  play: async context => {
    await field(context, 'idDoc.docNumber')
    await press(context, 'senderForm.submit')
    await expectWrong(context, 'idDoc.docNumber', 'field.refused', {
      message: 'Must be the number of a passport',
    })
    await expect(await field(context, 'idDoc.docNumber')).toHaveFocus()
    await expectValues(context, {
      ...mia,
      ...passport,
      'idDoc.country': words(context).country('AU'),
    })
  },
}

/** Without a network nothing is sent, and nothing typed is lost. */
export const Offline: Story = {
  play: async context => {
    await fillMia(context)
    setOnline(context, false)
    await press(context, 'senderForm.submit')
    await expectText(context, 'problem.offline.title')
    await expectValues(context, mia)
    await expect(sentInputs(context, 'createSender')).toHaveLength(0)
    setOnline(context, true)
    await press(context, 'senderForm.submit')
    await expectSaved(context, 'senderForm.created.title', 'Mia Nguyen')
  },
}

/** The API did it, and its answer was lost: the form says so, and offers to look before anything else. */
export const UnknownOutcome: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'createSender' }] }),
  play: async context => {
    await fillMia(context)
    await press(context, 'senderForm.submit')
    await expectText(context, 'form.unknown.title')
    await expectValues(context, mia)
    await expect(await field(context, 'firstName')).toHaveAttribute('readonly')
    const name = words(context).text('senderForm.submit')
    await expect(context.canvas.queryByRole('button', { name })).not.toBeInTheDocument()
  },
}

/** A look finds the sender: there is one. */
export const UnknownOutcomeFound: Story = {
  parameters: UnknownOutcome.parameters ?? {},
  play: async context => {
    await UnknownOutcome.play?.(context)
    await press(context, 'form.check')
    await expectSaved(context, 'senderForm.created.title', 'Mia Nguyen')
    await expect(sentInputs(context, 'createSender')).toHaveLength(1)
  },
}
