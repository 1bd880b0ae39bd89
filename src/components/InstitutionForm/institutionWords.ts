import { abnWords } from '../../messages/en/abn.ts'
import { addressWords } from '../../messages/en/address.ts'
import { companyWords } from '../../messages/en/company.ts'
import { countryWords } from '../../messages/en/country.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { formWords } from '../../messages/en/form.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { institutionFormWords } from '../../messages/en/institutionForm.ts'
import { nameWords } from '../../messages/en/names.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { refusalWords } from '../../messages/en/refusals.ts'

/** All that the form can say. */
export const institutionWords = {
  ...fieldWords,
  ...formWords,
  ...formStepWords,
  ...countryWords,
  ...nameWords,
  ...companyWords,
  ...abnWords,
  ...addressWords,
  ...plainTextWords,
  ...refusalWords,
  ...institutionFormWords,
}
