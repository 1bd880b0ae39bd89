import { roundDecimal } from '../../money/decimal.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { minorUnitsOf } from '../../money/minorUnits.ts'

/** An amount for the eye, its code aside, and for the ear. */
export interface AmountTexts {
  readonly shown: string
  readonly spoken: string
}

/**
 * An amount as it is shown ("1,234.50") and as a screen reader should say it ("1,234.50 Australian
 * dollars", in the locale’s own plural), since a code would be spelt letter by letter. What isn’t a
 * number, or has no form of a currency (ISO 4217), is given as it came; a dash where nothing came.
 */
export function amountTexts(value: string | number, currency: string, locale: string): AmountTexts {
  let shown = String(value).trim() || '–'
  try {
    shown = formatAmount(value, { currency, locale })
    return { shown, spoken: spokenAmount(value, currency, locale) }
  } catch {
    return { shown, spoken: `${shown} ${currency}` } // `Intl` throws a RangeError.
  }
}

function spokenAmount(value: string | number, currency: string, locale: string): string {
  const digits = minorUnitsOf(currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    numberingSystem: 'latn',
    // `Intl` drops the small coins of some currencies, and what is heard has to be what is seen.
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  // Some readers pass over a hyphen, and an amount without its sign is another amount.
  return format.format(roundDecimal(value, digits) as `${number}`).replace('-', '\u2212')
}
