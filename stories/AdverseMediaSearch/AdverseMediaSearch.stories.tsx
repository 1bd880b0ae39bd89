import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { AdverseMediaSearch } from '../../src/components/AdverseMediaSearch/AdverseMediaSearch.tsx'
import { expectText, type Play, press, sandboxOf, words } from '../PartyList/partyPlay.ts'

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

const meta: Meta<typeof AdverseMediaSearch> = {
  title: 'Components/AdverseMediaSearch',
  component: AdverseMediaSearch,
  args: { onSearched: fn() },
  parameters: api({ isLive: true }),
}
export default meta

type Story = StoryObj<typeof AdverseMediaSearch>

/** A person or an organisation; what is missing is said, and nothing is asked unless somebody presses. */
export const Default: Story = {
  play: async context => {
    await press(context, 'mediaSearch.submit')
    await expectText(context, 'field.mediaCountry.missing')
    await expect(sandboxOf(context).requests).toHaveLength(0)
  },
}

/** It has begun, and takes minutes: the person may leave. */
export const Running: Story = {
  args: {
    initialValues: { firstName: 'Alan', lastName: 'Reid', country: 'AU' },
  },
  play: async context => {
    await press(context, 'mediaSearch.submit')
    await expectText(context, 'mediaSearch.running.text')
    await expect(context.args.onSearched).toHaveBeenCalledTimes(1)
  },
}

/** Searches for somebody, and lets the minutes pass. */
async function find(context: Play): Promise<void> {
  await press(context, 'mediaSearch.submit')
  await expectText(context, 'mediaSearch.running.text')
  await sandboxOf(context).advance(30_000)
}

/** What was found: score and likeness in words, numbers and lengths, role, marks, and the way to it. */
export const Results: Story = {
  args: { initialValues: { firstName: 'Jane', lastName: 'Citizen', country: 'AU' } },
  play: async context => {
    await find(context)
    const [link] = await context.canvas.findAllByRole('link')
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow')
    await expect(context.canvas.getAllByRole('article')).toHaveLength(4)
  },
}

/** Nothing found is no clearance. */
export const NothingFound: Story = {
  args: { initialValues: { firstName: 'Peter', lastName: 'Wong', country: 'AU' } },
  play: async context => {
    await find(context)
    await expectText(context, 'mediaSearch.none.text')
  },
}

/** It failed, which costs nothing. */
export const Failed: Story = {
  args: { id: '6820d90b5e7c4a1f86b2c4d5' },
  play: async context => {
    const name = words(context).text('mediaSearch.again')
    await context.canvas.findByRole('button', { name })
  },
}

/** The limit of the month: nothing was searched, and nothing typed is lost. */
export const LimitReached: Story = {
  args: { initialValues: { subject: 'organisation', accountName: 'Acme Pty Ltd', country: 'AU' } },
  parameters: api({
    isLive: true,
    faults: [{ kind: 'refused', code: 'LIMIT_EXCEEDED', message: 'Monthly limit reached.' }],
  }),
  play: async context => {
    await press(context, 'mediaSearch.submit')
    await expectText(context, 'mediaSearch.limit.title')
    await expect(context.canvas.getByDisplayValue('Acme Pty Ltd')).toBeVisible()
  },
}
