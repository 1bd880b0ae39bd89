import {
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  toDecimal,
} from './decimal.ts'
import { minorUnitsOf } from './minorUnits.ts'

/** What somebody wants changed. */
export interface ExchangeOrder {
  /** ISO 4217, like the other two. */
  readonly fromCurrency: string
  readonly toCurrency: string
  /** How much, in `currency`. */
  readonly size: Decimal
  /** What `size` counts: `fromCurrency` or `toCurrency`. */
  readonly currency: string
}

/** What the market gives, as in a quote of the API. */
export interface ExchangeRate {
  /** Six letters: three of the base, three of the quoted currency. */
  readonly symbol: string
  /** What one of the base is bought for. */
  readonly bid: Decimal
  /** What one of the base is sold for. */
  readonly ask: Decimal
  /** The symbol runs against the request; asked only where its letters don't say so themselves. */
  readonly inverted?: boolean | undefined
}

/** What changes hands, each side in its currency's own decimals. */
export interface Exchanged {
  readonly fromAmount: string
  readonly toAmount: string
  /** Of the symbol, whichever way the money goes: its bid, or its ask when its base is bought. */
  readonly rate: string
}

/**
 * Both amounts of an exchange, to the minor unit. From the symbol's base `to = from × bid`, from the
 * quoted currency `to = from / ask`; the side that `size` counts stays as it is. The formula is
 * documented; that halves go away from zero is inferred, no documented example shows one.
 *
 * @throws RangeError when `currency` is neither side, or a rate isn't above 0
 * @example
 * const order = { fromCurrency: 'EUR', toCurrency: 'AUD', size: '101', currency: 'EUR' }
 * exchange(order, { symbol: 'AUDEUR', bid: 0.62, ask: 0.63199 }).toAmount // '159.81'
 */
export function exchange(order: ExchangeOrder, quote: ExchangeRate): Exchanged {
  const { fromCurrency, toCurrency, size, currency } = order
  if (currency !== fromCurrency && currency !== toCurrency) {
    throw new RangeError(
      `The size is in ${currency}, so no amount follows. Give ${fromCurrency} or ${toCurrency}.`,
    )
  }
  const isFromBase = startsAtBase(order, quote)
  const rate = toDecimal(isFromBase ? quote.bid : quote.ask)
  if (compareDecimals(rate, 0) < 1) throw new RangeError(`${rate} is no rate: it must be above 0.`)
  const isTarget = currency === toCurrency && currency !== fromCurrency
  const [given, sought] = isTarget ? [toCurrency, fromCurrency] : [fromCurrency, toCurrency]
  const isProduct = isFromBase !== isTarget
  const calculate = isProduct ? multiplyDecimals : divideDecimals
  const other = calculate(size, rate, minorUnitsOf(sought))
  const own = roundDecimal(size, minorUnitsOf(given))
  return { fromAmount: isTarget ? other : own, toAmount: isTarget ? own : other, rate }
}

/** Whether the symbol's base is what is given away. */
function startsAtBase(
  { fromCurrency, toCurrency }: Pick<ExchangeOrder, 'fromCurrency' | 'toCurrency'>,
  { symbol, inverted = false }: ExchangeRate,
): boolean {
  const base = symbol.slice(0, 3).toUpperCase()
  if (base === fromCurrency) return true
  return base === toCurrency ? false : !inverted
}
