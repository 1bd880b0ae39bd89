import { isSendable } from '../../accounts/check.ts'
import { checkAmount } from '../../rules/amount.ts'
import type { ExchangeSituation } from '../../rules/exchangeFields.ts'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import type { LockedQuoteOrder } from './lockedQuoteRequest.ts'

/** What a rate is held for. */
export type Applicability = LockedQuoteOrder['applicability']

/** The order that a form's checked details make, `size` on the side that was entered. */
export function orderOf(details: FormDetails, applicability: Applicability): LockedQuoteOrder {
  const { fromCurrency, toCurrency, size, side } = details as Readonly<Record<string, string>>
  const from = fromCurrency ?? ''
  const to = toCurrency ?? ''
  const currency = side === 'to' ? to : from
  return { fromCurrency: from, toCurrency: to, size: size ?? '', currency, applicability }
}

/** The order that stands in a form while it is filled in; null as long as it makes none. */
export function orderSoFar(
  { fromCurrency, toCurrency, side, locale }: ExchangeSituation,
  text: string,
  applicability: Applicability,
): LockedQuoteOrder | null {
  if (!fromCurrency || !toCurrency || fromCurrency === toCurrency) return null
  const currency = side === 'to' ? toCurrency : fromCurrency
  const amount = checkAmount(text, { currency, locale })
  if (!isSendable(amount)) return null
  return { fromCurrency, toCurrency, size: amount.value, currency, applicability }
}
