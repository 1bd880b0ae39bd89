import { amountWords } from '../../messages/en/amount.ts'
import { countryWords } from '../../messages/en/country.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { formWords } from '../../messages/en/form.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { moneyFormWords } from '../../messages/en/moneyForm.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { referenceWords } from '../../messages/en/reference.ts'
import { refusalWords } from '../../messages/en/refusals.ts'

/** What every form that moves money can say. */
export const moneyWords = {
  ...fieldWords,
  ...formWords,
  ...formStepWords,
  ...countryWords,
  ...plainTextWords,
  ...amountWords,
  ...referenceWords,
  ...refusalWords,
  ...moneyFormWords,
}
