import { conversionDocument } from '../../api/documents/conversion.ts'
import { conversionsDocument } from '../../api/documents/conversions.ts'
import { createPartySearch } from '../parties/partySearch.ts'
import type { Conversion } from '../useConversions.ts'
import type { TableKind } from './tableKind.ts'
import { byStatus, code, number, plainAmount, plainMoment, text } from './transactionFields.ts'

/** A column of a table of conversions. */
export type ConversionColumn =
  | 'pair'
  | 'createdAt'
  | 'status'
  | 'fromAmount'
  | 'toAmount'
  | 'rate'
  | 'note'
  | 'updatedAt'
  | 'externalId'
  | 'id'

/** What a table of conversions is made of. */
export const conversionTable: TableKind<Conversion, ConversionColumn> = {
  entity: 'conversion',
  document: conversionsDocument as unknown as TableKind<Conversion, never>['document'],
  one: conversionDocument as unknown as TableKind<Conversion, never>['one'],
  list: 'conversions',
  filters: ['statuses', 'dates', 'fromCurrencies', 'toCurrencies', 'externalId'],
  columns: {
    pair: code(({ fromCurrency, toCurrency }) => `${fromCurrency}${toCurrency}`),
    createdAt: code(({ createdAt }) => createdAt),
    status: byStatus('conversion'),
    fromAmount: number(({ fromAmount }) => fromAmount),
    toAmount: number(({ toAmount }) => toAmount),
    rate: number(({ rate }) => rate),
    note: text(({ note }) => note),
    updatedAt: code(({ updatedAt }) => updatedAt),
    externalId: text(({ externalId }) => externalId),
    id: code(({ id }) => id),
  },
  shown: ['pair', 'createdAt', 'status', 'fromAmount', 'toAmount'],
  search: createPartySearch({
    texts: ({ fromCurrency, toCurrency, note }) => [fromCurrency, toCurrency, note],
    codes: ({ id, externalId, fromAmount, fromCurrency, toAmount, toCurrency }) => [
      id,
      externalId,
      plainAmount(fromAmount, fromCurrency),
      plainAmount(toAmount, toCurrency),
    ],
  }),
  file: {
    id: ({ id }) => id,
    createdAt: ({ createdAt }) => plainMoment(createdAt),
    updatedAt: ({ updatedAt }) => plainMoment(updatedAt),
    status: ({ status }) => status,
    fromAmount: ({ fromAmount, fromCurrency }) => plainAmount(fromAmount, fromCurrency),
    fromCurrency: ({ fromCurrency }) => fromCurrency,
    toAmount: ({ toAmount, toCurrency }) => plainAmount(toAmount, toCurrency),
    toCurrency: ({ toCurrency }) => toCurrency,
    rate: ({ rate }) => rate,
    note: ({ note }) => note,
    externalId: ({ externalId }) => externalId,
    statusMessage: ({ statusMessage }) => statusMessage,
  },
}
