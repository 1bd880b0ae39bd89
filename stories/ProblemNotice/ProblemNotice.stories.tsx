import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { FlashProblem, type FlashProblemKind } from '../../src/api/FlashProblem.ts'
import { ProblemNotice } from '../../src/components/ProblemNotice/ProblemNotice.tsx'

// What components show when something went wrong; not part of the public surface.
const meta: Meta<typeof ProblemNotice> = {
  title: 'Parts/ProblemNotice',
  component: ProblemNotice,
  args: { onRetry: fn() },
}
export default meta

type Story = StoryObj<typeof ProblemNotice>

function story(kind: FlashProblemKind, details: { code?: string; message?: string } = {}): Story {
  return { args: { problem: new FlashProblem({ kind, operation: 'recipients', ...details }) } }
}

export const Offline: Story = story('offline')
export const Timeout: Story = story('timeout')
export const Server: Story = story('server')
export const SignedOut: Story = story('signedOut')
export const InvalidInput: Story = story('invalidInput')

/** Only the API knows why, so its own words are shown. */
export const Refused: Story = story('refused', {
  code: 'LIMIT_EXCEEDED',
  message: 'You have reached the number of recipients that your account allows',
})

/** Says how long to wait. */
export const RateLimited: Story = {
  args: {
    problem: new FlashProblem({
      kind: 'rateLimited',
      operation: 'recipients',
      retryAt: Date.now() + 59_000,
    }),
  },
}
