import { expect, test } from 'vitest'
import type { QuoteInput } from '../../src/api/documents/operationTypes.ts'
import { askQuotes } from '../../src/hooks/quotes/quoteFeedRequest.ts'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'

function stage(count: number, isLive = true) {
  const sandbox = createSandbox()
  const client = createFlashClient({
    endpoint: 'https://sandbox.example/',
    fetch: sandbox.fetch,
    getToken: sandbox.getToken,
  })
  const quotes = Array.from(
    { length: count },
    (_, index): QuoteInput => ({
      fromCurrency: 'AUD',
      toCurrency: index % 2 ? 'EUR' : 'USD',
      size: index + 1,
    }),
  )
  const ask = askQuotes(client, quotes, isLive)
  const sizes = () =>
    sandbox.requests
      .filter(({ operation }) => operation === 'quotes')
      .map(({ variables }) => Object.keys(variables).length)
  return { sandbox, client, ask, sizes }
}

test('a hundred pairs are one request, more are one after the other, in their order', async () => {
  const hundred = stage(100)
  expect((await hundred.ask()).quotes).toHaveLength(100)
  expect(hundred.sizes()).toEqual([100])
  const { ask, sizes, sandbox, client } = stage(250)
  const { quotes, problem } = await ask()
  expect(problem).toBeUndefined()
  expect(quotes.map(quote => quote?.symbol)).toEqual(
    quotes.map((_, index) => (index % 2 ? 'AUDEUR' : 'AUDUSD')),
  )
  expect(sizes()).toEqual([100, 100, 50])
  const asked = sandbox.requests.map(({ variables }) => (variables.q0 as QuoteInput).size)
  expect(asked).toEqual([1, 101, 201])
  expect(client.cache.extract()).toEqual({})
})

test('once one part has failed, the others are not asked for', async () => {
  const { ask, sizes, sandbox } = stage(250)
  sandbox.addFault({ kind: 'serverError', operation: 'quotes', times: 1 })
  const { quotes, problem } = await ask()
  expect(sizes()).toEqual([100])
  expect(problem?.kind).toBe('server')
  expect(quotes).toHaveLength(250)
  expect(new Set(quotes)).toEqual(new Set([undefined]))
})

test('who asks again and again hears of a 429 at once, who asks once has it waited out', async () => {
  const live = stage(2)
  live.sandbox.rateLimit(1, 30)
  const before = Date.now()
  const { problem } = await live.ask()
  expect(problem).toMatchObject({ kind: 'rateLimited' })
  expect((problem?.retryAt ?? 0) - before).toBeGreaterThan(25_000)
  expect(live.sizes()).toHaveLength(1)
  const once = stage(2, false)
  once.sandbox.rateLimit(1, 1)
  expect((await once.ask()).problem).toBeUndefined()
  expect(once.sizes()).toHaveLength(2)
})
