/** The hooks alone, without styles and without react-aria. */

export { isSendable } from '../accounts/check.ts'
export type {
  AddressInput,
  AmsRequestInput,
  AnswerRfiQuestionInput,
  ConversionInput,
  CopInput,
  CreateSubClientInput,
  CreateWithdrawalInput,
  DeclineRfiInput,
  IdDocInput,
  InstitutionInput,
  PaymentInput,
  QuoteInput,
  RecipientInput,
  RefundDepositInput,
  RfiFileInput,
  SenderInput,
  UpdateSubClientInput,
} from '../api/documents/operationTypes.ts'
export type { SessionState } from '../api/session.ts'
export type { AddressPart, AddressParts } from '../hooks/addresses/addressParts.ts'
export type { Cleansing } from '../hooks/addresses/cleansedAddresses.ts'
export type {
  FieldForm,
  FieldFormGroup,
  FieldFormOptions,
  FieldState,
  PlainForm,
  RegisteredInput,
  Submission,
} from '../hooks/forms/fieldForm.ts'
export type { FieldProblem } from '../hooks/forms/fieldProblem.ts'
export type { InitialValues, RecipientInitialValues } from '../hooks/forms/formInitialValues.ts'
export type { RecipientDestination } from '../hooks/forms/recipientDestination.ts'
export type { UseLoadedResult } from '../hooks/forms/useLoaded.ts'
export type { MoneyForm, MoneyFormOptions } from '../hooks/moves/useMoneyForm.ts'
export { type BrowserHistoryOptions, browserHistory } from '../hooks/onboarding/browserHistory.ts'
export type {
  Draft,
  DraftConflict,
  DraftContent,
  DraftFailure,
  DraftRefusal,
  DraftSaving,
  DraftState,
  DraftStore,
  MigrateDraft,
} from '../hooks/onboarding/draft.ts'
export { memoryDrafts } from '../hooks/onboarding/memoryDrafts.ts'
export type { StepHistory } from '../hooks/onboarding/stepHistory.ts'
export type {
  Chosen,
  FilterChoice,
  FilterFields,
  PartyFilter,
} from '../hooks/parties/partyFilters.ts'
export type { PartySort } from '../hooks/parties/partyOrder.ts'
export type { PartyList } from '../hooks/parties/usePartyList.ts'
export type { PartyRemoval } from '../hooks/parties/usePartyRemoval.ts'
export {
  type PayeeAccount,
  type PayeeSource,
  payeeAccountOf,
} from '../hooks/payees/payeeCheckAccount.ts'
export type { PayeeAnswer, PayeeVerdict } from '../hooks/payees/payeeCheckAnswer.ts'
export type { PayeeDecision } from '../hooks/payees/payeeCheckMemory.ts'
export type {
  LockedQuote,
  LockedQuoteActions,
  LockedQuoteState,
} from '../hooks/quotes/lockedQuote.ts'
export type { HeldQuote, QuoteDifference } from '../hooks/quotes/quoteDifference.ts'
export type { HoldReason, QuoteFeed, QuoteFeedState } from '../hooks/quotes/quoteFeed.ts'
export type { FeedQuote } from '../hooks/quotes/quoteFeedCells.ts'
export type { QuoteHistory } from '../hooks/quotes/quoteFeedHistory.ts'
export type {
  ById,
  Change,
  EntityId,
  Mutation,
  MutationState,
  Outcome,
  Query,
} from '../hooks/results.ts'
export {
  type UseActivateSubClientResult,
  useActivateSubClient,
} from '../hooks/useActivateSubClient.ts'
export {
  type AddressCheckState,
  type UseAddressCheckOptions,
  type UseAddressCheckResult,
  useAddressCheck,
} from '../hooks/useAddressCheck.ts'
export {
  type UseAddressCleanserRequestOptions,
  type UseAddressCleanserRequestResult,
  useAddressCleanserRequest,
} from '../hooks/useAddressCleanserRequest.ts'
export {
  type AddressCleanserRequest,
  type UseAddressCleanserRequestsOptions,
  type UseAddressCleanserRequestsResult,
  useAddressCleanserRequests,
} from '../hooks/useAddressCleanserRequests.ts'
export {
  type UseAdverseMediaSearchResult,
  useAdverseMediaSearch,
} from '../hooks/useAdverseMediaSearch.ts'
export {
  type UseAmsRequestOptions,
  type UseAmsRequestResult,
  useAmsRequest,
} from '../hooks/useAmsRequest.ts'
export {
  type AmsRequest,
  type UseAmsRequestsOptions,
  type UseAmsRequestsResult,
  useAmsRequests,
} from '../hooks/useAmsRequests.ts'
export {
  type UseAnswerRfiQuestionResult,
  useAnswerRfiQuestion,
} from '../hooks/useAnswerRfiQuestion.ts'
export {
  type Balance,
  type UseBalancesOptions,
  type UseBalancesResult,
  useBalances,
} from '../hooks/useBalances.ts'
export {
  type BankAccountValues,
  type UseBankAccountOptions,
  type UseBankAccountResult,
  useBankAccount,
} from '../hooks/useBankAccount.ts'
export {
  type BankInfo,
  type UseBankInfoOptions,
  type UseBankInfoResult,
  useBankInfo,
} from '../hooks/useBankInfo.ts'
export { type BankKey, type BankOf, useBankOf } from '../hooks/useBankOf.ts'
export {
  type UseCheckedFieldOptions,
  type UseCheckedFieldResult,
  useCheckedField,
} from '../hooks/useCheckedField.ts'
export { type UseCleanseAddressResult, useCleanseAddress } from '../hooks/useCleanseAddress.ts'
export {
  type PayeeConfirmation,
  type UseConfirmationOfPayeeResult,
  useConfirmationOfPayee,
} from '../hooks/useConfirmationOfPayee.ts'
export {
  type UseConversionOptions,
  type UseConversionResult,
  useConversion,
} from '../hooks/useConversion.ts'
export {
  type Conversion,
  type UseConversionsOptions,
  type UseConversionsResult,
  useConversions,
} from '../hooks/useConversions.ts'
export {
  type UseConvertOptions,
  type UseConvertResult,
  useConvert,
} from '../hooks/useConvert.ts'
export { useCountdown } from '../hooks/useCountdown.ts'
export {
  type UseCreateConversionResult,
  useCreateConversion,
} from '../hooks/useCreateConversion.ts'
export {
  type Institution,
  type UseCreateInstitutionResult,
  useCreateInstitution,
} from '../hooks/useCreateInstitution.ts'
export { type UseCreatePaymentResult, useCreatePayment } from '../hooks/useCreatePayment.ts'
export { type UseCreateRecipientResult, useCreateRecipient } from '../hooks/useCreateRecipient.ts'
export { type UseCreateSenderResult, useCreateSender } from '../hooks/useCreateSender.ts'
export { type UseCreateSubClientResult, useCreateSubClient } from '../hooks/useCreateSubClient.ts'
export {
  type UseCreateWithdrawalResult,
  useCreateWithdrawal,
} from '../hooks/useCreateWithdrawal.ts'
export { type UseDeclineRfiResult, useDeclineRfi } from '../hooks/useDeclineRfi.ts'
export { type UseDeleteRecipientResult, useDeleteRecipient } from '../hooks/useDeleteRecipient.ts'
export { type UseDeleteSenderResult, useDeleteSender } from '../hooks/useDeleteSender.ts'
export {
  type DeliveryMethod,
  type UseDeliveryMethodsOptions,
  type UseDeliveryMethodsResult,
  useDeliveryMethods,
} from '../hooks/useDeliveryMethods.ts'
export { type UseDepositOptions, type UseDepositResult, useDeposit } from '../hooks/useDeposit.ts'
export {
  type Deposit,
  type UseDepositsOptions,
  type UseDepositsResult,
  useDeposits,
} from '../hooks/useDeposits.ts'
export {
  type UseDisableSubClientResult,
  useDisableSubClient,
} from '../hooks/useDisableSubClient.ts'
export { type UseFeedQuoteResult, useFeedQuote } from '../hooks/useFeedQuote.ts'
export { type UseFormFieldResult, useFormField } from '../hooks/useFormField.ts'
export {
  type FundingAccount,
  type UseFundingAccountsOptions,
  type UseFundingAccountsResult,
  useFundingAccounts,
} from '../hooks/useFundingAccounts.ts'
export {
  type IndicativeRate as IndicativeRateState,
  useIndicativeRate,
} from '../hooks/useIndicativeRate.ts'
export {
  type InstitutionDifference,
  type UseInstitutionFormOptions,
  type UseInstitutionFormResult,
  useInstitutionForm,
} from '../hooks/useInstitutionForm.ts'
export { type UseLockedQuoteOptions, useLockedQuote } from '../hooks/useLockedQuote.ts'
export {
  type Member,
  type UseMembersOptions,
  type UseMembersResult,
  useMembers,
} from '../hooks/useMembers.ts'
export {
  type PayeeCheckState,
  type UsePayeeCheckResult,
  usePayeeCheck,
} from '../hooks/usePayeeCheck.ts'
export { type UsePaymentOptions, type UsePaymentResult, usePayment } from '../hooks/usePayment.ts'
export {
  type UsePaymentFormOptions,
  type UsePaymentFormResult,
  usePaymentForm,
} from '../hooks/usePaymentForm.ts'
export {
  type Payment,
  type UsePaymentsOptions,
  type UsePaymentsResult,
  usePayments,
} from '../hooks/usePayments.ts'
export { type UsePayoutOptions, type UsePayoutResult, usePayout } from '../hooks/usePayout.ts'
export { usePhoneReader } from '../hooks/usePhoneReader.ts'
export {
  type Quote,
  type UseQuoteOptions,
  type UseQuoteResult,
  useQuote,
} from '../hooks/useQuote.ts'
export {
  type UseQuoteFeedOptions,
  type UseQuoteFeedResult,
  useQuoteFeed,
} from '../hooks/useQuoteFeed.ts'
export { type UseQuotesOptions, type UseQuotesResult, useQuotes } from '../hooks/useQuotes.ts'
export {
  type UseRecipientOptions,
  type UseRecipientResult,
  useRecipient,
} from '../hooks/useRecipient.ts'
export {
  type UseRecipientFormOptions,
  type UseRecipientFormResult,
  useRecipientForm,
} from '../hooks/useRecipientForm.ts'
export {
  type UseRecipientListOptions,
  type UseRecipientListResult,
  useRecipientList,
} from '../hooks/useRecipientList.ts'
export {
  type ChosenRecipient,
  type UseRecipientPickerOptions,
  type UseRecipientPickerResult,
  useRecipientPicker,
} from '../hooks/useRecipientPicker.ts'
export {
  type Recipient,
  type UseRecipientsOptions,
  type UseRecipientsResult,
  useRecipients,
} from '../hooks/useRecipients.ts'
export { type UseRefundDepositResult, useRefundDeposit } from '../hooks/useRefundDeposit.ts'
export { type UseRfiOptions, type UseRfiResult, useRfi } from '../hooks/useRfi.ts'
export { type Rfi, type UseRfisOptions, type UseRfisResult, useRfis } from '../hooks/useRfis.ts'
export { type UseSenderOptions, type UseSenderResult, useSender } from '../hooks/useSender.ts'
export {
  type UseSenderFormOptions,
  type UseSenderFormResult,
  useSenderForm,
} from '../hooks/useSenderForm.ts'
export {
  type UseSenderListOptions,
  type UseSenderListResult,
  useSenderList,
} from '../hooks/useSenderList.ts'
export {
  type Sender,
  type UseSendersOptions,
  type UseSendersResult,
  useSenders,
} from '../hooks/useSenders.ts'
export { useSession } from '../hooks/useSession.ts'
export { type SignIn, type UseSignInResult, useSignIn } from '../hooks/useSignIn.ts'
export { type UseSignOutResult, useSignOut } from '../hooks/useSignOut.ts'
export {
  type Statement,
  type StatementRow,
  type UseStatementOptions,
  type UseStatementResult,
  useStatement,
} from '../hooks/useStatement.ts'
export {
  type UseSubClientOptions,
  type UseSubClientResult,
  useSubClient,
} from '../hooks/useSubClient.ts'
export {
  type UseSubClientFormOptions,
  type UseSubClientFormResult,
  useSubClientForm,
} from '../hooks/useSubClientForm.ts'
export {
  type UseSubClientFundingAccountsOptions,
  type UseSubClientFundingAccountsResult,
  useSubClientFundingAccounts,
} from '../hooks/useSubClientFundingAccounts.ts'
export {
  type UseSubClientListOptions,
  type UseSubClientListResult,
  useSubClientList,
} from '../hooks/useSubClientList.ts'
export {
  type HostStep,
  type OnboardingStep,
  type OnboardingStepName,
  type ReviewedStep,
  type UseSubClientOnboardingOptions,
  type UseSubClientOnboardingResult,
  useSubClientOnboarding,
} from '../hooks/useSubClientOnboarding.ts'
export {
  type SubClient,
  type UseSubClientsOptions,
  type UseSubClientsResult,
  useSubClients,
} from '../hooks/useSubClients.ts'
export {
  type UseUpdateInstitutionResult,
  useUpdateInstitution,
} from '../hooks/useUpdateInstitution.ts'
export { type UseUpdateRecipientResult, useUpdateRecipient } from '../hooks/useUpdateRecipient.ts'
export { type UseUpdateSenderResult, useUpdateSender } from '../hooks/useUpdateSender.ts'
export { type UseUpdateSubClientResult, useUpdateSubClient } from '../hooks/useUpdateSubClient.ts'
export {
  type UseWithdrawalOptions,
  type UseWithdrawalResult,
  useWithdrawal,
} from '../hooks/useWithdrawal.ts'
export {
  type UseWithdrawalsOptions,
  type UseWithdrawalsResult,
  useWithdrawals,
  type Withdrawal,
} from '../hooks/useWithdrawals.ts'
export { FlashProvider, type FlashProviderProps } from '../provider/FlashProvider.tsx'
export type { SenderKind } from '../rules/transferFields.ts'
export * from './statusHooks.ts'
