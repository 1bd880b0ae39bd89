import type { DeliveryMethod } from '../useDeliveryMethods.ts'

/** Where the money goes, as far as it is chosen, and what else could be. */
export interface RecipientDestination {
  /** Empty until one is chosen. */
  readonly country: string
  /** Currencies that can be sent to the country. */
  readonly currencies: readonly string[]
  readonly currency: string
  /** Ways to deliver the currency to the country. */
  readonly methods: readonly DeliveryMethod[]
  readonly method: DeliveryMethod | undefined
}

/** The countries of the rows, each once. */
export function countriesOf(rows: readonly DeliveryMethod[]): readonly string[] {
  return [...new Set(rows.map(row => row.country))]
}

/**
 * The destination that the choices lead to. What isn't chosen, or isn't possible in the country, falls
 * back to the first that is; the choice itself is kept, so that a way back restores it.
 */
export function recipientDestination(
  rows: readonly DeliveryMethod[],
  choice: { country: string; currency: string; method: string },
): RecipientDestination {
  const inCountry = rows.filter(row => row.country === choice.country)
  const currencies = [...new Set(inCountry.map(row => row.currency))]
  const currency = currencies.includes(choice.currency) ? choice.currency : (currencies[0] ?? '')
  const methods = inCountry.filter(row => row.currency === currency).sort(byPrecision)
  const method = methods.find(row => row.method === choice.method) ?? methods[0]
  return { country: choice.country, currencies, currency, methods, method }
}

/** A bare account number comes last: whoever knows the account's own identifier should give it. */
function byPrecision(a: DeliveryMethod, b: DeliveryMethod): number {
  return Number(a.method === 'ACC_NO') - Number(b.method === 'ACC_NO')
}
