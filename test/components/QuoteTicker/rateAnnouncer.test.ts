import { expect, test } from 'vitest'
import { createQuoteFormats } from '../../../src/components/QuoteTicker/quoteFormats.ts'
import { createRateAnnouncer } from '../../../src/components/QuoteTicker/rateAnnouncer.ts'
import { quoteTickerWords as arabic } from '../../../src/messages/ar/quoteTicker.ts'
import { quoteTickerWords } from '../../../src/messages/en/quoteTicker.ts'
import { createTranslators } from '../../../src/messages/translator.ts'
import { problemOf, quoteOf, stageFeed } from '../../hooks/quoteFeedStage.ts'

/** An announcer that is asked for news with each answer, as a ticker does. */
function stage(count = 2, locale = 'en') {
  const feedStage = stageFeed({ count })
  const words = createTranslators(locale, { ar: arabic })(quoteTickerWords)
  const pairs = Array.from({ length: count }, () => ({ fromCurrency: 'AUD', toCurrency: 'EUR' }))
  const announcer = createRateAnnouncer(feedStage.feed, pairs, createQuoteFormats(words))
  return {
    ...feedStage,
    announcer,
    news: () => announcer.news(feedStage.now()),
    async tick(bids: readonly number[]) {
      feedStage.feed.refresh()
      await feedStage.answer({ quotes: bids.map(bid => quoteOf(bid)) })
      return announcer.news(feedStage.now())
    },
    async fail(kind: Parameters<typeof problemOf>[0], retryAt?: number) {
      feedStage.feed.refresh()
      await feedStage.answer({ quotes: [], problem: problemOf(kind, retryAt) })
      return announcer.news(feedStage.now())
    },
  }
}

test('in ten minutes of rates that all move it speaks every thirty seconds', async () => {
  const { tick, advance, now } = stage()
  const spoken: number[] = []
  for (let turn = 0; turn < 300; turn += 1) {
    if (await tick([0.6 + turn / 1e5, 0.7])) spoken.push(now())
    advance(2_000)
  }
  expect(spoken).toHaveLength(19)
  const gaps = spoken.slice(1).map((time, index) => time - (spoken[index] ?? 0))
  expect(new Set(gaps)).toEqual(new Set([30_000]))
})

test('of rates that stand still it says nothing, nor of one that came back', async () => {
  const { tick, advance } = stage()
  expect(await tick([0.6, 0.7])).toBeUndefined()
  for (let turn = 0; turn < 100; turn += 1) {
    advance(10_000)
    expect(await tick([0.6, 0.7])).toBeUndefined()
  }
  expect(await tick([0.601, 0.7])).toContain('AUD/EUR up: bid 0.60100, ask 0.61100.')
  advance(10_000)
  expect(await tick([0.5, 0.7])).toBeUndefined()
  advance(20_000)
  expect(await tick([0.601, 0.7])).toBeUndefined()
})

test('of many that moved it names the three that moved most, in the order of the table', async () => {
  const { tick, advance } = stage(6)
  await tick([1, 1, 1, 1, 1, 1])
  advance(30_000)
  expect(await tick([1.01, 1.05, 1, 0.97, 1.02, 1.04])).toBe(
    'AUD/EUR up: bid 1.05000, ask 1.06000. AUD/EUR down: bid 0.97000, ask 0.98000. ' +
      'AUD/EUR up: bid 1.04000, ask 1.05000. 2 other rates have moved.',
  )
})

test('on demand it says all, which the thirty seconds count from', async () => {
  const { tick, advance, announcer, now } = stage()
  await tick([0.6, 0.7])
  advance(29_000)
  expect(announcer.readOut(now())).toBe(
    'Indicative rates, not a promise. AUD/EUR: bid 0.60000, ask 0.61000. ' +
      'AUD/EUR: bid 0.70000, ask 0.71000.',
  )
  advance(29_999)
  expect(await tick([0.61, 0.7])).toBeUndefined()
  advance(1)
  expect(await tick([0.61, 0.7])).toContain('up')
})

test('on demand twenty are read at most, and how many more there are', async () => {
  const { tick, announcer, now } = stage(23)
  await tick(Array.from({ length: 23 }, () => 0.6))
  const said = announcer.readOut(now())
  expect(said.match(/bid/g)).toHaveLength(20)
  expect(said).toContain('3 more rates are in the table.')
})

test('a failure is told once, until the rates have come again', async () => {
  const { tick, fail, advance } = stage()
  await tick([0.6, 0.7])
  advance(30_000)
  expect(await fail('server')).toMatch(/^The rates couldn’t be updated\. These are from/)
  advance(60_000)
  expect(await fail('server')).toBeUndefined()
  expect(await tick([0.6, 0.7])).toBeUndefined()
  advance(60_000)
  expect(await fail('rateLimited', 0)).toMatch(/^Slowed until/)
})

test('what becomes old within the thirty seconds is told when they are over', async () => {
  const { tick, fail, advance, announcer, news, now } = stage()
  await tick([0.6, 0.7])
  const first = now()
  advance(5_000)
  expect(await fail('offline')).toBeUndefined()
  expect(announcer.due()).toBe(first + 30_000)
  advance(25_000)
  expect(news()).toMatch(/^No connection/)
  expect(announcer.due()).toBeUndefined()
})

test('of a pause, which a person made, it says nothing', async () => {
  const { tick, feed, advance, news, announcer } = stage()
  await tick([0.6, 0.7])
  feed.hold('person', true)
  advance(60_000)
  expect(news()).toBeUndefined()
  expect(announcer.due()).toBeUndefined()
})

test('it speaks Arabic where the page does', async () => {
  const { tick, advance } = stage(1, 'ar')
  await tick([0.6])
  advance(30_000)
  const said = (await tick([0.61]))?.replace(/[\u2066-\u2069]/g, '')
  expect(said).toBe('ارتفع AUD/EUR: شراء 0.61000، بيع 0.62000.')
})
