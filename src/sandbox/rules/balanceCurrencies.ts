import type { CurrencyIso3, FromCurrency } from '../../api/documents/operationTypes.ts'

/** What an account can hold: the API's enum FromCurrency. That no other can be held is inferred. */
const balanceCurrencies: readonly FromCurrency[] = [
  'AUD',
  'CAD',
  'CHF',
  'EUR',
  'GBP',
  'NZD',
  'SGD',
  'USD',
]

/** Whether money in this currency can stand on the account. */
export function isBalanceCurrency(currency: CurrencyIso3): boolean {
  return balanceCurrencies.includes(currency)
}
