import { useState } from 'react'
import { expect, test } from 'vitest'
import type { QuoteInput } from '../../src/api/documents/operationTypes.ts'
import { quotesDocument } from '../../src/api/quotesDocument.ts'
import { useQuote } from '../../src/hooks/useQuote.ts'
import { useQuotes } from '../../src/hooks/useQuotes.ts'
import { render } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'
import { dataOf, refresh } from './dataOf.ts'

const from = ['AUD', 'EUR', 'GBP', 'USD', 'NZD', 'CAD'] as const
const pairs: readonly QuoteInput[] = from.flatMap(fromCurrency =>
  [...from, 'CHF' as const]
    .filter(toCurrency => toCurrency !== fromCurrency)
    .slice(0, 5)
    .map(toCurrency => ({ fromCurrency, toCurrency, size: 1000 })),
)

test('thirty pairs are one request, in the order asked, and one more when refreshed', async () => {
  expect(pairs).toHaveLength(30)
  const { result, sandbox } = renderHook(() => useQuotes({ quotes: [...pairs] }))
  await expect.poll(() => result.current.status).toBe('ready')
  expect(sandbox.requests).toHaveLength(1)
  const symbols = () => dataOf(result.current)?.map(quote => quote?.symbol)
  const asked = pairs.map(({ fromCurrency, toCurrency }) => [
    fromCurrency + toCurrency,
    toCurrency + fromCurrency,
  ])
  expect(asked.every((names, index) => names.includes(symbols()?.[index] ?? ''))).toBe(true)
  const first = dataOf(result.current)
  refresh(result.current)
  await expect.poll(() => sandbox.requests.length).toBe(2)
  await expect.poll(() => result.current).toMatchObject({ isRefreshing: false })
  expect(sandbox.requests).toHaveLength(2)
  expect(first).not.toBe(dataOf(result.current))
})

test('a refresh button makes one request of all pairs', async () => {
  const { element, sandbox } = render(<Board />)
  const button = () => element.querySelector('button')
  await expect.poll(() => button()?.textContent).toBe('30 rates')
  button()?.click()
  await expect.poll(() => sandbox.requests.length).toBe(2)
  await expect.poll(() => button()?.textContent).toBe('30 rates')
  expect(sandbox.requests).toHaveLength(2)
})

function Board() {
  const quotes = useQuotes({ quotes: pairs })
  if (quotes.status !== 'ready') return null
  return (
    <button type="button" onClick={quotes.refresh}>
      {quotes.isRefreshing ? '…' : `${quotes.data.length} rates`}
    </button>
  )
}

test('gives the same list until a new one arrives, and follows the pairs', async () => {
  const { result, sandbox } = renderHook(() => {
    const [count, setCount] = useState(2)
    const [, redraw] = useState(0)
    return { quotes: useQuotes({ quotes: pairs.slice(0, count) }), setCount, redraw }
  })
  await expect.poll(() => dataOf(result.current.quotes)).toHaveLength(2)
  const list = dataOf(result.current.quotes)
  result.current.redraw(1)
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(dataOf(result.current.quotes)).toBe(list)
  result.current.setCount(3)
  await expect.poll(() => dataOf(result.current.quotes)).toHaveLength(3)
  expect(sandbox.requests).toHaveLength(2)
})

test('asks nothing for nothing', async () => {
  const { result, sandbox } = renderHook(() => [
    useQuote(null),
    useQuotes(null),
    useQuotes({ quotes: [] }),
  ])
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(result.current.map(({ status }) => status)).toEqual(['idle', 'idle', 'idle'])
  expect(sandbox.requests).toHaveLength(0)
})

test('the document is the same for the same count', () => {
  expect(quotesDocument(7)).toBe(quotesDocument(7))
})

test('an indicative quote has no id, a tradeable one has one and an end', async () => {
  const pair = { fromCurrency: 'AUD', toCurrency: 'EUR', size: '10000', currency: 'AUD' } as const
  const { result } = renderHook(() => [useQuote(pair), useQuote({ ...pair, tradeable: true })])
  const [indicative, tradeable] = [
    () => dataOf(result.current[0] ?? { status: 'idle' }),
    () => dataOf(result.current[1] ?? { status: 'idle' }),
  ]
  await expect.poll(indicative).toMatchObject({ id: null, bid: expect.any(Number) })
  await expect.poll(tradeable).toMatchObject({
    id: expect.stringMatching(/^[\da-f]{24}$/),
    expireAt: expect.any(String),
  })
})

test('each mount asks for the rate of the moment, and shows no earlier one meanwhile', async () => {
  const seen: string[] = []
  const { result, sandbox } = renderHook(() => {
    const [isShown, setShown] = useState(true)
    const quote = useQuote(isShown ? { fromCurrency: 'AUD', toCurrency: 'EUR', size: 1 } : null)
    seen.push(quote.status)
    return { quote, setShown }
  })
  await expect.poll(() => result.current.quote.status).toBe('ready')
  result.current.setShown(false)
  await expect.poll(() => result.current.quote.status).toBe('idle')
  result.current.setShown(true)
  await expect.poll(() => sandbox.requests.length).toBe(2)
  await expect.poll(() => result.current.quote.status).toBe('ready')
  expect([...new Set(seen)]).toEqual(['loading', 'ready', 'idle'])
  expect(seen.slice(seen.lastIndexOf('idle') + 1)[0]).toBe('loading')
})
