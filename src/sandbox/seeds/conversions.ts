import type { StoredConversion } from '../entities/conversion.ts'

/**
 * What the documentation's examples name, under the ids that they have there, and two of the sandbox's
 * own; oldest first. Only what has ended, or never begun: nothing here is on its way.
 *
 * The documentation's two lists are of different days: the one by status leaves out a conversion that
 * the other shows. The dates of the first two are those in their ids.
 */
export const seededConversions: readonly StoredConversion[] = [
  // Ours, like the next one.
  {
    ...ended('64f1a2b3c4d5e6f7081c0001', '2024-07-29T02:10:05.114Z'),
    fromCurrency: 'AUD',
    toCurrency: 'GBP',
    currencyPair: 'AUDGBP',
    fromAmount: 2500,
    toAmount: 1267.25,
    rate: 0.5069,
    note: 'asked for twice',
    status: 'CANCELLED',
    statusMessage: 'Cancelled by Flash Payments',
    externalId: '561377',
  },
  {
    ...ended('64f1a2b3c4d5e6f7081c0002', '2024-08-02T23:41:52.370Z'),
    fromCurrency: 'USD',
    toCurrency: 'AUD',
    currencyPair: 'AUDUSD',
    fromAmount: 400,
    toAmount: 611.62,
    rate: 0.654,
    status: 'INITIALISED',
    statusMessage: null,
  },
  {
    ...ended('6b04c8e3c0bf606bf216b026', '2024-08-09T01:12:33.905Z'),
    fromCurrency: 'EUR',
    toCurrency: 'AUD',
    currencyPair: 'AUDEUR',
    fromAmount: 500,
    toAmount: 704.23,
    rate: 0.71,
  },
  {
    ...ended('6b04c6bfc0bf606bf216af06', '2024-08-12T04:20:18.241Z'),
    fromCurrency: 'AUD',
    toCurrency: 'USD',
    currencyPair: 'AUDUSD',
    fromAmount: 1500,
    toAmount: 1050,
    rate: 0.7,
    externalId: '561398',
  },
  {
    ...ended('6b04c62ec0bf606bf216ae21', '2024-08-13T05:45:28.698Z'),
    fromCurrency: 'AUD',
    toCurrency: 'EUR',
    currencyPair: 'AUDEUR',
    fromAmount: 1000,
    // The documentation's, though 1000 x 0.71 is a cent less.
    toAmount: 710.01,
    rate: 0.71,
    note: 'for major client',
    externalId: '561399',
  },
  {
    ...ended('678a18bb2879c374b378ee71', '2025-01-17T08:45:47.512Z'),
    fromCurrency: 'AUD',
    toCurrency: 'EUR',
    currencyPair: 'AUDEUR',
    fromAmount: 8000,
    toAmount: 4802.48,
    rate: 0.60031,
  },
  {
    ...ended('6833ad9b4e94acce5d4a031b', '2025-05-25T23:54:03.087Z'),
    fromCurrency: 'AUD',
    toCurrency: 'USD',
    currencyPair: 'AUDUSD',
    fromAmount: 12000,
    toAmount: 7723.44,
    rate: 0.64362,
    externalId: '561455',
  },
]

/** A conversion that took two seconds; what isn't given with it, it doesn't have. */
function ended(id: string, createdAt: string) {
  return {
    id,
    note: null,
    status: 'CONVERTED',
    statusMessage: 'Converted',
    callbackUri: null,
    externalId: null,
    createdAt,
    updatedAt: new Date(Date.parse(createdAt) + 2_000).toISOString(),
  } as const
}
