import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import type { World } from '../world.ts'
import { type MutationReply, refusal } from './refusal.ts'

/** Why so much can't be taken from a balance, or nothing. The code and the words are inferred. */
export function balanceRefusal(
  { ledger }: Pick<World, 'ledger'>,
  currency: CurrencyIso3,
  amount: number,
): MutationReply | undefined {
  if (ledger.covers(currency, amount)) return undefined
  return refusal(`Your ${currency} balance doesn't cover ${amount}`, 'INSUFFICIENT_FUNDS')
}
