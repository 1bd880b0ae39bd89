import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { HostPayout } from '../../test/components/MoneyForm/HostPayout.tsx'
import { expectText, type Play, press, sandboxOf } from '../FieldForm/formPlay.ts'

/** The frame that every form which moves money has: entered, looked over, sent once, receipted. */
const meta: Meta<typeof HostPayout> = {
  title: 'Parts/MoneyForm',
  component: HostPayout,
  tags: ['!autodocs'],
  // Its host speaks English alone, so that the page is the frame's own words.
  parameters: { sandbox: { timeout: 400 } },
}
export default meta

type Story = StoryObj<typeof HostPayout>

/** As far as the review. */
async function review(play: Play): Promise<void> {
  await press(play, 'form.review')
  await expectText(play, 'form.review.title')
}

async function send({ canvas, userEvent }: Play): Promise<void> {
  await userEvent.click(await canvas.findByRole('button', { name: 'Send 10.50 AUD' }))
}

/** Filled in. */
export const Default: Story = {}

/** Looked over: each part leads back to where it was entered. */
export const Review: Story = { play: review }

/** The answer was lost: nothing but a look is offered. */
export const UnknownOutcome: Story = {
  play: async play => {
    await review(play)
    sandboxOf(play).dropReplies(1, 'createWithdrawal')
    await send(play)
    await expectText(play, 'moneyForm.unknown.title')
  },
}

/** It never arrived, as a look has shown. */
export const NotSent: Story = {
  play: async play => {
    await review(play)
    sandboxOf(play).addFault({ kind: 'timeout', times: 1, operation: 'createWithdrawal' })
    await send(play)
    await expectText(play, 'moneyForm.unknown.title')
    await press(play, 'form.check')
    await expectText(play, 'moneyForm.notSent.title')
  },
}

/** On its way. */
export const Sent: Story = {
  play: async play => {
    await review(play)
    await send(play)
    await expect(await play.canvas.findByRole('group', { name: 'Sent' })).toHaveFocus()
  },
}
