import { abaWords } from './ar/aba.ts'
import { abnWords } from './ar/abn.ts'
import { accountNumberWords } from './ar/accountNumber.ts'
import { addressWords } from './ar/address.ts'
import { addressCheckWords } from './ar/addressCheck.ts'
import { amountWords } from './ar/amount.ts'
import { balanceWords } from './ar/balances.ts'
import { bankWords } from './ar/bank.ts'
import { bankAccountWords } from './ar/bankAccount.ts'
import { bicWords } from './ar/bic.ts'
import { bsbWords } from './ar/bsb.ts'
import { clabeWords } from './ar/clabe.ts'
import { cnapsWords } from './ar/cnaps.ts'
import { companyWords } from './ar/company.ts'
import { contactWords } from './ar/contact.ts'
import { conversionStatusWords } from './ar/conversionStatus.ts'
import { convertFormWords } from './ar/convertForm.ts'
import { copyWords } from './ar/copy.ts'
import { countryWords } from './ar/country.ts'
import { depositStatusWords } from './ar/depositStatus.ts'
import { destinationWords } from './ar/destination.ts'
import { destinationChoiceWords } from './ar/destinationChoices.ts'
import { exchangeWords } from './ar/exchange.ts'
import { fieldWords } from './ar/fields.ts'
import { formWords } from './ar/form.ts'
import { formStepWords } from './ar/formSteps.ts'
import { fundingAccountWords } from './ar/fundingAccounts.ts'
import { ibanWords } from './ar/iban.ts'
import { idDocumentWords } from './ar/idDocument.ts'
import { ifscWords } from './ar/ifsc.ts'
import { institutionFormWords } from './ar/institutionForm.ts'
import { mediaSearchWords } from './ar/mediaSearch.ts'
import { mediaSearchStatusWords } from './ar/mediaSearchStatus.ts'
import { moneyFormWords } from './ar/moneyForm.ts'
import { nameWords } from './ar/names.ts'
import { partyListWords } from './ar/partyList.ts'
import { payeeCheckWords } from './ar/payeeCheck.ts'
import { payIdWords } from './ar/payId.ts'
import { paymentFormWords } from './ar/paymentForm.ts'
import { paymentStatusWords } from './ar/paymentStatus.ts'
import { payoutFormWords } from './ar/payoutForm.ts'
import { plainTextWords } from './ar/plainText.ts'
import { problemWords } from './ar/problems.ts'
import { quoteLockWords } from './ar/quoteLock.ts'
import { quoteTickerWords } from './ar/quoteTicker.ts'
import { recipientFormWords } from './ar/recipientForm.ts'
import { recipientListWords } from './ar/recipientList.ts'
import { recipientPickerWords } from './ar/recipientPicker.ts'
import { recipientSectionWords } from './ar/recipientSections.ts'
import { referenceWords } from './ar/reference.ts'
import { refundWords } from './ar/refund.ts'
import { refusalWords } from './ar/refusals.ts'
import { rejectCodeWords } from './ar/rejectCodes.ts'
import { senderFormWords } from './ar/senderForm.ts'
import { senderListWords } from './ar/senderList.ts'
import { sortCodeWords } from './ar/sortCode.ts'
import { statementWords } from './ar/statement.ts'
import { subClientCountryWords } from './ar/subClientCountry.ts'
import { subClientDetailWords } from './ar/subClientDetails.ts'
import { subClientFieldWords } from './ar/subClientFields.ts'
import { subClientListWords } from './ar/subClientList.ts'
import { subClientStatusWords } from './ar/subClientStatus.ts'
import { subClientWizardWords } from './ar/subClientWizard.ts'
import { subClientWizardStepWords } from './ar/subClientWizardSteps.ts'
import { timelineWords } from './ar/timeline.ts'
import { transactionTableWords } from './ar/transactionTable.ts'
import { transferWords } from './ar/transfer.ts'
import { virtualAccountWords } from './ar/virtualAccount.ts'
import { withdrawalStatusWords } from './ar/withdrawalStatus.ts'
import type { MessageKey } from './en.ts'
import type { Message } from './message.ts'

/** The kit's Arabic. Latin text stands between U+2066 and U+2069, unknown text after U+2068. */
export const ar: Readonly<Record<MessageKey, Message>> = {
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
}
