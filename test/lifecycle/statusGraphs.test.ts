import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schemaText } from '../../src/api/documents/schema.ts'
import { paymentBalance } from '../../src/lifecycle/paymentStatus.ts'
import { readRejectCode } from '../../src/lifecycle/rejectCode.ts'
import type { StatusEntity } from '../../src/lifecycle/statusGraph.ts'
import {
  canMove,
  canReach,
  nextStatuses,
  readStatus,
  statusGraphs,
} from '../../src/lifecycle/statusGraphs.ts'
import { ar } from '../../src/messages/ar.ts'
import { en } from '../../src/messages/en.ts'
import { documentedPaths, entities } from './histories.ts'

const schema = buildSchema(schemaText)

function valuesOf(name: string): string[] {
  const type = schema.getType(name)
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}`)
  return type.getValues().map(value => value.name)
}

/** The schema's enum of an entity, and the topic of its words. */
const named = {
  withdrawal: ['WithdrawalStatus', 'withdrawalStatus'],
  deposit: ['DepositStatus', 'depositStatus'],
  payment: ['PaymentStatus', 'paymentStatus'],
  conversion: ['ConversionStatus', 'conversionStatus'],
  subClient: ['SubClientStatus', 'subClientStatus'],
  amsRequest: ['AmsStatus', 'mediaSearchStatus'],
} as const satisfies Record<StatusEntity, readonly [string, string]>

const locales = { en, ar } as unknown as Readonly<Record<string, Record<string, string>>>

describe.each(entities)('the statuses of a %s', entity => {
  const graph = statusGraphs[entity]
  const statuses = Object.keys(graph.states)
  const [enumName, topic] = named[entity]

  test('are those of the schema', () => {
    expect(graph.entity).toBe(entity)
    expect(statuses.sort()).toEqual(valuesOf(enumName).sort())
  })

  test.each(Object.keys(locales))('have words in %s, one pair each and no more', locale => {
    const words = locales[locale] ?? {}
    const keys = Object.keys(words).filter(key => key.startsWith(`${topic}.`))
    const pairs = statuses.flatMap(status => [
      `${topic}.${status}.label`,
      `${topic}.${status}.text`,
    ])
    expect(keys.sort()).toEqual([...pairs, `${topic}.other.text`].sort())
    const labels = statuses.map(status => words[`${topic}.${status}.label`])
    expect(new Set(labels).size, 'labels differ').toBe(labels.length)
  })

  test('are all reached from a beginning, by moves between themselves', () => {
    for (const status of statuses) {
      const isReached = graph.starts.some(
        start => start === status || canReach(entity, start, status),
      )
      expect(isReached, status).toBe(true)
    }
    for (const [from, moves] of Object.entries(graph.moves)) {
      expect(statuses).toContain(from)
      const targets = moves.map(({ to }) => to)
      for (const to of targets) expect(statuses).toContain(to)
      expect(new Set(targets).size, `no move twice from ${from}`).toBe(targets.length)
      expect(targets, 'none stays where it is').not.toContain(from)
    }
  })

  test('say of themselves what the moves say', () => {
    for (const [status, meaning] of Object.entries(graph.states)) {
      const moves = nextStatuses(entity, status)
      expect(meaning.isKnown).toBe(true)
      // "At any point" has Flash disable whom it has declined.
      const ahead = moves.filter(({ to }) => status !== 'FAILED_KYC' || to !== 'DISABLED')
      expect(meaning.finality === 'final', `${status} is final`).toBe(ahead.length === 0)
      // What hardly ever changes can only change for the worse, or by what you do yourself.
      if (meaning.finality === 'mostly') {
        expect(moves.map(({ kind }) => kind)).not.toContain('usual')
      }
      if (meaning.finality !== 'open') expect(meaning.isMoving, status).toBe(false)
      if (meaning.isMoving) expect(meaning.actor, status).not.toBe('nobody')
      if (meaning.takes !== null) expect(meaning.isMoving, status).toBe(true)
    }
  })

  test.each(documentedPaths[entity])('go the documented way %s', path => {
    const way = path.split(' ')
    expect(graph.starts).toContain(way[0])
    for (const [place, status] of way.entries()) {
      const next = way[place + 1]
      if (next !== undefined) expect(canMove(entity, status, next), `${status} ${next}`).toBe(true)
    }
  })

  test.each(['HALTED', '', 'confirmed', 'toString', '__proto__', 'constructor'])(
    'promise nothing of an unknown one, %o',
    status => {
      expect(readStatus(entity, status)).toEqual({
        isKnown: false,
        finality: 'open',
        isMoving: false,
        actor: 'unknown',
        balance: 'unknown',
        takes: null,
        tone: 'neutral',
      })
      expect(nextStatuses(entity, status)).toEqual([])
      expect(canReach(entity, status, 'CANCELLED')).toBe(false)
      expect(canReach(entity, graph.starts[0] ?? '', status)).toBe(false)
    },
  )
})

// What the pages say in so many words.
test.each([
  ['withdrawal', 'CONFIRMED', { finality: 'mostly', balance: 'taken', tone: 'positive' }],
  ['withdrawal', 'FAILED', { finality: 'open', isMoving: true, balance: 'taken' }],
  ['withdrawal', 'REFUNDED', { finality: 'final', balance: 'returned' }],
  ['withdrawal', 'CANCELLED', { finality: 'final', balance: 'returned' }],
  ['withdrawal', 'INITIALISED', { balance: 'taken', actor: 'flash' }],
  ['withdrawal', 'REVIEWING', { actor: 'you', takes: 'days' }],
  ['withdrawal', 'PENDING', { actor: 'bank', takes: 'hours' }],
  ['conversion', 'FAILED', { finality: 'open', isMoving: true }],
  ['conversion', 'CONVERTED', { finality: 'final', balance: 'exchanged' }],
  ['subClient', 'DISABLED', { finality: 'final', actor: 'support' }],
  ['subClient', 'DEACTIVATED', { finality: 'open', actor: 'you', isMoving: false }],
  ['amsRequest', 'PENDING', { takes: 'minutes', isMoving: true }],
  ['amsRequest', 'FAILED', { finality: 'final' }],
] as const)('%s %s', (entity, status, said) => {
  expect(readStatus(entity, status)).toMatchObject(said)
})

test('a payment does to the balance what its direction has it do', () => {
  expect(paymentBalance('OPEN', 'sent')).toBe('taken')
  expect(paymentBalance('OPEN', 'received')).toBe('expected')
  expect(paymentBalance('CLOSED', 'sent')).toBe('taken')
  expect(paymentBalance('CLOSED', 'received')).toBe('added')
  for (const status of ['FAILED', 'CANCELLED', 'HALTED']) {
    expect(paymentBalance(status, 'sent')).toBe('unknown')
  }
})

test('one step isn’t several, and the money can’t be got back twice', () => {
  expect(canMove('withdrawal', 'CONFIRMED', 'REFUNDED')).toBe(false)
  expect(canReach('withdrawal', 'CONFIRMED', 'REFUNDED')).toBe(true)
  expect(canReach('withdrawal', 'REFUNDED', 'CANCELLED')).toBe(false)
  expect(canReach('withdrawal', 'CONFIRMED', 'CONFIRMED')).toBe(true)
  expect(canReach('deposit', 'CONFIRMED', 'CONFIRMED')).toBe(false)
})

describe('a reject code', () => {
  const codes = valuesOf('RejectCode')

  test.each(codes)('%s has an action, and words in both languages', code => {
    const { isKnown, action } = readRejectCode(code)
    expect(isKnown).toBe(true)
    for (const words of Object.values(locales)) {
      expect(words[`rejectCode.${code}`]).toEqual(expect.any(String))
      expect(words[`rejectCode.action.${action}`]).toEqual(expect.any(String))
    }
  })

  test('only TECHNICAL_ISSUE has the same sent again', () => {
    const again = codes.filter(code => readRejectCode(code).action === 'sendAgain')
    expect(again).toEqual(['TECHNICAL_ISSUE'])
  })

  test.each(['NEW_CODE', '', 'toString', '__proto__'])('unknown, %o, is for support', code => {
    expect(readRejectCode(code)).toEqual({ isKnown: false, action: 'askSupport' })
  })
})
