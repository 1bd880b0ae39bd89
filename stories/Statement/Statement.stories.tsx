import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { Statement } from '../../src/components/Statement/Statement.tsx'
import { expectText, words } from '../PartyList/partyPlay.ts'

const meta: Meta<typeof Statement> = {
  title: 'Components/Statement',
  component: Statement,
  args: { currency: 'AUD', day: '2023-08-28', timeZone: 'Australia/Sydney' },
}
export default meta

type Story = StoryObj<typeof Statement>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** A day from its opening to its closing balance; amounts stand point under point. */
export const Default: Story = {
  play: async context => {
    await expectText(context, 'statement.csv')
    await expect(await context.canvas.findAllByRole('row')).toHaveLength(7)
  },
}

/** A day on which nothing moved: nobody knows its balance, and the next one is a press away. */
export const Empty: Story = {
  args: { day: '2023-08-27' },
  play: context => expectText(context, 'statement.empty.title'),
}

/** It couldn’t be had. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'statement', times: 9 }] }),
  play: async context => {
    const name = words(context).text('problem.retry')
    await context.canvas.findByRole('button', { name })
  },
}

/** In a narrow place rows are cards; each opens its transaction where the host wants that. */
export const Narrow: Story = {
  args: { onSelect: fn() },
  decorators: [
    Story => (
      <div style={{ maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async context => {
    const [deposit] = await context.canvas.findAllByRole('button', { name: 'Deposit' })
    await context.userEvent.click(deposit as HTMLElement)
    await expect(context.args.onSelect).toHaveBeenCalledTimes(1)
  },
}
