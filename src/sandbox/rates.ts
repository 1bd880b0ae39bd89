import type { CurrencyIso3 } from '../api/documents/operationTypes.ts'
import type { Clock } from './clock/clock.ts'
import { createRandom } from './random.ts'
import { marketRates } from './seeds/marketRates.ts'

/** What one pair trades at now. */
export interface Rate {
  readonly bid: number
  readonly ask: number
  /** Six letters; the first three are the base. */
  readonly symbol: string
  /** The symbol runs against the request. */
  readonly inverted: boolean
}

/** The market: rates that drift with the clock. */
export interface Rates {
  /** Undefined for a currency that isn't traded, or against itself. */
  rate(from: CurrencyIso3, to: CurrencyIso3): Rate | undefined
}

/** A market whose every rate follows from the seed and the moment, however often it is asked. */
export function createRates(clock: Clock, seed: number): Rates {
  // A stream of its own, like those of ids, tokens, latencies and events.
  const random = createRandom(seed + 4)
  const market = new Map<CurrencyIso3, Traded>(
    Object.entries(marketRates).map(([currency, perDollar], place) => {
      const waves = swings.map(({ period, height }) => ({
        period: period * (0.8 + 0.4 * random.next()),
        height,
        phase: random.next(),
      }))
      return [currency, { currency, perDollar, place, waves }]
    }),
  )

  return {
    rate(from, to) {
      const source = market.get(from)
      const target = market.get(to)
      if (!source || !target || source === target) return undefined
      const inverted = target.place < source.place
      const [base, quoted] = inverted ? [target, source] : [source, target]
      const mid = worthOf(quoted, clock.now()) / worthOf(base, clock.now())
      return {
        bid: rounded(mid * (1 - spread / 2)),
        ask: rounded(mid * (1 + spread / 2)),
        symbol: `${base.currency}${quoted.currency}`,
        inverted,
      }
    },
  }
}

interface Traded {
  readonly currency: CurrencyIso3
  readonly perDollar: number
  /** In the order that decides the base. */
  readonly place: number
  readonly waves: readonly { period: number; height: number; phase: number }[]
}

/** Of the mid-market rate; the documented quotes lie between 0.5 % and 2.9 %. */
const spread = 0.015

// The short waves let a ticker move within seconds, the long ones let it wander. Together they stay
// below 0.5 %, so that a pair stays within 1 % of the table. Periods in milliseconds, each currency's
// a little different, or two in step would hold their pair still.
const swings = [
  { period: 29_000, height: 0.0002 },
  { period: 97_000, height: 0.0003 },
  { period: 3_700_000, height: 0.0017 },
  { period: 89_000_000, height: 0.0027 },
] as const

function worthOf({ perDollar, waves }: Traded, at: number): number {
  const drift = waves.map(({ period, height, phase }) => {
    return height * Math.sin(2 * Math.PI * (at / period + phase))
  })
  return perDollar * (1 + drift.reduce((sum, part) => sum + part, 0))
}

/** Five decimals, as the documentation's rates have, or five digits where that says too little. */
function rounded(rate: number): number {
  return Number(rate.toFixed(Math.max(5, 4 - Math.floor(Math.log10(rate)))))
}
