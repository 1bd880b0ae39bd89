import { addressWords } from '../../messages/en/address.ts'
import { countryWords } from '../../messages/en/country.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { formWords } from '../../messages/en/form.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { refusalWords } from '../../messages/en/refusals.ts'
import { subClientDetailWords } from '../../messages/en/subClientDetails.ts'
import { subClientFieldWords } from '../../messages/en/subClientFields.ts'

/** All that the forms of a sub-client's changes can say. */
export const changeFormWords = {
  ...fieldWords,
  ...formWords,
  ...formStepWords,
  ...countryWords,
  ...addressWords,
  ...subClientFieldWords,
  ...plainTextWords,
  ...refusalWords,
  ...subClientDetailWords,
}
