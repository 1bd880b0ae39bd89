import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import { roundedTo } from '../minorUnits.ts'
import type { Rate } from '../rates.ts'

/** What somebody wants changed. */
export interface ExchangeOrder {
  readonly fromCurrency: CurrencyIso3
  readonly toCurrency: CurrencyIso3
  /** In `currency`, one of the two. */
  readonly size: number
  readonly currency: CurrencyIso3
}

/** What changes hands. */
export interface Exchanged {
  readonly fromAmount: number
  readonly toAmount: number
  /** Of the symbol, whichever way the money goes. */
  readonly rate: number
}

/**
 * Both amounts of an exchange. From the symbol's base to = from x bid, from the quoted currency
 * to = from / ask; the side that `size` counts stays as it is.
 */
export function exchange(
  { fromCurrency, toCurrency, size, currency }: ExchangeOrder,
  { bid, ask, inverted }: Pick<Rate, 'bid' | 'ask' | 'inverted'>,
): Exchanged {
  const rate = inverted ? ask : bid
  const bought = inverted ? size / rate : size * rate
  const sold = inverted ? size * rate : size / rate
  const isTarget = currency === toCurrency
  return {
    fromAmount: roundedTo(fromCurrency, isTarget ? sold : size),
    toAmount: roundedTo(toCurrency, isTarget ? size : bought),
    rate,
  }
}
