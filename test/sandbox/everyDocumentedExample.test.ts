import { expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from './ask.ts'
import documentedExamples from './documentedExamples.json' with { type: 'json' }

// Every request that the documentation shows, one after the other in one sandbox, as a newcomer would
// try them. Values move with the store; keys, their types and success must be as documented.

const sandbox = createSandbox()
const token = await sandbox.getToken()

test('all of them are here', () => {
  expect(documentedExamples).toHaveLength(72)
})

test.each(documentedExamples)('$name', async ({ query, variables, data }) => {
  const answer = await ask(sandbox, query, await withFreshQuote(variables), { token })
  expect(answer.errors).toEqual([])
  expect(differences(withoutList(data), answer.data)).toEqual([])
})

test('would be told of a missing key, another type, an empty list and a refusal', () => {
  const documented = { a: 1, b: [{ c: 'x' }], d: null, e: { success: true } }
  expect(differences(documented, { a: '1', b: [], d: 5, e: { success: false } })).toEqual([
    'a: number documented, string given',
    'b: empty',
    'e.success: true documented, false given',
  ])
  expect(differences(documented, { b: [{}], d: null, e: { success: true } })).toEqual([
    'a: number documented, undefined given',
    'b.0.c: string documented, undefined given',
  ])
})

/** A documented quote is over after two minutes, so the example gets one of now. */
async function withFreshQuote(variables: object): Promise<object> {
  const { input } = variables as { input?: { quoteId?: string } }
  if (!input?.quoteId) return variables
  const wanted = { fromCurrency: 'AUD', toCurrency: 'EUR', size: 101, currency: 'AUD' }
  const { data } = await ask(
    sandbox,
    'query ($input: QuoteInput!) { quote(input: $input) { id } }',
    { input: { ...wanted, tradeable: true, applicability: 'CONVERSION' } },
    { token },
  )
  return { ...variables, input: { ...input, quoteId: data.quote.id } }
}

/** The page prints the statement as a list of one; elsewhere its kind of reply is an object. */
function withoutList({ statement, ...data }: Record<string, unknown>): object {
  return { ...data, ...(statement !== undefined && { statement: [statement].flat()[0] }) }
}

function differences(documented: unknown, given: unknown, path: string[] = []): string[] {
  const at = path.join('.')
  if (documented === null) return []
  if (kindOf(documented) !== kindOf(given)) {
    return [`${at}: ${kindOf(documented)} documented, ${kindOf(given)} given`]
  }
  if (Array.isArray(documented) && Array.isArray(given)) {
    if (documented.length === 0) return []
    return given.length === 0
      ? [`${at}: empty`]
      : differences(documented[0], given[0], [...path, '0'])
  }
  if (typeof documented !== 'object') {
    const isFree = path.at(-1) !== 'success' || documented === given
    return isFree ? [] : [`${at}: ${documented} documented, ${given} given`]
  }
  return Object.entries(documented as object).flatMap(([key, value]) =>
    differences(value, (given as Record<string, unknown>)[key], [...path, key]),
  )
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}
