/** What became of the money, as hooks; a part of `hooks.ts`. */

export { createEventStream, type EventStreamOptions } from '../api/eventStream.ts'
export type { LiveConnection, LiveEvent, LiveSource } from '../api/liveEvent.ts'
export type { MediaArticle } from '../hooks/mediaSearch/articles.ts'
export type { MediaSearchAnswer } from '../hooks/mediaSearch/searchOnce.ts'
export { statementCsv } from '../hooks/statements/statementCsv.ts'
export type { StatementDay, StatementLine } from '../hooks/statements/statementDay.ts'
export type { ConversionColumn } from '../hooks/tables/conversionTable.ts'
export type { DepositColumn } from '../hooks/tables/depositTable.ts'
export type { PaymentColumn } from '../hooks/tables/paymentTable.ts'
export type { TableFilterName, TableFilters } from '../hooks/tables/tableFilters.ts'
export { type CsvCell, toCsv } from '../hooks/tables/toCsv.ts'
export type {
  TableOptions,
  TableOrder,
  TransactionTable,
} from '../hooks/tables/useTransactionTable.ts'
export type { WithdrawalColumn } from '../hooks/tables/withdrawalTable.ts'
export {
  type UseConversionTableOptions,
  type UseConversionTableResult,
  useConversionTable,
} from '../hooks/useConversionTable.ts'
export {
  type UseDepositRefundOptions,
  type UseDepositRefundResult,
  useDepositRefund,
} from '../hooks/useDepositRefund.ts'
export {
  type UseDepositTableOptions,
  type UseDepositTableResult,
  useDepositTable,
} from '../hooks/useDepositTable.ts'
export { useLiveEvents } from '../hooks/useLiveEvents.ts'
export {
  type LiveEntities,
  type UseLiveStatusOptions,
  type UseLiveStatusResult,
  useLiveStatus,
} from '../hooks/useLiveStatus.ts'
export {
  type UseLiveSubClientOptions,
  type UseLiveSubClientResult,
  useLiveSubClient,
} from '../hooks/useLiveSubClient.ts'
export {
  type UseMediaSearchOptions,
  type UseMediaSearchResult,
  useMediaSearch,
} from '../hooks/useMediaSearch.ts'
export { useNow } from '../hooks/useNow.ts'
export {
  type UsePaymentTableOptions,
  type UsePaymentTableResult,
  usePaymentTable,
} from '../hooks/usePaymentTable.ts'
export {
  type PaymentTransfer,
  type UsePaymentTransfersOptions,
  type UsePaymentTransfersResult,
  usePaymentTransfers,
} from '../hooks/usePaymentTransfers.ts'
export {
  type UseStatementDayOptions,
  type UseStatementDayResult,
  useStatementDay,
} from '../hooks/useStatementDay.ts'
export {
  type UseWithdrawalTableOptions,
  type UseWithdrawalTableResult,
  useWithdrawalTable,
} from '../hooks/useWithdrawalTable.ts'
export type { StatusEntity } from '../lifecycle/statusGraph.ts'
export type { StatusStep, StatusStory } from '../lifecycle/statusStory.ts'
