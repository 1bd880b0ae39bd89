/**
 * How long a payment takes: `fewHours` (at once to a few hours), `instant`, or `varies` (minutes to
 * days).
 */
export type DeliveryTime = 'fewHours' | 'instant' | 'varies'

/** What says how long a payment to somebody takes. */
export interface Destination {
  /** ISO 3166-1 alpha-2, of the account. */
  readonly country?: string | null | undefined
  /** The API's AccountIdType. Open. */
  readonly accountIdType?: string | null | undefined
}

/** The one country that the documentation names for its local instant payments. */
const instantCountries: readonly string[] = ['PH']

/**
 * How long the documentation says that a payment takes, no more exactly than it does: to an Australian
 * account after an exchange it goes by Direct Entry, "from immediate to a few hours"; to others "from
 * few minutes to few days".
 */
export function deliveryTimeOf({ country, accountIdType }: Destination): DeliveryTime {
  if (accountIdType === 'BSB' || accountIdType === 'PAYID') return 'fewHours'
  return country && instantCountries.includes(country) ? 'instant' : 'varies'
}
