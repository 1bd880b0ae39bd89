import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { SenderForm } from '../../src/exports/index.ts'
import {
  choose,
  expectSaid,
  expectSaved,
  field,
  fill,
  fillAll,
  press,
  sentInputs,
  words,
} from './formPlay.ts'
import { ButtonByFormId, ButtonByRef, CalendarField } from './HostForms.tsx'

/** What a host can do with every form of the kit, shown with the sender's. */
const meta: Meta<typeof SenderForm> = {
  title: 'Components/Forms of a host',
  component: SenderForm,
  args: {
    initialValues: {
      firstName: 'Mia',
      lastName: 'Nguyen',
      address: { country: 'AU', street: '45 Elgin St' },
    },
    onCreated: fn(),
    onProblem: fn(),
  },
}
export default meta

type Story = StoryObj<typeof SenderForm>

/** A component of the host's in the place of a field: it is checked and focused as ours is. */
export const OwnField: Story = {
  args: { fields: { dob: CalendarField } },
  play: async context => {
    await fill(context, 'senderBirthDate', '2020-02-17')
    await press(context, 'senderForm.submit')
    const own = await field(context, 'senderBirthDate')
    await expect(own).toHaveFocus()
    await expectSaid(context, 'senderBirthDate', 'check.birthDateTooYoung', { minimum: 18 })
  },
}

/** The sections in the host's order; those that it doesn't name follow. */
export const OwnOrder: Story = {
  args: { sections: ['address', 'document'] },
  play: async context => {
    const { text } = words(context)
    await field(context, 'firstName')
    const legends = context.canvas
      .getAllByRole('group')
      .map(group => group.querySelector('legend')?.textContent)
    const expected = (['who', 'address', 'document', 'holder', 'contact'] as const).map(name =>
      text(`senderForm.section.${name}`),
    )
    await expect(legends).toEqual(expected)
  },
}

/** A field that the API takes and the form leaves out, and other words for one that it has. */
export const OwnRegistry: Story = {
  args: {
    registry: {
      externalId: {
        isAlwaysAsked: true,
        isRequired: true,
        label: 'Customer number',
        hint: 'On the contract',
        section: 'holder',
        order: 1,
      },
      middleName: { label: 'Second name', hint: 'As in the passport' },
    },
  },
  play: async context => {
    const { canvas, userEvent } = context
    const number = await canvas.findByRole('textbox', { name: 'Customer number' })
    await expect(canvas.getByRole('textbox', { name: /^Second name/ })).toBeVisible()
    await press(context, 'senderForm.submit')
    await expect(number).toHaveFocus()
    await expect(number).toBeInvalid()
    await userEvent.type(number, 'C-100')
    await expect(number).toBeValid()
  },
}

/** The submit button stands elsewhere on the host’s page. */
export const OwnButton: Story = {
  render: args => <ButtonByFormId {...args} />,
  play: async context => {
    const { canvas, userEvent } = context
    await fill(context, 'lastName', '')
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }))
    await expect(await field(context, 'lastName')).toHaveFocus()
    await fill(context, 'lastName', 'Nguyen')
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }))
    await expectSaved(context, 'senderForm.created.title', 'Mia Nguyen')
  },
}

/** The host submits by the form’s ref, and learns how it ended: invalid, or succeeded. */
export const OwnSubmit: Story = {
  render: args => <ButtonByRef {...args} />,
  play: async context => {
    const { canvas, userEvent } = context
    await choose(context, 'senderForm.entity.company')
    await userEvent.click(await canvas.findByRole('button', { name: 'Go on' }))
    await expect(await canvas.findByText('invalid')).toBeVisible()
    await choose(context, 'senderForm.entity.individual')
    await fillAll(context, { lastName: 'Tran' })
    await userEvent.click(canvas.getByRole('button', { name: 'To the last name' }))
    await expect(await field(context, 'lastName')).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }))
    await expect(await canvas.findByText('succeeded')).toBeVisible()
    await expectSaved(context, 'senderForm.created.title', 'Mia Tran')
  },
}

/** The host’s button leads to the review, and from there to the API. */
export const OwnButtonReview: Story = {
  args: { hasReview: true },
  render: args => <ButtonByFormId {...args} />,
  play: async context => {
    const { canvas, userEvent } = context
    await field(context, 'firstName')
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }))
    await expect(sentInputs(context, 'createSender')).toHaveLength(0)
    const title = words(context).text('form.review.title')
    await expect(await canvas.findByRole('heading', { name: title })).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Go on' }))
    await expectSaved(context, 'senderForm.created.title', 'Mia Nguyen')
  },
}
