import { abnWords } from '../../messages/en/abn.ts'
import { addressWords } from '../../messages/en/address.ts'
import { companyWords } from '../../messages/en/company.ts'
import { contactWords } from '../../messages/en/contact.ts'
import { countryWords } from '../../messages/en/country.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { formWords } from '../../messages/en/form.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { idDocumentWords } from '../../messages/en/idDocument.ts'
import { nameWords } from '../../messages/en/names.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { refusalWords } from '../../messages/en/refusals.ts'
import { senderFormWords } from '../../messages/en/senderForm.ts'

/** All that the form can say. */
export const senderWords = {
  ...fieldWords,
  ...formWords,
  ...formStepWords,
  ...countryWords,
  ...nameWords,
  ...companyWords,
  ...abnWords,
  ...addressWords,
  ...contactWords,
  ...idDocumentWords,
  ...plainTextWords,
  ...refusalWords,
  ...senderFormWords,
}
