import { abaWords } from './en/aba.ts'
import { abnWords } from './en/abn.ts'
import { accountNumberWords } from './en/accountNumber.ts'
import { addressWords } from './en/address.ts'
import { addressCheckWords } from './en/addressCheck.ts'
import { amountWords } from './en/amount.ts'
import { balanceWords } from './en/balances.ts'
import { bankWords } from './en/bank.ts'
import { bankAccountWords } from './en/bankAccount.ts'
import { bicWords } from './en/bic.ts'
import { bsbWords } from './en/bsb.ts'
import { clabeWords } from './en/clabe.ts'
import { cnapsWords } from './en/cnaps.ts'
import { companyWords } from './en/company.ts'
import { contactWords } from './en/contact.ts'
import { conversionStatusWords } from './en/conversionStatus.ts'
import { convertFormWords } from './en/convertForm.ts'
import { copyWords } from './en/copy.ts'
import { countryWords } from './en/country.ts'
import { depositStatusWords } from './en/depositStatus.ts'
import { destinationWords } from './en/destination.ts'
import { destinationChoiceWords } from './en/destinationChoices.ts'
import { exchangeWords } from './en/exchange.ts'
import { fieldWords } from './en/fields.ts'
import { formWords } from './en/form.ts'
import { formStepWords } from './en/formSteps.ts'
import { fundingAccountWords } from './en/fundingAccounts.ts'
import { ibanWords } from './en/iban.ts'
import { idDocumentWords } from './en/idDocument.ts'
import { ifscWords } from './en/ifsc.ts'
import { institutionFormWords } from './en/institutionForm.ts'
import { mediaSearchWords } from './en/mediaSearch.ts'
import { mediaSearchStatusWords } from './en/mediaSearchStatus.ts'
import { moneyFormWords } from './en/moneyForm.ts'
import { nameWords } from './en/names.ts'
import { partyListWords } from './en/partyList.ts'
import { payeeCheckWords } from './en/payeeCheck.ts'
import { payIdWords } from './en/payId.ts'
import { paymentFormWords } from './en/paymentForm.ts'
import { paymentStatusWords } from './en/paymentStatus.ts'
import { payoutFormWords } from './en/payoutForm.ts'
import { plainTextWords } from './en/plainText.ts'
import { problemWords } from './en/problems.ts'
import { quoteLockWords } from './en/quoteLock.ts'
import { quoteTickerWords } from './en/quoteTicker.ts'
import { recipientFormWords } from './en/recipientForm.ts'
import { recipientListWords } from './en/recipientList.ts'
import { recipientPickerWords } from './en/recipientPicker.ts'
import { recipientSectionWords } from './en/recipientSections.ts'
import { referenceWords } from './en/reference.ts'
import { refundWords } from './en/refund.ts'
import { refusalWords } from './en/refusals.ts'
import { rejectCodeWords } from './en/rejectCodes.ts'
import { senderFormWords } from './en/senderForm.ts'
import { senderListWords } from './en/senderList.ts'
import { sortCodeWords } from './en/sortCode.ts'
import { statementWords } from './en/statement.ts'
import { subClientCountryWords } from './en/subClientCountry.ts'
import { subClientDetailWords } from './en/subClientDetails.ts'
import { subClientFieldWords } from './en/subClientFields.ts'
import { subClientListWords } from './en/subClientList.ts'
import { subClientStatusWords } from './en/subClientStatus.ts'
import { subClientWizardWords } from './en/subClientWizard.ts'
import { subClientWizardStepWords } from './en/subClientWizardSteps.ts'
import { timelineWords } from './en/timeline.ts'
import { transactionTableWords } from './en/transactionTable.ts'
import { transferWords } from './en/transfer.ts'
import { virtualAccountWords } from './en/virtualAccount.ts'
import { withdrawalStatusWords } from './en/withdrawalStatus.ts'

/**
 * The kit's English: every key there is. Other locales are typed by it.
 *
 * Components import the topics that they speak of, so that a page carries no others.
 */
export const en = {
  ...fieldWords,
  ...formWords,
  ...formStepWords,
  ...countryWords,
  ...destinationWords,
  ...destinationChoiceWords,
  ...bsbWords,
  ...accountNumberWords,
  ...ibanWords,
  ...bicWords,
  ...payIdWords,
  ...abaWords,
  ...clabeWords,
  ...ifscWords,
  ...cnapsWords,
  ...sortCodeWords,
  ...abnWords,
  ...moneyFormWords,
  ...nameWords,
  ...addressWords,
  ...addressCheckWords,
  ...payeeCheckWords,
  ...contactWords,
  ...plainTextWords,
  ...bankAccountWords,
  ...amountWords,
  ...bankWords,
  ...referenceWords,
  ...problemWords,
  ...recipientFormWords,
  ...recipientSectionWords,
  ...senderFormWords,
  ...refusalWords,
  ...institutionFormWords,
  ...idDocumentWords,
  ...companyWords,
  ...partyListWords,
  ...recipientListWords,
  ...recipientPickerWords,
  ...senderListWords,
  ...quoteLockWords,
  ...mediaSearchWords,
  ...refundWords,
  ...statementWords,
  ...quoteTickerWords,
  ...copyWords,
  ...balanceWords,
  ...fundingAccountWords,
  ...subClientCountryWords,
  ...subClientFieldWords,
  ...subClientStatusWords,
  ...withdrawalStatusWords,
  ...depositStatusWords,
  ...paymentStatusWords,
  ...conversionStatusWords,
  ...mediaSearchStatusWords,
  ...subClientWizardWords,
  ...subClientWizardStepWords,
  ...timelineWords,
  ...transactionTableWords,
  ...transferWords,
  ...payoutFormWords,
  ...rejectCodeWords,
  ...convertFormWords,
  ...exchangeWords,
  ...paymentFormWords,
  ...subClientDetailWords,
  ...subClientListWords,
  ...virtualAccountWords,
} as const

/** The name of a string of the kit. */
export type MessageKey = keyof typeof en
