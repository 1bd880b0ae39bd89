import { abnWords } from '../../messages/en/abn.ts'
import { addressWords } from '../../messages/en/address.ts'
import { companyWords } from '../../messages/en/company.ts'
import { contactWords } from '../../messages/en/contact.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { formWords } from '../../messages/en/form.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { idDocumentWords } from '../../messages/en/idDocument.ts'
import { nameWords } from '../../messages/en/names.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { refusalWords } from '../../messages/en/refusals.ts'
import { subClientFieldWords } from '../../messages/en/subClientFields.ts'
import { subClientWizardStepWords } from '../../messages/en/subClientWizardSteps.ts'
import { firstWords } from './firstWords.ts'

/** All that the wizard can say, with the words of every field that it asks for. */
export const stepWords = {
  ...firstWords,
  ...fieldWords,
  ...formWords,
  ...formStepWords,
  ...nameWords,
  ...companyWords,
  ...abnWords,
  ...addressWords,
  ...contactWords,
  ...idDocumentWords,
  ...plainTextWords,
  ...refusalWords,
  ...subClientFieldWords,
  ...subClientWizardStepWords,
}
