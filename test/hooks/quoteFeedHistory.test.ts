import { expect, test } from 'vitest'
import {
  addPoint,
  clearHistory,
  createHistory,
  historyChange,
} from '../../src/hooks/quotes/quoteFeedHistory.ts'

test('holds the whole of a session in as many points as ever', () => {
  const history = createHistory()
  for (let at = 0; at < 2_000; at += 1) {
    addPoint(history, 1 + at, 5_000 + at)
    const points = history.values.slice(0, history.length)
    expect(history.length).toBeLessThanOrEqual(48)
    expect(points[0]).toBeLessThanOrEqual(history.stride)
    expect(points.at(-1)).toBe(1 + at)
    expect([...points]).toEqual([...points].sort((a, b) => a - b))
  }
  expect(history.length).toBeGreaterThan(24)
  expect(history.since).toBe(5_000)
  expect(history.values).toHaveLength(48)
})

test('says by how much the last is above the first', () => {
  const history = createHistory()
  expect(historyChange(history)).toBe(0)
  addPoint(history, 2, 1)
  expect(historyChange(history)).toBe(0)
  addPoint(history, 2.5, 2)
  expect(historyChange(history)).toBe(0.25)
  clearHistory(history)
  expect(historyChange(history)).toBe(0)
})
