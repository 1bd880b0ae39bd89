import { describe, expect, test } from 'vitest'
import { FlashProblem, type FlashProblemKind } from '../../src/api/FlashProblem.ts'

const retryable: Readonly<Record<FlashProblemKind, boolean>> = {
  refused: false,
  invalidInput: false,
  rateLimited: true,
  signedOut: true,
  offline: true,
  timeout: true,
  server: true,
  unknownOutcome: false,
}

describe('FlashProblem', () => {
  test.each(Object.entries(retryable) as [FlashProblemKind, boolean][])(
    '%s may simply be sent again: %s',
    (kind, expected) => {
      expect(new FlashProblem({ kind, operation: 'createRecipient' }).retryable).toBe(expected)
    },
  )

  test('carries what is known, and is an Error with a message in any case', () => {
    const cause = new Error('beneath')
    const problem = new FlashProblem({
      kind: 'rateLimited',
      operation: 'recipients',
      message: 'Slow down',
      code: 'TOO_MANY_REQUESTS',
      retryAt: 1000,
      cause,
    })
    expect(problem).toBeInstanceOf(Error)
    expect(problem).toMatchObject({
      name: 'FlashProblem',
      kind: 'rateLimited',
      operation: 'recipients',
      message: 'Slow down',
      code: 'TOO_MANY_REQUESTS',
      retryAt: 1000,
      fields: [],
    })
    expect(problem.cause).toBe(cause)
    expect(new FlashProblem({ kind: 'offline', operation: 'quote' }).message).toBe('quote: offline')
  })

  test('is told by its brand, also where another copy of the kit made it', () => {
    expect(FlashProblem.is(new FlashProblem({ kind: 'server', operation: 'quote' }))).toBe(true)
    expect(FlashProblem.is({ [Symbol.for('flashkit.problem')]: true })).toBe(true)
  })

  test.each([
    [new Error('x')],
    [{ kind: 'server', operation: 'quote' }],
    [null],
    [undefined],
    ['server'],
    [() => {}],
  ])('%o is none', value => {
    expect(FlashProblem.is(value)).toBe(false)
  })

  test('shows its brand in no log', () => {
    const problem = new FlashProblem({ kind: 'server', operation: 'quote' })
    expect(Object.getOwnPropertySymbols({ ...problem })).toEqual([])
  })
})
