import { countryWords } from '../../messages/en/country.ts'
import { payoutFormWords } from '../../messages/en/payoutForm.ts'
import { transferWords } from '../../messages/en/transfer.ts'
import { moneyWords } from '../MoneyForm/moneyFormWords.ts'

/** All that the form can say. */
export const payoutWords = {
  ...moneyWords,
  ...countryWords,
  ...transferWords,
  ...payoutFormWords,
}
