import { describe, expect, test } from 'vitest'
import { FlashProblem, type FlashProblemDetails } from '../../src/api/FlashProblem.ts'
import { refusedFields } from '../../src/hooks/refusedFields.ts'

const names = ['iban', 'bic', 'firstName', 'lastName', 'address.country', 'address.street', 'state']
const problem = (details: Omit<FlashProblemDetails, 'operation'>) =>
  new FlashProblem({ operation: 'createRecipient', ...details })
const pathsOf = (message: string) =>
  refusedFields(problem({ kind: 'refused', message }), names).map(({ path }) => path)

describe('the fields that the API names by path', () => {
  test('are those of the form, with its words', () => {
    const fields = [
      { path: 'iban', message: 'Bad' },
      { path: 'dob', message: 'Too young' },
      { path: 'address.street', message: 'Too long' },
    ]
    expect(refusedFields(problem({ kind: 'invalidInput', fields }), names)).toEqual([
      { path: 'iban', message: 'Bad' },
      { path: 'address.street', message: 'Too long' },
    ])
  })

  test('count before what stands in the message', () => {
    const fields = [{ path: 'iban', message: 'Bad' }]
    const refusal = problem({ kind: 'refused', message: 'bic is odd', fields })
    expect(refusedFields(refusal, names)).toEqual(fields)
  })
})

describe('the field that stands in the message of a refusal', () => {
  test('is given with the whole message', () => {
    const message = 'bic is required when accountIdType is ABA'
    expect(refusedFields(problem({ kind: 'refused', message }), names)).toEqual([
      { path: 'bic', message },
    ])
  })

  test.each([
    ['iban is invalid', ['iban']],
    ['Check the iban.', ['iban']],
    ['address.street is required', ['address.street']],
    ['lastName is required', ['lastName']],
    ['Give "bic", please', ['bic']],
    ['The ibans are invalid', []],
    ['IBAN is invalid', []],
    ['address is incomplete', []],
    ['address.state is required', []],
    ['accountIdType PAYID is not available for EUR', []],
    ['', []],
  ])('“%s”: %j', (message, paths) => {
    expect(pathsOf(message)).toEqual(paths)
  })

  test.each([
    ['lastName is required when firstName is given', ['lastName']],
    ['address.street is required when address.country is AU', ['address.street']],
  ])('is the one that the message names first: “%s”', (message, paths) => {
    expect(pathsOf(message)).toEqual(paths)
  })

  test('is not looked for in another kind of problem', () => {
    for (const kind of ['server', 'offline', 'unknownOutcome', 'invalidInput'] as const) {
      expect(refusedFields(problem({ kind, message: 'iban is invalid' }), names)).toEqual([])
    }
  })
})
