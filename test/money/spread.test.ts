import { expect, test } from 'vitest'
import { spreadOf, spreadShare } from '../../src/money/spread.ts'
import { createRandom } from '../../src/sandbox/random.ts'

test.each([
  { bid: 0.63199, ask: 0.6411, spread: '0.00911' },
  { bid: 0.1, ask: 0.3, spread: '0.2' },
  { bid: 97, ask: 98, spread: '1' },
  { bid: 0.6411, ask: 0.63199, spread: '-0.00911' },
  { bid: 1e-7, ask: 2.5e-7, spread: '0.00000015' },
  { bid: 0.5, ask: 0.5, spread: '0.0' },
])('of $bid and $ask is $spread', ({ bid, ask, spread }) => {
  expect(spreadOf(bid, ask)).toBe(spread)
})

test('is exact, against whole numbers of any size', () => {
  const random = createRandom(2)
  for (let run = 0; run < 10_000; run += 1) {
    const places = 1 + Math.floor(random.next() * 8)
    const most = 10 ** Math.min(6 + places, 14)
    const [bid, ask] = [random.next(), random.next()].map(one => BigInt(Math.floor(one * most)))
    const [low = 0n, high = 0n] = [bid, ask]
    const text = spreadOf(Number(written(low, places)), Number(written(high, places)))
    expect(Number(text), `${low} ${high} ${places}`).toBe(Number(written(high - low, places)))
    expect(text).not.toMatch(/e/)
  }
})

test('is a share of the middle rate', () => {
  expect(spreadShare(0.99, 1.01)).toBeCloseTo(0.02, 12)
  expect(spreadShare(0, 0)).toBeNaN()
})

function written(units: bigint, places: number): string {
  const sign = units < 0n ? '-' : ''
  const digits = `${units < 0n ? -units : units}`.padStart(places + 1, '0')
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
