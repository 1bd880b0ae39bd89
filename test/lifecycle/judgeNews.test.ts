import { describe, expect, test } from 'vitest'
import { type DatedStatus, judgeNews } from '../../src/lifecycle/judgeNews.ts'
import { chanceOf, entities, type Happened, lastOf, randomHistory } from './histories.ts'

const rounds = 2_000

test.each([
  // By the times.
  ['PENDING@3', 'CONFIRMED@5', 'apply'],
  ['CONFIRMED@5', 'PENDING@3', 'late'],
  ['INITIALISED@1', 'REFUNDED@9', 'apply'],
  ['CONFIRMED@5', 'FAILED@9', 'apply'],
  ['PENDING@9', 'FAILED@5', 'late'],
  // The same once more: a copy, or a retry.
  ['CONFIRMED@5', 'CONFIRMED@5', 'duplicate'],
  ['CANCELLED@5', 'CANCELLED@7', 'duplicate'],
  ['FAILED@5', 'FAILED@9', 'apply'],
  ['FAILED@9', 'FAILED@5', 'late'],
  ['CONFIRMED@5', 'CONFIRMED', 'duplicate'],
  ['FAILED', 'FAILED@5', 'duplicate'],
  // Without times, by the graph where it has one order only.
  ['INITIALISED', 'CONFIRMED', 'apply'],
  ['REFUNDED', 'PENDING@7', 'late'],
  ['CONFIRMED', 'REFUNDED@7', 'apply'],
  ['CONFIRMED', 'FAILED@7', 'ask'],
  ['PENDING@7', 'FAILED', 'ask'],
  // At the same moment, too.
  ['INITIALISED@5', 'PENDING@5', 'apply'],
  ['PENDING@5', 'INITIALISED@5', 'late'],
  ['PENDING@5', 'FAILED@5', 'ask'],
  // Against the graph.
  ['CANCELLED@5', 'PENDING@9', 'ask'],
  ['PENDING@9', 'REFUNDED@5', 'ask'],
  ['REFUNDED', 'CANCELLED', 'ask'],
  // Of statuses that the graph doesn't have.
  ['PENDING@5', 'HALTED@9', 'ask'],
  ['HALTED@5', 'CONFIRMED@9', 'ask'],
  ['PENDING@9', 'HALTED@5', 'late'],
  ['HALTED@9', 'PENDING@5', 'late'],
  ['HALTED@9', 'HALTED@5', 'duplicate'],
  ['HALTED', 'PENDING', 'ask'],
] as const)('a withdrawal is %s; news: %s: %s', (known, news, verdict) => {
  expect(judgeNews('withdrawal', dated(known), dated(news))).toBe(verdict)
})

describe.each(entities)('news of a %s, in any order, twice or never', entity => {
  test('with times, never have anybody ask, and end with the latest that was told', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const chance = chanceOf(seed)
      const history = randomHistory(entity, chance)
      const { first, news } = toldOf(history, chance)
      let known: DatedStatus = first
      for (const one of news) {
        const verdict = judgeNews(entity, known, one)
        expect(verdict, `seed ${seed}`).not.toBe('ask')
        if (verdict === 'apply') known = one
      }
      const latest = Math.max(...[first, ...news].map(({ at }) => at))
      expect(known, `seed ${seed}`).toEqual(history.find(({ at }) => at === latest))
    }
  })

  test('with times of the same moment or none, end with what is so or have somebody ask', () => {
    let asked = 0
    for (let seed = 1; seed <= rounds; seed++) {
      const chance = chanceOf(seed)
      const moment = chance.pick([60_000, 120_000, 300_000])
      const history = randomHistory(entity, chance).map(({ status, at }) => ({
        status,
        at: Math.ceil(at / moment) * moment,
      }))
      // What is known at first was read: nobody says since when it is so.
      let known: DatedStatus = { status: chance.pick(history).status }
      const now = lastOf(history)
      for (const one of [...toldOf(history, chance).news, ...chance.shuffled(history)]) {
        const verdict = judgeNews(entity, known, one)
        if (verdict === 'apply') known = one
        if (verdict !== 'ask') continue
        asked += 1
        known = { status: now.status }
      }
      expect(known.status, `seed ${seed}`).toBe(now.status)
    }
    expect(asked).toBeLessThan(rounds * 9)
  })
})

/** Some of what happened, in any order, some of it twice. */
function toldOf(history: readonly Happened[], chance: ReturnType<typeof chanceOf>) {
  const kept = history.filter(() => !chance.oneIn(4))
  const twice = kept.filter(() => chance.oneIn(3))
  const news = chance.shuffled([...kept, ...twice])
  return { first: chance.pick(history), news }
}

function dated(text: string): DatedStatus {
  const [status = '', at] = text.split('@')
  return at === undefined ? { status } : { status, at: Number(at) }
}
