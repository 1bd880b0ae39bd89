/** What an account can hold, ISO 4217: the API's enum FromCurrency. That no other can be held is inferred. */
export const heldCurrencies: readonly string[] = [
  'AUD',
  'CAD',
  'CHF',
  'EUR',
  'GBP',
  'NZD',
  'SGD',
  'USD',
]
