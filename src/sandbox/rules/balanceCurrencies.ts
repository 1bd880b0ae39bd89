import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import { heldCurrencies } from '../../rules/heldCurrencies.ts'

/** Whether money in this currency can stand on the account. */
export function isBalanceCurrency(currency: CurrencyIso3): boolean {
  return heldCurrencies.includes(currency)
}
