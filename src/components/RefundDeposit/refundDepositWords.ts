import { amountWords } from '../../messages/en/amount.ts'
import { countryWords } from '../../messages/en/country.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { formWords } from '../../messages/en/form.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { refundWords } from '../../messages/en/refund.ts'
import { refusalWords } from '../../messages/en/refusals.ts'

/** All that the form can say. */
export const refundDepositWords = {
  ...fieldWords,
  ...formWords,
  ...formStepWords,
  ...countryWords,
  ...plainTextWords,
  ...amountWords,
  ...refusalWords,
  ...refundWords,
}
