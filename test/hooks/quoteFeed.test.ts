import { describe, expect, test, vi } from 'vitest'
import { problemOf, quoteOf, stageFeed, start } from './quoteFeedStage.ts'

describe('a feed asks', () => {
  test('at once, then an interval after each answer', async () => {
    const { feed, asked, answer, advance } = stageFeed()
    feed.start()
    advance(3_000)
    await answer({ quotes: [quoteOf(0.6)] })
    advance(9_999)
    expect(asked).toEqual([0])
    advance(1)
    expect(asked).toEqual([0, 13_000])
  })

  test('a tenth sooner or later by chance, and never within two seconds', async () => {
    const times: number[] = []
    for (const chance of [0, 0.999, 0.5]) {
      const stage = stageFeed({ random: () => chance, interval: chance === 0.5 ? 100 : 10_000 })
      stage.feed.start()
      await stage.answer({ quotes: [quoteOf(0.6)] })
      stage.advance(20_000)
      times.push(Math.round(stage.asked[1] ?? 0))
    }
    expect(times).toEqual([9_000, 10_998, 2_000])
  })

  test('never twice at once, however often it is started or asked to', async () => {
    const { feed, asked, answer, advance } = stageFeed()
    const stop = feed.start()
    feed.start()
    stop()
    feed.refresh()
    advance(60_000)
    expect(asked).toEqual([0])
    await answer({ quotes: [quoteOf(0.6)] })
    feed.refresh()
    feed.refresh()
    expect(asked).toEqual([0, 60_000])
  })

  test('nothing once it is stopped, nor for no pairs', async () => {
    const { feed, asked, answer, advance } = stageFeed()
    const stop = feed.start()
    await answer({ quotes: [quoteOf(0.6)] })
    stop()
    advance(60_000)
    expect(asked).toEqual([0])
    const none = stageFeed({ count: 0 })
    none.feed.start()
    none.feed.refresh()
    expect(none.asked).toEqual([])
  })

  test('once where it has no interval, and again when refreshed', async () => {
    const { feed, asked, answer, advance } = stageFeed({ interval: undefined })
    feed.start()
    await answer({ quotes: [], problem: problemOf('server') })
    advance(3_600_000)
    expect(asked).toEqual([0])
    feed.refresh()
    expect(asked).toEqual([0, 3_600_000])
  })
})

describe('a feed that is held', () => {
  test('asks nothing until every reason is gone, then at once if it is due', async () => {
    const { feed, asked, answer, advance } = stageFeed()
    feed.start()
    await answer({ quotes: [quoteOf(0.6)] })
    feed.hold('hidden', true)
    feed.hold('offscreen', true)
    advance(60_000)
    feed.hold('hidden', false)
    expect(asked).toEqual([0])
    feed.hold('offscreen', false)
    expect(asked).toEqual([0, 60_000])
  })

  test('waits on where its rates are younger than the interval', async () => {
    const { feed, asked, answer, advance } = stageFeed()
    feed.start()
    await answer({ quotes: [quoteOf(0.6)] })
    feed.hold('hidden', true)
    advance(4_000)
    feed.hold('hidden', false)
    expect(asked).toEqual([0])
    advance(6_000)
    expect(asked).toEqual([0, 10_000])
  })

  test('is stale at once when a person paused it, and after two and a half intervals when hidden', async () => {
    const { feed, answer, advance } = stageFeed()
    feed.start()
    await answer({ quotes: [quoteOf(0.6)] })
    feed.hold('person', true)
    expect(feed.state()).toMatchObject({ isStale: true, heldBy: ['person'] })
    feed.hold('person', false)
    expect(feed.state().isStale).toBe(false)
    feed.hold('hidden', true)
    advance(25_000)
    expect(feed.state().isStale).toBe(false)
    advance(1)
    expect(feed.state().isStale).toBe(true)
  })

  test('tries at once when the network is back', async () => {
    const { feed, asked, answer, advance } = stageFeed()
    feed.start()
    await answer({ quotes: [undefined], problem: problemOf('offline') })
    advance(1_000)
    feed.hold('offline', true)
    expect(asked).toEqual([0])
    feed.hold('offline', false)
    expect(asked).toEqual([0, 1_000])
  })
})

describe('after a failure', () => {
  test('of the limit it waits as long as it was told, then twice the interval, and eases back', async () => {
    const { feed, asked, answer, advance } = stageFeed()
    feed.start()
    const retryAt = start + 59_000
    await answer({ quotes: [undefined], problem: problemOf('rateLimited', retryAt) })
    feed.refresh()
    feed.hold('person', true)
    feed.hold('person', false)
    advance(58_999)
    expect(asked).toEqual([0])
    for (let turn = 0; turn < 6; turn += 1) {
      advance(60_000)
      await answer({ quotes: [quoteOf(0.6 + turn / 10)] })
    }
    const waits = asked.slice(1).map((time, index) => time - 60_000 * index - 58_999)
    expect(asked[1]).toBe(59_000)
    expect(waits.slice(1)).toEqual([20_000, 15_000, 11_250, 10_000, 10_000])
  })

  test('of the limit twice it waits four times the interval, eight at most', async () => {
    const waits: number[] = []
    for (const limits of [2, 3, 6]) {
      const { feed, asked, answer, advance, now } = stageFeed()
      feed.start()
      for (let turn = 0; turn < limits; turn += 1) {
        const problem = problemOf('rateLimited', now() + 5_000)
        await answer({ quotes: [undefined], problem })
        advance(6_000)
      }
      await answer({ quotes: [quoteOf(0.6)] })
      const answered = now() - start
      advance(100_000)
      waits.push((asked.at(-1) ?? 0) - answered)
    }
    expect(waits).toEqual([40_000, 80_000, 80_000])
  })

  test('of another kind it waits twice as long each time, five minutes at most', async () => {
    const { feed, asked, answer, advance } = stageFeed()
    feed.start()
    const waits: number[] = []
    for (let turn = 0; turn < 7; turn += 1) {
      await answer({ quotes: [undefined], problem: problemOf('server') })
      const before = asked.length
      let waited = 0
      while (asked.length === before) {
        advance(1_000)
        waited += 1_000
      }
      waits.push(waited)
    }
    expect(waits).toEqual([20_000, 40_000, 80_000, 160_000, 300_000, 300_000, 300_000])
  })

  test('that would come again it asks no more, until it is told to', async () => {
    const { feed, asked, answer, advance } = stageFeed()
    feed.start()
    await answer({ quotes: [undefined], problem: problemOf('invalidInput') })
    advance(3_600_000)
    expect(asked).toEqual([0])
    feed.refresh()
    expect(asked).toHaveLength(2)
  })

  test('it keeps the rates, says what is wrong, and takes that back with the next answer', async () => {
    const { feed, answer, advance } = stageFeed()
    feed.start()
    await answer({ quotes: [quoteOf(0.6)] })
    advance(10_000)
    await answer({ quotes: [undefined], problem: problemOf('server') })
    expect(feed.state()).toMatchObject({
      quotes: [{ bid: 0.6 }],
      problem: { kind: 'server' },
      isStale: true,
      updatedAt: start,
    })
    advance(20_000)
    await answer({ quotes: [quoteOf(0.61)] })
    expect(feed.state()).toMatchObject({
      problem: undefined,
      isStale: false,
      updatedAt: start + 30_000,
    })
  })

  test('of a part it takes over the other part, and has a list once all have come', async () => {
    const { feed, answer } = stageFeed({ count: 2 })
    feed.start()
    await answer({ quotes: [quoteOf(0.6), undefined], problem: problemOf('server') })
    expect(feed.quoteAt(0).quote?.bid).toBe(0.6)
    expect(feed.quoteAt(1).quote).toBeUndefined()
    expect(feed.state().quotes).toBeUndefined()
    feed.refresh()
    await answer({ quotes: [undefined, quoteOf(0.7)], problem: problemOf('server') })
    expect(feed.state().quotes).toMatchObject([{ bid: 0.6 }, { bid: 0.7 }])
  })
})

describe('a pair', () => {
  test('is told of its own changes alone, and which way it went', async () => {
    const { feed, answer } = stageFeed({ count: 3 })
    const heard = [vi.fn(), vi.fn(), vi.fn()]
    for (const [index, listener] of heard.entries()) feed.subscribe(index, listener)
    feed.start()
    await answer({ quotes: [quoteOf(0.6), quoteOf(0.7), null] })
    expect(heard.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1])
    expect(feed.quoteAt(0)).toMatchObject({ direction: undefined, previous: undefined })
    feed.refresh()
    await answer({ quotes: [quoteOf(0.61), quoteOf(0.7), null] })
    expect(heard.map(({ mock }) => mock.calls.length)).toEqual([2, 1, 1])
    expect(feed.quoteAt(0)).toMatchObject({ direction: 'up', previous: { bid: 0.6 } })
    feed.refresh()
    await answer({ quotes: [quoteOf(0.605), quoteOf(0.7), null] })
    expect(feed.quoteAt(0).direction).toBe('down')
    // Nothing moved: it still went down last.
    feed.refresh()
    await answer({ quotes: [quoteOf(0.605), quoteOf(0.7), null] })
    expect(feed.quoteAt(0).direction).toBe('down')
    expect(heard.map(({ mock }) => mock.calls.length)).toEqual([3, 1, 1])
    expect(feed.quoteAt(2).quote).toBeNull()
  })

  test('begins anew where it is answered with another symbol', async () => {
    const { feed, answer } = stageFeed()
    feed.start()
    await answer({ quotes: [quoteOf(0.6)] })
    feed.refresh()
    await answer({ quotes: [quoteOf(1.6, 1.7, 'EURAUD')] })
    expect(feed.quoteAt(0).direction).toBeUndefined()
    expect(feed.quoteAt(0).history.length).toBe(1)
  })
})
