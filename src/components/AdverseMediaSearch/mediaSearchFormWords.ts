import { countryWords } from '../../messages/en/country.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { formWords } from '../../messages/en/form.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { mediaSearchWords } from '../../messages/en/mediaSearch.ts'
import { nameWords } from '../../messages/en/names.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { refusalWords } from '../../messages/en/refusals.ts'

/** All that the form can say. */
export const mediaSearchFormWords = {
  ...fieldWords,
  ...formWords,
  ...formStepWords,
  ...countryWords,
  ...plainTextWords,
  ...nameWords,
  ...refusalWords,
  ...mediaSearchWords,
}
