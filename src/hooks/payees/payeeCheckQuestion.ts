import { checkAccountNumber } from '../../accounts/accountNumber.ts'
import { checkBsb } from '../../accounts/bsb.ts'
import { isSendable } from '../../accounts/check.ts'
import type { CopInput } from '../../api/documents/operationTypes.ts'
import { checkPlainText } from '../../rules/plainText.ts'
import type { PayeeAccount } from './payeeCheckAccount.ts'

/** What an account comes to as a question. */
export type PayeeQuestion =
  /** Something is missing or can't be right, so there is nothing to ask. */
  | { readonly status: 'incomplete' }
  /** Not an account of a BSB, so the API would only refuse. */
  | { readonly status: 'unsupported' }
  /** `key` is the same text for the same canonical BSB, number and name, and for no other. */
  | { readonly status: 'ready'; readonly key: string; readonly input: CopInput }

/**
 * What is sent and remembered of an account: six digits, a number without separators, and the name
 * with single spaces and straight quotes. Its case is kept, for how a bank compares isn't documented.
 */
export function payeeQuestion(account: PayeeAccount | null): PayeeQuestion {
  if (!account?.accountIdType) return { status: 'incomplete' }
  if (account.accountIdType !== 'BSB') return { status: 'unsupported' }
  const bsb = checkBsb(account.bsb ?? '')
  const accountNo = checkAccountNumber(account.accountNo ?? '')
  const accountName = checkPlainText(account.accountName).value
  if (!isSendable(bsb) || !isSendable(accountNo) || !accountName) return { status: 'incomplete' }
  const parts = [bsb.value, accountNo.value, accountName] as const
  return {
    status: 'ready',
    key: parts.join('|'),
    input: { accountIdType: 'BSB', bsb: parts[0], accountNo: parts[1], accountName },
  }
}
