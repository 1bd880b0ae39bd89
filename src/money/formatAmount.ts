import { type Decimal, roundDecimal } from './decimal.ts'
import { minorUnitsOf } from './minorUnits.ts'

/** How an amount is written. */
export interface FormatAmountOptions {
  /** ISO 4217, which says how many decimals there are. */
  readonly currency: string
  /** BCP 47, which says how they are set apart. */
  readonly locale: string
  /** Puts the currency's code behind it, after a space that doesn't break. */
  readonly withCode?: boolean | undefined
}

/**
 * An amount for the eye: the locale's separators, Latin digits as in account numbers, a true minus
 * sign. Exact for a string of any length; more decimals than the currency has are rounded.
 *
 * @throws RangeError for what isn't a number
 * @example
 * formatAmount('-1234.5', { currency: 'AUD', locale: 'en', withCode: true }) // '−1,234.50 AUD'
 */
export function formatAmount(
  value: Decimal,
  { currency, locale, withCode = false }: FormatAmountOptions,
): string {
  const digits = minorUnitsOf(currency)
  // A string of decimals is formatted exactly, a number only up to 2^53.
  const exact = roundDecimal(value, digits) as `${number}`
  const text = formatOf(locale, digits).format(exact).replace('-', '\u2212')
  return withCode ? `${text}\u00a0${currency}` : text
}

const held = new Map<string, Intl.NumberFormat>()

/** Kept, as making one takes a hundred times as long as using it. */
function formatOf(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`
  const format =
    held.get(key) ??
    new Intl.NumberFormat(locale, {
      numberingSystem: 'latn',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  held.set(key, format)
  return format
}
