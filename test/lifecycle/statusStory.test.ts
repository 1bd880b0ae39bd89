import { describe, expect, test } from 'vitest'
import type { StatusEntity } from '../../src/lifecycle/statusGraph.ts'
import { canReach, nextStatuses, statusGraphs } from '../../src/lifecycle/statusGraphs.ts'
import { type StatusStep, type StoryFacts, tellStory } from '../../src/lifecycle/statusStory.ts'
import { chanceOf, documentedPaths, entities, lastOf, randomHistory } from './histories.ts'

const rounds = 2_000

/**
 * A story in a line: `?` after what is inferred, `<` before a setback, `!` before what is unexplained.
 */
function toldAs(entity: StatusEntity, facts: string, now: string, begunAt?: number): string {
  const steps = facts.split(' ').filter(Boolean).map(readStep)
  const story = tellStory(entity, { status: now, steps, begunAt })
  expect(story.steps.filter(step => step.isNow)).toEqual([story.steps.at(-1)])
  return story.steps.map(written).join(' ')
}

function readStep(text: string): { status: string; at?: number } {
  const [status = '', at] = text.split('@')
  return at === undefined ? { status } : { status, at: Number(at) }
}

function written({ status, at, isInferred, isSetback, isUnexplained }: StatusStep): string {
  const time = at === undefined ? '' : `@${at}`
  return `${isUnexplained ? '!' : ''}${isSetback ? '<' : ''}${status}${time}${isInferred ? '?' : ''}`
}

describe('a withdrawal', () => {
  test.each([
    ['of which nothing is told', '', 'CONFIRMED', 'INITIALISED? PENDING? CONFIRMED'],
    ['just begun', '', 'INITIALISED', 'INITIALISED'],
    ['with one more time', 'CONFIRMED@50000', 'CONFIRMED', 'INITIALISED? PENDING? CONFIRMED@50000'],
    [
      'that came back, by its record',
      'REFUNDED@9000 CONFIRMED@5000',
      'REFUNDED',
      'INITIALISED? PENDING? CONFIRMED@5000 <FAILED? <REFUNDED@9000',
    ],
    [
      'that was tried again',
      'CONFIRMED@9000 PENDING@7000 FAILED@5000 PENDING@3000 INITIALISED@1000',
      'CONFIRMED',
      'INITIALISED@1000 PENDING@3000 <FAILED@5000 PENDING@7000 CONFIRMED@9000',
    ],
    [
      'that was tried again, and nobody told how it ended',
      'CONFIRMED@5000 FAILED@7000',
      'CONFIRMED',
      'INITIALISED? PENDING? CONFIRMED@5000 <FAILED@7000 PENDING? CONFIRMED',
    ],
    [
      'told twice',
      'PENDING@3000 PENDING@3000 INITIALISED@1000 PENDING@3004',
      'PENDING',
      'INITIALISED@1000 PENDING@3000',
    ],
    [
      'all at one moment',
      'REFUNDED@5 FAILED@5 CONFIRMED@5 PENDING@5 INITIALISED@5',
      'REFUNDED',
      'INITIALISED@5 PENDING@5 CONFIRMED@5 <FAILED@5 <REFUNDED@5',
    ],
    [
      'reviewed and sent at one moment',
      'PENDING@5 REVIEWING@5 INITIALISED@1',
      'PENDING',
      'INITIALISED@1 REVIEWING@5 PENDING@5',
    ],
    [
      'told of without times',
      'PENDING REVIEWING INITIALISED@1',
      'CONFIRMED',
      'INITIALISED@1 REVIEWING PENDING CONFIRMED',
    ],
    [
      'whose record and event differ by a little',
      'INITIALISED@1 CONFIRMED@1000 PENDING@1010 CONFIRMED@1020',
      'CONFIRMED',
      'INITIALISED@1 PENDING@1010 CONFIRMED@1020',
    ],
    [
      'cancelled before anybody could look',
      'CANCELLED@5',
      'CANCELLED',
      'INITIALISED? <CANCELLED@5',
    ],
  ])('%s', (_, facts, now, story) => {
    expect(toldAs('withdrawal', facts, now)).toBe(story)
  })

  test('begins when it was created', () => {
    expect(toldAs('withdrawal', '', 'INITIALISED', 7)).toBe('INITIALISED@7')
    expect(toldAs('withdrawal', '', 'CONFIRMED', 7)).toBe('INITIALISED@7 PENDING? CONFIRMED')
    expect(toldAs('withdrawal', 'INITIALISED@9 PENDING@12', 'PENDING', 7)).toBe(
      'INITIALISED@7 PENDING@12',
    )
    // A clock that is behind has nothing happen before the beginning.
    expect(toldAs('withdrawal', 'PENDING@5', 'PENDING', 7)).toBe('INITIALISED PENDING@5')
  })

  test('tells nothing that contradicts its status', () => {
    // A payload of the documentation has a time of clearing long before it is cleared.
    expect(toldAs('withdrawal', 'CONFIRMED@5', 'INITIALISED', 1)).toBe('INITIALISED@1')
    expect(toldAs('withdrawal', 'REFUNDED@9 PENDING@3', 'PENDING', 1)).toBe(
      'INITIALISED@1 PENDING@3',
    )
    expect(toldAs('withdrawal', 'CANCELLED@5', 'CONFIRMED', 1)).toBe(
      'INITIALISED@1 PENDING? CONFIRMED',
    )
    expect(toldAs('withdrawal', 'CANCELLED', 'REFUNDED', 1)).toBe(
      'INITIALISED@1 PENDING? <FAILED? <REFUNDED',
    )
  })

  test('says where the graph knows no way', () => {
    expect(toldAs('withdrawal', 'CANCELLED@5', 'REFUNDED', 1)).toBe(
      'INITIALISED@1 <CANCELLED@5 !REFUNDED',
    )
  })

  test('keeps a status that isn’t known, and takes nothing from it', () => {
    expect(toldAs('withdrawal', 'PENDING@3', 'HALTED', 1)).toBe('INITIALISED@1 PENDING@3 !HALTED')
    expect(toldAs('withdrawal', 'HALTED@3', 'CONFIRMED', 1)).toBe(
      'INITIALISED@1 !HALTED@3 CONFIRMED',
    )
    expect(toldAs('withdrawal', 'HALTED PENDING@4 CONFIRMED@5', 'CONFIRMED', 1)).toContain('HALTED')
    expect(toldAs('withdrawal', '', 'HALTED')).toBe('HALTED')
    expect(toldAs('withdrawal', 'HALTED@9 CONFIRMED@5', 'CONFIRMED', 1)).toBe(
      'INITIALISED@1 PENDING? CONFIRMED@5',
    )
  })
})

test.each([
  // Its time of refunding is that of REFUNDING; an event tells of the end.
  [
    'deposit',
    'REFUNDED@9000 REFUNDING@5000 CONFIRMED@3000',
    'REFUNDED',
    'INITIALISED@1 CONFIRMED@3000 <REFUNDING@5000 REFUNDED@9000',
  ],
  ['deposit', 'REFUNDED@5', 'REFUNDED', 'INITIALISED@1 <REFUNDING? REFUNDED@5'],
  ['deposit', 'REFUNDED@5 CONFIRMED@3', 'REFUNDING', 'INITIALISED@1 CONFIRMED@3 <REFUNDING'],
  ['payment', '', 'CLOSED', 'OPEN@1 CLOSED'],
  ['payment', 'INITIALISING@1', 'CLOSED', 'INITIALISING@1 OPEN? CLOSED'],
  ['payment', '', 'INITIALISING', 'INITIALISING@1'],
  ['payment', 'OPEN@5', 'FAILED', 'OPEN@1 <FAILED'],
  ['conversion', '', 'CANCELLED', 'PENDING@1 <CANCELLED'],
  ['conversion', 'FAILED@5', 'PENDING', 'PENDING@1 <FAILED@5 PENDING'],
  ['conversion', 'FAILED@5', 'CONVERTED', 'PENDING@1 <FAILED@5 CONVERTED'],
  [
    'subClient',
    'ACTIVE@3000 DEACTIVATED@5000',
    'ACTIVE',
    'INITIATED@1 ACTIVE@3000 DEACTIVATED@5000 ACTIVE',
  ],
  [
    'subClient',
    'ACTIVE@9 FAILED_KYC@5',
    'ACTIVE',
    'INITIATED@1 UNAPPROVED? <FAILED_KYC@5 !ACTIVE@9',
  ],
  ['subClient', 'UNAPPROVED@5', 'DISABLED', 'INITIATED@1 UNAPPROVED@5 <DISABLED'],
  ['amsRequest', '', 'COMPLETED', 'INITIALISED@1 PENDING? COMPLETED'],
  ['amsRequest', '', 'FAILED', 'INITIALISED@1 <FAILED'],
] as const)('a %s with %o that is %s', (entity, facts, now, story) => {
  expect(toldAs(entity, facts, now, 1)).toBe(story)
})

test('without a beginning tells only what every beginning has', () => {
  expect(toldAs('payment', '', 'CLOSED')).toBe('OPEN? CLOSED')
  expect(toldAs('conversion', '', 'CANCELLED')).toBe('CANCELLED')
  expect(toldAs('subClient', '', 'DISABLED')).toBe('INITIATED? <DISABLED')
})

test('says what may follow, and what its status means', () => {
  const { next, meaning, entity } = tellStory('withdrawal', { status: 'FAILED', steps: [] })
  expect(entity).toBe('withdrawal')
  expect(next.map(({ to }) => to)).toEqual(['REFUNDED', 'CANCELLED', 'PENDING'])
  expect(meaning.finality).toBe('open')
})

describe.each(entities)('a %s', entity => {
  test.each(documentedPaths[entity])('that went %s is told as it went', path => {
    const history = path.split(' ').map((status, minute) => ({ status, at: (minute + 1) * 60_000 }))
    const now = history.at(-1)?.status ?? ''
    const story = tellStory(entity, { status: now, steps: history.toReversed(), begunAt: 60_000 })
    expect(story.steps.map(({ status, at }) => ({ status, at }))).toEqual(history)
    expect(story.steps.some(step => step.isInferred || step.isUnexplained)).toBe(false)
  })

  test('whatever is told of its past, is told in order, and nothing is made up', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const chance = chanceOf(seed)
      const history = randomHistory(entity, chance)
      const now = lastOf(history).status
      const kept = history.filter(() => !chance.oneIn(3))
      const steps = chance.shuffled([...kept, ...kept.filter(() => chance.oneIn(3))])
      const facts: StoryFacts = { status: now, steps }
      const story = tellStory(entity, facts).steps
      const found = `seed ${seed}: ${story.map(written).join(' ')}`
      expect(isPartOf(story, history), found).toBe(true)
      expectSound(entity, facts, story, found)
      // Of what nobody told to have been left in between, the first time.
      const first = kept.filter(({ status }, place) => kept[place - 1]?.status !== status)
      const times = story.flatMap(({ at }) => at ?? [])
      expect(times, found).toEqual(first.map(({ at }) => at))
    }
  })

  test('some of it without times, or at one moment, is told soundly', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const chance = chanceOf(seed)
      const history = randomHistory(entity, chance)
      const moment = chance.pick([60_000, 120_000, 300_000])
      const kept = history.filter(() => !chance.oneIn(3))
      const steps = chance
        .shuffled(kept)
        .map(({ status, at }) =>
          chance.oneIn(3) ? { status } : { status, at: Math.ceil(at / moment) * moment },
        )
      const facts: StoryFacts = { status: lastOf(history).status, steps }
      const story = tellStory(entity, facts).steps
      expectSound(entity, facts, story, `seed ${seed}: ${story.map(written).join(' ')}`)
    }
  })

  test('even of what can’t have happened, its status comes last and the times are in order', () => {
    const statuses = [...Object.keys(statusGraphs[entity].states), 'HALTED', 'toString']
    for (let seed = 1; seed <= rounds; seed++) {
      const chance = chanceOf(seed)
      const steps = Array.from({ length: 6 }, () => {
        const status = chance.pick(statuses)
        return chance.oneIn(4) ? { status } : { status, at: chance.pick([1, 2, 3, 5_000, 9_000]) }
      })
      const facts: StoryFacts = { status: chance.pick(statuses), steps }
      const story = tellStory(entity, facts).steps
      const found = `seed ${seed}: ${story.map(written).join(' ')}`
      expect(story.at(-1), found).toMatchObject({ status: facts.status, isNow: true })
      const times = story.flatMap(({ at }) => at ?? [])
      expect(times, found).toEqual([...times].sort((a, b) => a - b))
      // What is ahead of now hasn't been.
      for (const { status } of story.slice(0, -1)) {
        const isAhead =
          canReach(entity, facts.status, status) && !canReach(entity, status, facts.status)
        expect(isAhead, found).toBe(false)
      }
    }
  })
})

/** Whether a story's steps are some of what happened, in its order. */
function isPartOf(
  story: readonly StatusStep[],
  history: readonly { readonly status: string; readonly at: number }[],
): boolean {
  let place = 0
  return story.every(({ status, at }) => {
    while (place < history.length) {
      const happened = history[place++]
      if (happened?.status === status && (at === undefined || at === happened.at)) return true
    }
    return false
  })
}

/** Told whole, in order, each step legal, and only that added that nothing leads around. */
function expectSound(
  entity: StatusEntity,
  { status, steps }: StoryFacts,
  story: readonly StatusStep[],
  found: string,
): void {
  expect(story.at(-1), found).toMatchObject({ status, isNow: true, isInferred: false })
  expect(
    story.some(step => step.isUnexplained),
    found,
  ).toBe(false)
  for (const told of steps) {
    expect(
      story.map(step => step.status),
      found,
    ).toContain(told.status)
  }
  const times = story.flatMap(({ at }) => at ?? [])
  expect(times, found).toEqual([...times].sort((a, b) => a - b))
  for (const [place, step] of story.entries()) {
    if (!step.isInferred) continue
    const after = story.slice(place + 1).find(other => !other.isInferred)?.status ?? ''
    const before = story.slice(0, place).findLast(other => !other.isInferred)?.status
    const { starts } = statusGraphs[entity]
    const from = before === undefined ? starts.filter(start => start !== step.status) : [before]
    for (const start of from) {
      expect(leadsAround(entity, start, after, step.status), found).toBe(false)
    }
  }
}

/** Another way of finding it than the code's own. */
function leadsAround(entity: StatusEntity, from: string, to: string, around: string): boolean {
  let reached = [from]
  for (let round = 0; round < 9; round++) {
    const next = reached.flatMap(status => nextStatuses(entity, status).map(move => move.to))
    if (next.includes(to)) return true
    reached = [...new Set([...reached, ...next])].filter(status => status !== around)
  }
  return false
}
