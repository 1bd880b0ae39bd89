import { expect, test } from 'vitest'
import { recordedFacts } from '../../src/lifecycle/recordedFacts.ts'
import { tellStory } from '../../src/lifecycle/statusStory.ts'

const minute = (count: number) => new Date(Date.UTC(2026, 2, 3, 1, count)).toISOString()

test('a withdrawal that came back tells of three moments', () => {
  const facts = recordedFacts('withdrawal', {
    status: 'REFUNDED',
    createdAt: minute(0),
    clearedAt: minute(2),
    rejectedAt: null,
    refundedAt: minute(9),
  })
  expect(facts.begunAt).toBe(Date.parse(minute(0)))
  expect(facts.steps).toEqual([
    { status: 'CONFIRMED', at: Date.parse(minute(2)) },
    { status: 'REFUNDED', at: Date.parse(minute(9)) },
  ])
})

test('a withdrawal that was cancelled tells when', () => {
  const record = { status: 'CANCELLED', createdAt: minute(0), rejectedAt: minute(1) }
  expect(recordedFacts('withdrawal', record).steps).toEqual([
    { status: 'CANCELLED', at: Date.parse(minute(1)) },
  ])
})

// Both documented payloads, REFUNDING and REFUNDED, say the same time.
test('a deposit’s time of refunding is when it began to go back', () => {
  const record = { createdAt: minute(0), clearedAt: minute(1), refundedAt: minute(5) }
  for (const status of ['REFUNDING', 'REFUNDED']) {
    const { steps } = tellStory('deposit', recordedFacts('deposit', { ...record, status }))
    expect(steps.find(step => step.status === 'REFUNDING')?.at).toBe(Date.parse(minute(5)))
    expect(steps.at(-1)?.status).toBe(status)
  }
})

test('a conversion’s last change is that to its status', () => {
  const record = { status: 'CONVERTED', createdAt: minute(0), updatedAt: minute(1) }
  expect(recordedFacts('conversion', record).steps).toEqual([
    { status: 'CONVERTED', at: Date.parse(minute(1)) },
  ])
  const pending = { status: 'PENDING', createdAt: minute(0), updatedAt: minute(0) }
  expect(recordedFacts('conversion', pending).steps).toEqual([])
})

test('times that can’t be read, and those of other entities, tell nothing', () => {
  const record = { status: 'CONFIRMED', createdAt: 'yesterday', clearedAt: '' }
  expect(recordedFacts('withdrawal', record)).toEqual({
    status: 'CONFIRMED',
    steps: [],
    begunAt: undefined,
  })
  expect(recordedFacts('payment', { status: 'CLOSED', clearedAt: minute(2) }).steps).toEqual([])
})
