import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import { exchange as exchangeExactly } from '../../money/exchange.ts'
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

/** Both amounts of an exchange as the wire has them; without a symbol, `inverted` decides. */
export function exchange(
  order: ExchangeOrder,
  rate: Pick<Rate, 'bid' | 'ask' | 'inverted'> & Partial<Pick<Rate, 'symbol'>>,
): Exchanged {
  const exchanged = exchangeExactly(order, { ...rate, symbol: rate.symbol ?? '' })
  return {
    fromAmount: Number(exchanged.fromAmount),
    toAmount: Number(exchanged.toAmount),
    rate: Number(exchanged.rate),
  }
}
