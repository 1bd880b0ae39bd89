import type { PaymentInput, QuoteInput } from '../../api/documents/operationTypes.ts'
import { minorUnitsOf } from '../../money/minorUnits.ts'
import { roundedTo } from '../minorUnits.ts'
import type { BadField } from './badInput.ts'

type ExchangeInput = Pick<
  QuoteInput | PaymentInput,
  'fromCurrency' | 'toCurrency' | 'size' | 'currency'
>

/**
 * What is wrong with the two currencies and the size of a quote or a payment. That a size is positive
 * is documented; the other rules and all words are inferred.
 */
export function badExchangeFields(input: ExchangeInput): readonly BadField[] {
  const { fromCurrency, toCurrency, size, currency } = input
  const counted = currency ?? fromCurrency
  const bad: BadField[] = []
  if (toCurrency === fromCurrency) {
    bad.push({ path: 'toCurrency', value: toCurrency, reason: 'Must differ from fromCurrency' })
  } else if (counted !== fromCurrency && counted !== toCurrency) {
    const reason = `Must be ${fromCurrency} or ${toCurrency}`
    bad.push({ path: 'currency', value: currency, reason })
  }
  const reason = badSize(Number(size), counted)
  if (reason) bad.push({ path: 'size', value: size, reason })
  return bad
}

function badSize(size: number, currency: string): string | undefined {
  if (size <= 0) return 'Must be greater than 0'
  if (roundedTo(currency, size) === size) return undefined
  return `Must have at most ${minorUnitsOf(currency)} decimals in ${currency}`
}
