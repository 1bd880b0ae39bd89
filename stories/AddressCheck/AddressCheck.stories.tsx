import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { AddressCheck } from '../../src/components/AddressCheck/AddressCheck.tsx'
import { AddressForm } from './AddressForm.tsx'
import {
  callCount,
  check,
  expectText,
  fieldOf,
  fill,
  press,
  sandboxOf,
  words,
} from './addressPlay.ts'

const untidy = { street: '33 effingham st, sth launceston 7249', country: 'AU' }
const tidy = {
  street: '33 Effingham Street',
  suburb: 'South Launceston',
  state: 'TAS',
  postcode: '7249',
  country: 'AU',
}

const meta: Meta<typeof AddressCheck> = {
  title: 'Components/AddressCheck',
  component: AddressCheck,
  args: { address: untidy, onUse: fn() },
  argTypes: {
    address: { control: 'object', description: 'As it stands in your form now.' },
    onUse: {
      control: false,
      description: 'The person took the suggestion, or took it back.',
      table: { type: { summary: '(parts: AddressParts) => void' } },
    },
  },
  // The fields are the host's; what it was given at first it keeps itself.
  render: args => <AddressForm {...args} />,
}
export default meta

type Story = StoryObj<typeof AddressCheck>

/** Nothing is asked before the button is pressed. */
export const Default: Story = {
  play: async context => {
    await expectText(context, 'addressCheck.hint')
    await fill(context, 'suburb', 'Launceston')
    await expect(callCount(context)).toBe(0)
  },
}

/** The button says what it is doing, and keeps its width. */
export const Checking: Story = {
  parameters: { sandbox: { faults: [{ kind: 'slow', milliseconds: 60_000 }] } },
  play: async context => {
    await press(context, 'addressCheck.check')
    await expectText(context, 'addressCheck.checking')
  },
}

/** What was typed beside the suggestion; what differs is marked by a word. */
export const Suggested: Story = {
  play: async context => {
    await check(context)
    await expectText(context, 'addressCheck.recommendation.accept')
    await expectText(context, 'addressCheck.suggested', { count: 4 })
    await expect(context.args.onUse).not.toHaveBeenCalled()
  },
}

/** The suggestion stands in the fields, and Undo brings back what was typed. */
export const Used: Story = {
  play: async context => {
    await check(context)
    await press(context, 'addressCheck.use')
    await expect(fieldOf(context, 'street')).toHaveValue(tidy.street)
    await expectText(context, 'addressCheck.used')
  },
}

/** Back to the choice, with every part as it was. */
export const Undone: Story = {
  play: async context => {
    await check(context)
    await press(context, 'addressCheck.use')
    await press(context, 'addressCheck.undo')
    await expect(fieldOf(context, 'street')).toHaveValue(untidy.street)
    await expectText(context, 'addressCheck.suggestion')
    await expect(callCount(context)).toBe(1)
  },
}

/** The suggestion was turned down. */
export const Kept: Story = {
  play: async context => {
    await check(context)
    await press(context, 'addressCheck.keep')
    await expectText(context, 'addressCheck.kept')
    await expect(context.args.onUse).not.toHaveBeenCalled()
  },
}

/** Already written as the API would. */
export const Confirmed: Story = {
  args: { address: tidy },
  play: async context => {
    await check(context)
    await expectText(context, 'addressCheck.confirmed')
  },
}

/** The state isn’t that of the postcode. */
export const NeedsReview: Story = {
  args: {
    address: { ...tidy, building: 'tower one', street: '12 smith st', state: 'NSW' },
  },
  play: async context => {
    await check(context)
    await expectText(context, 'addressCheck.recommendation.review')
    await expectText(context, 'addressCheck.advice.review')
  },
}

/** Abroad the parts have other names. */
export const Abroad: Story = {
  args: {
    address: { street: '14 dock road', suburb: 'liverpool', postcode: 'l3 4aa', country: 'GB' },
  },
  play: async context => {
    await check(context)
    await expectText(context, 'addressCheck.confirmed')
    await expectText(context, 'addressCheck.recommendation.review')
  },
}

/** Nothing like it was found, so there is nothing to take instead. */
export const Flagged: Story = {
  args: { address: { street: 'behind the old mill', country: 'AU' } },
  play: async context => {
    await check(context)
    await expectText(context, 'addressCheck.recommendation.flag')
  },
}

/** The API could make nothing of it. */
export const Unreadable: Story = {
  args: { address: { street: '???', country: 'AU' } },
  play: async context => {
    await check(context)
    await expectText(context, 'addressCheck.unreadable.title')
  },
}

/** Without a street there is nothing to ask, so nothing is. */
export const Incomplete: Story = {
  args: { address: { suburb: 'Sydney', country: 'AU' } },
  play: async context => {
    await press(context, 'addressCheck.check')
    await expectText(context, 'addressCheck.incomplete')
    await expect(callCount(context)).toBe(0)
  },
}

export const LimitReached: Story = {
  play: async context => {
    sandboxOf(context).allow('cleanseAddress', { left: 0 })
    await check(context)
    await expectText(context, 'addressCheck.limit.title')
  },
}

/** The account isn’t enabled for it. */
export const NotEnabled: Story = {
  play: async context => {
    sandboxOf(context).allow('cleanseAddress', { isEnabled: false })
    await check(context)
    await expectText(context, 'addressCheck.disabled.title')
  },
}

/** The call was made and its answer lost; looking for it failed too. */
export const UnknownOutcome: Story = {
  parameters: {
    sandbox: {
      faults: [
        { kind: 'dropReply', operation: 'cleanseAddress', times: 1 },
        { kind: 'serverError', operation: 'addressCleanserRequests', times: 1 },
      ],
    },
  },
  play: async context => {
    await check(context)
    await expectText(context, 'addressCheck.unknown.title')
  },
}

/** The lost answer is found, without a second call. */
export const FoundAgain: Story = {
  ...UnknownOutcome,
  play: async context => {
    await check(context)
    await press(context, 'addressCheck.unknown.retry')
    await expectText(context, 'addressCheck.suggestion')
    await expect(callCount(context)).toBe(1)
  },
}

/** Too many requests; it says when to try again. */
export const Failed: Story = {
  parameters: { sandbox: { faults: [{ kind: 'rateLimited' }] } },
  play: async context => {
    await check(context)
    await expectText(context, 'problem.rateLimited.title')
  },
}

/** Edited after the check: the suggestion was for another address. */
export const OutOfDate: Story = {
  play: async context => {
    await check(context)
    await fill(context, 'street', '35 Effingham Street')
    await expectText(context, 'addressCheck.outOfDate')
    await expect(callCount(context)).toBe(1)
  },
}

/** Neither checked nor used while the form is being sent. */
export const Disabled: Story = {
  args: { isDisabled: true },
  play: async context => {
    const name = words(context).text('addressCheck.check')
    await expect(context.canvas.getByRole('button', { name })).toBeDisabled()
  },
}

export const LongContent: Story = {
  args: {
    address: {
      building: 'the grand metropolitan apartments at the old brewery, level 23, apartment 2304',
      street: '1234 saint bartholomew-the-great memorial bvd nth',
      suburb: 'mount llanfairpwllgwyngyllgogerychwyrndrobwll',
      state: 'nsw',
      postcode: '2000',
      country: 'AU',
    },
  },
  play: check,
}

export const Dark: Story = { ...Suggested, globals: { theme: 'dark' } }

export const RightToLeft: Story = { ...Suggested, globals: { locale: 'ar' } }

/** One column under the other. */
export const Phone: Story = {
  ...NeedsReview,
  globals: { viewport: { value: 'phone', isRotated: false } },
}
