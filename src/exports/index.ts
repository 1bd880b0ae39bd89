/** The whole kit for React: provider, components and hooks. */

export type { FieldRefusal, FlashProblemKind } from '../api/FlashProblem.ts'
export { FlashProblem } from '../api/FlashProblem.ts'
export { createSession, type GetToken, type Session, type TokenReason } from '../api/session.ts'
export { AbnField, type AbnFieldProps } from '../components/AccountField/AbnField.tsx'
export type { AccountFieldProps } from '../components/AccountField/AccountField.tsx'
export {
  AccountNumberField,
  type AccountNumberFieldProps,
} from '../components/AccountField/AccountNumberField.tsx'
export { BicField, type BicFieldProps } from '../components/AccountField/BicField.tsx'
export { BsbField, type BsbFieldProps } from '../components/AccountField/BsbField.tsx'
export { ClabeField, type ClabeFieldProps } from '../components/AccountField/ClabeField.tsx'
export { CnapsField, type CnapsFieldProps } from '../components/AccountField/CnapsField.tsx'
export { IbanField, type IbanFieldProps } from '../components/AccountField/IbanField.tsx'
export { IfscField, type IfscFieldProps } from '../components/AccountField/IfscField.tsx'
export { MobileField, type MobileFieldProps } from '../components/AccountField/MobileField.tsx'
export { PayIdField, type PayIdFieldProps } from '../components/AccountField/PayIdField.tsx'
export {
  RoutingNumberField,
  type RoutingNumberFieldProps,
} from '../components/AccountField/RoutingNumberField.tsx'
export {
  SortCodeField,
  type SortCodeFieldProps,
} from '../components/AccountField/SortCodeField.tsx'
export { AddressCheck, type AddressCheckProps } from '../components/AddressCheck/AddressCheck.tsx'
export {
  AdverseMediaSearch,
  type AdverseMediaSearchProps,
} from '../components/AdverseMediaSearch/AdverseMediaSearch.tsx'
export { mediaSearchFormWords as mediaSearchWords } from '../components/AdverseMediaSearch/mediaSearchFormWords.ts'
export { AmountField, type AmountFieldProps } from '../components/AmountField/AmountField.tsx'
export { BalanceList, type BalanceListProps } from '../components/BalanceList/BalanceList.tsx'
export {
  BankAccountFields,
  type BankAccountFieldsProps,
} from '../components/BankAccountFields/BankAccountFields.tsx'
export { ConvertForm, type ConvertFormProps } from '../components/ConvertForm/ConvertForm.tsx'
export { convertWords } from '../components/ConvertForm/convertWords.ts'
export { CopBadge } from '../components/CopBadge/CopBadge.tsx'
export type { CopBadgeProps } from '../components/CopBadge/copBadgeProps.ts'
export type {
  FormFieldComponents,
  FormFieldProps,
  FormLooks,
} from '../components/FieldForm/fieldFormParts.ts'
export type { FormHandle } from '../components/FieldForm/useFormHandle.ts'
export {
  type FieldWords,
  type UseFormWordsResult,
  useFormWords,
} from '../components/FieldForm/useFormWords.ts'
export {
  FundingAccounts,
  type FundingAccountsProps,
} from '../components/FundingAccounts/FundingAccounts.tsx'
export {
  InstitutionForm,
  type InstitutionFormProps,
} from '../components/InstitutionForm/InstitutionForm.tsx'
export { institutionWords } from '../components/InstitutionForm/institutionWords.ts'
export { Moment, type MomentProps } from '../components/Moment/Moment.tsx'
export { PaymentForm, type PaymentFormProps } from '../components/PaymentForm/PaymentForm.tsx'
export { paymentWords } from '../components/PaymentForm/paymentWords.ts'
export { PayoutForm, type PayoutFormProps } from '../components/PayoutForm/PayoutForm.tsx'
export { payoutWords } from '../components/PayoutForm/payoutWords.ts'
export {
  IndicativeRate,
  type IndicativeRateProps,
} from '../components/QuoteLock/IndicativeRate.tsx'
export { QuoteLock, type QuoteLockProps } from '../components/QuoteLock/QuoteLock.tsx'
export type { CurrencyPair } from '../components/QuoteTicker/currencyPairs.ts'
export { QuoteTicker, type QuoteTickerProps } from '../components/QuoteTicker/QuoteTicker.tsx'
export type { QuoteColumn } from '../components/QuoteTicker/quoteColumns.ts'
export { loadRecipientForm } from '../components/RecipientForm/loadRecipientForm.ts'
export {
  RecipientForm,
  type RecipientFormProps,
} from '../components/RecipientForm/RecipientForm.tsx'
export { recipientWords } from '../components/RecipientForm/recipientWords.ts'
export {
  RecipientList,
  type RecipientListProps,
} from '../components/RecipientList/RecipientList.tsx'
export {
  RecipientPicker,
  type RecipientPickerHandle,
} from '../components/RecipientPicker/RecipientPicker.tsx'
export type { RecipientPickerProps } from '../components/RecipientPicker/recipientPickerProps.ts'
export {
  RefundDeposit,
  type RefundDepositProps,
} from '../components/RefundDeposit/RefundDeposit.tsx'
export { refundDepositWords } from '../components/RefundDeposit/refundDepositWords.ts'
export { SenderForm, type SenderFormProps } from '../components/SenderForm/SenderForm.tsx'
export { senderWords } from '../components/SenderForm/senderWords.ts'
export { SenderList, type SenderListProps } from '../components/SenderList/SenderList.tsx'
export { Statement, type StatementProps } from '../components/Statement/Statement.tsx'
export { StatusBadge, type StatusBadgeProps } from '../components/StatusBadge/StatusBadge.tsx'
export {
  ConversionTimeline,
  type ConversionTimelineProps,
} from '../components/StatusTimeline/ConversionTimeline.tsx'
export {
  DepositTimeline,
  type DepositTimelineProps,
} from '../components/StatusTimeline/DepositTimeline.tsx'
export {
  MediaSearchTimeline,
  type MediaSearchTimelineProps,
} from '../components/StatusTimeline/MediaSearchTimeline.tsx'
export {
  PaymentTimeline,
  type PaymentTimelineProps,
} from '../components/StatusTimeline/PaymentTimeline.tsx'
export {
  StatusTimeline,
  type StatusTimelineProps,
  type TimelineOptions,
} from '../components/StatusTimeline/StatusTimeline.tsx'
export {
  SubClientTimeline,
  type SubClientTimelineProps,
} from '../components/StatusTimeline/SubClientTimeline.tsx'
export {
  WithdrawalTimeline,
  type WithdrawalTimelineProps,
} from '../components/StatusTimeline/WithdrawalTimeline.tsx'
export { changeFormWords as subClientFormWords } from '../components/SubClientDetails/changeFormWords.ts'
export {
  SubClientDetails,
  type SubClientDetailsProps,
} from '../components/SubClientDetails/SubClientDetails.tsx'
export {
  SubClientList,
  type SubClientListProps,
} from '../components/SubClientList/SubClientList.tsx'
export { SubClientWizard } from '../components/SubClientWizard/SubClientWizard.tsx'
export { stepWords as onboardingWords } from '../components/SubClientWizard/stepWords.ts'
export type { SubClientWizardProps } from '../components/SubClientWizard/subClientWizardProps.ts'
export type { HostStepProps, WizardHostStep } from '../components/SubClientWizard/wizardLooks.ts'
export {
  ConversionTable,
  type ConversionTableProps,
} from '../components/TransactionTable/ConversionTable.tsx'
export {
  DepositTable,
  type DepositTableProps,
} from '../components/TransactionTable/DepositTable.tsx'
export {
  PaymentTable,
  type PaymentTableProps,
} from '../components/TransactionTable/PaymentTable.tsx'
export type { TransactionTableOptions } from '../components/TransactionTable/transactionTableProps.ts'
export {
  WithdrawalTable,
  type WithdrawalTableProps,
} from '../components/TransactionTable/WithdrawalTable.tsx'
export {
  VirtualAccountCard,
  type VirtualAccountCardProps,
} from '../components/VirtualAccountCard/VirtualAccountCard.tsx'
export type { FlashClientOptions } from '../provider/createFlashClient.ts'
export {
  createFlashClient,
  createFlashLink,
  flashTypePolicies,
} from '../provider/createFlashClient.ts'
export type { FlashEnvironment } from '../provider/environment.ts'
export type { BillableEvent, FlashEvent, PayeeOverrideEvent } from '../provider/events.ts'
export { FlashProvider, type FlashProviderProps } from '../provider/FlashProvider.tsx'
export type { ColorScheme } from '../theme/colorScheme.ts'
export * from './hooks.ts'
