import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { FlashProblem, type FlashProblemKind } from '../../../src/api/FlashProblem.ts'
import { ProblemNotice } from '../../../src/components/ProblemNotice/ProblemNotice.tsx'
import { render } from '../../render.tsx'

const titles: Readonly<Record<FlashProblemKind, string>> = {
  refused: 'This wasn’t accepted',
  invalidInput: 'Some details weren’t accepted',
  rateLimited: 'Too many requests',
  signedOut: 'You’re signed out',
  offline: 'No connection',
  timeout: 'No answer',
  server: 'Something went wrong',
  unknownOutcome: 'Something went wrong',
}

test.each(Object.entries(titles))('a %s problem is announced: %s', async (kind, title) => {
  const problem = new FlashProblem({ kind: kind as FlashProblemKind, operation: 'recipients' })
  render(<ProblemNotice problem={problem} />)
  await expect.element(page.getByRole('alert')).toMatchTextContent(new RegExp(`^${title}`))
})

test('says when to try again, and offers to', async () => {
  const onRetry = vi.fn()
  const retryAt = new Date(2026, 10, 21, 10, 32, 45).getTime()
  const problem = new FlashProblem({ kind: 'rateLimited', operation: 'recipients', retryAt })
  render(<ProblemNotice onRetry={onRetry} problem={problem} />)
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Try again after 10:32:45\sAM\./)
  await page.getByRole('button', { name: 'Try again' }).click()
  expect(onRetry).toHaveBeenCalledTimes(1)
})

test('of a refusal it gives the API’s own words', async () => {
  const message = 'Recipient is on a watch list'
  const problem = new FlashProblem({ kind: 'refused', operation: 'x', code: 'NEW_CODE', message })
  render(<ProblemNotice problem={problem} />)
  await expect.element(page.getByRole('alert')).toMatchTextContent(/watch list/)
})
