import { exchangeWords } from '../../messages/en/exchange.ts'
import { paymentFormWords } from '../../messages/en/paymentForm.ts'
import { transferWords } from '../../messages/en/transfer.ts'
import { moneyWords } from '../MoneyForm/moneyFormWords.ts'

/** All that the form can say. */
export const paymentWords = {
  ...moneyWords,
  ...transferWords,
  ...exchangeWords,
  ...paymentFormWords,
}
