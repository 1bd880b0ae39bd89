import type { Quote } from '../../../src/hooks/useQuote.ts'
import { createRandom } from '../../../src/sandbox/random.ts'

/** A market of which every rate moves with each step, as a hundred pairs at worst do. */
export function createMoves(count: number): () => readonly Quote[] {
  const random = createRandom(7)
  const rates = Array.from(
    { length: count },
    (_, index) => (index % 10 === 9 ? 97.123 : 0.6) + index / 1000,
  )
  return () =>
    rates.map((rate, index) => {
      const next = rate * (1 + (random.next() - 0.5) / 2000)
      rates[index] = next
      return {
        id: null,
        bid: Number((next * 0.9925).toFixed(5)),
        ask: Number((next * 1.0075).toFixed(5)),
        symbol: symbolOf(index),
        timestamp: '2026-11-02T00:00:00.000Z',
        inverted: false,
        expireAt: null,
        applicability: null,
      }
    })
}

/** Six letters, another pair for each index. */
export function symbolOf(index: number): string {
  const letter = (place: number) => String.fromCharCode(65 + (place % 26))
  return `AUD${letter(index)}${letter(Math.floor(index / 26))}X`
}
