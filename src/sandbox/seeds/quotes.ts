import type { StoredQuote } from '../entities/conversion.ts'
import { pace } from '../lifecycles/pace.ts'

/**
 * The quote that the documentation's createConversion names, as if given at this moment: it lives as
 * long as any other. Its ask is documented; nobody learns the bid.
 */
export function seededQuotes(now: number): readonly StoredQuote[] {
  return [
    {
      id: '6854dcffaa36ba8534d5f8e2',
      fromCurrency: 'EUR',
      toCurrency: 'AUD',
      size: 101,
      currency: 'EUR',
      bid: 0.62258,
      ask: 0.63199,
      symbol: 'AUDEUR',
      inverted: true,
      timestamp: new Date(now).toISOString(),
      expireAt: new Date(now + pace.quote.life).toISOString(),
      applicability: 'CONVERSION',
      isUsed: false,
    },
  ]
}
