import { convertFormWords } from '../../messages/en/convertForm.ts'
import { exchangeWords } from '../../messages/en/exchange.ts'
import { moneyWords } from '../MoneyForm/moneyFormWords.ts'

/** All that the form can say. */
export const convertWords = { ...moneyWords, ...exchangeWords, ...convertFormWords }
