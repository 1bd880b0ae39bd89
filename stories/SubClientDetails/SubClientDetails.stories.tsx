import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { SubClientDetails } from '../../src/components/SubClientDetails/SubClientDetails.tsx'
import type { MessageKey } from '../../src/messages/en.ts'
import {
  answer,
  dialog,
  expectText,
  type Play,
  press,
  sandboxOf,
  words,
} from '../PartyList/partyPlay.ts'

const id = '606d28675a2d931bc925fec2'

const meta: Meta<typeof SubClientDetails> = {
  title: 'Components/SubClientDetails',
  component: SubClientDetails,
  args: { id },
}
export default meta

type Story = StoryObj<typeof SubClientDetails>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** The question in front. */
function question(context: Play, key: MessageKey, name = 'ACME Corp'): Promise<HTMLElement> {
  const title = words(context).text(key, { name })
  return context.canvas.findByRole('alertdialog', { name: title })
}

/** Opens the form of the first line that can be changed: the address. */
async function changeAddress(context: Play): Promise<HTMLElement> {
  const { text } = words(context)
  const name = text('subClientDetails.change')
  const [first] = await context.canvas.findAllByRole('button', { name })
  await context.userEvent.click(first as HTMLElement)
  return dialog(context, text('subClientDetails.address.title'))
}

/** All that is known of a company. */
export const Default: Story = {
  play: async context => {
    await expectText(context, 'subClientStatus.ACTIVE.text')
    await expect(context.canvas.getByRole('heading', { level: 2 })).toHaveTextContent('ACME Corp')
  },
}

/** A person from abroad under review: who acts next, and an account that isn’t to be used yet. */
export const UnderReview: Story = {
  args: { id: '695257f8c8754a74ad671c48' },
  play: async context => {
    await expectText(context, 'subClientStatus.UNAPPROVED.text')
    await expectText(context, 'virtualAccount.notYet.title')
  },
}

/** Flash’s own doing: nothing is offered but their support. */
export const Disabled: Story = {
  args: { id: '64f1a2b3c4d5e6f708192b03' },
  play: async context => {
    await expectText(context, 'subClientStatus.DISABLED.text')
    const name = words(context).text('subClientDetails.activate')
    await expect(context.canvas.queryByRole('button', { name })).not.toBeInTheDocument()
  },
}

/** What comes of a new address is said where it is looked over, before it is sent. */
export const NewAddress: Story = {
  play: async context => {
    const form = within(await changeAddress(context))
    const street = await form.findByDisplayValue('Moore St')
    await context.userEvent.clear(street)
    await context.userEvent.type(street, '31 George St')
    await press(context, 'form.review')
    await expectText(context, 'subClientDetails.address.caution.title')
    await expect(sandboxOf(context).requests).toHaveLength(1)
  },
}

/** Says what it means before it is done. */
export const DeactivateQuestion: Story = {
  play: async context => {
    await press(context, 'subClientDetails.deactivate')
    const asked = await question(context, 'subClientDetails.deactivate.title')
    await expect(asked).toHaveAccessibleDescription(
      words(context).text('subClientDetails.deactivate.text'),
    )
  },
}

/** Deactivated, which can be taken back; the account isn’t to be used meanwhile. */
export const Deactivated: Story = {
  play: async context => {
    await press(context, 'subClientDetails.deactivate')
    const asked = await question(context, 'subClientDetails.deactivate.title')
    await answer(context, asked, 'subClientDetails.deactivate')
    await expectText(context, 'subClientStatus.DEACTIVATED.text')
    await expectText(context, 'virtualAccount.notAnyMore.title')
  },
}

/** The answer was lost, and is looked for before anything else is offered. */
export const UnknownOutcome: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'disableSubClient' }] }),
  play: async context => {
    await press(context, 'subClientDetails.deactivate')
    const asked = await question(context, 'subClientDetails.deactivate.title')
    await answer(context, asked, 'subClientDetails.deactivate')
    await expectText(context, 'subClientDetails.unknown.title')
    await answer(context, asked, 'subClientDetails.cancel')
    await expectText(context, 'subClientDetails.unknown.title')
  },
}

/** The shape of what comes, in grey. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: context => expectText(context, 'subClientDetails.loading'),
}

/** The API couldn’t be reached. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'subClient' }] }),
  play: context => expectText(context, 'problem.offline.title'),
}

/** On a phone. */
export const OnNarrow: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await expectText(context, 'subClientStatus.ACTIVE.text')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}
