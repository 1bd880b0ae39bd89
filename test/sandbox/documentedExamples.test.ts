import { expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from './ask.ts'
import { documentedExamples } from './documentedExamples.ts'

// Minted anew on every run; everything else must be as the page prints it.
const free = { token: expect.any(String), id: expect.stringMatching(/^[0-9a-f]{24}$/) }

test.each(documentedExamples)('$name answers as documented', async ({ query, variables, data }) => {
  const answer = await ask(createSandbox(), query, variables)
  expect(answer).toEqual({ status: 200, data: expect.anything(), errors: [] })
  for (const [operation, documented] of Object.entries(data)) {
    const got = answer.data[operation]
    // The page cuts long lists, so the documented rows are the first of ours.
    if (Array.isArray(documented)) {
      expect(got.slice(0, documented.length)).toEqual(documented)
    } else {
      expect(got).toEqual(withFreeParts(documented))
    }
  }
})

test('the examples follow each other in one sandbox, a deletion included', async () => {
  const sandbox = createSandbox({ seed: 3 })
  for (const { query, variables } of documentedExamples) {
    const { errors, data } = await ask(sandbox, query, variables)
    expect(errors).toEqual([])
    expect(Object.values(data)[0]).not.toBeNull()
  }
  const left = await ask(sandbox, '{ recipients(input: { currency: USD }) { email } }')
  expect(left.data.recipients.length).toBeGreaterThan(0)
})

function withFreeParts(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key in free ? free[key as keyof typeof free] : withFreeParts(part),
    ]),
  )
}
