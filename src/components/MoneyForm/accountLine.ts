import type { Recipient } from '../../hooks/useRecipients.ts'
import type { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import type { Translator } from '../../messages/translator.ts'
import { bankCode } from '../RecipientPicker/accountText.ts'

/** What names an account, of a recipient or of a transaction's. */
export type NamedAccount = Pick<Recipient, 'accountIdType' | 'currency'> &
  Partial<Pick<Recipient, AccountPart>>

type AccountPart =
  | 'bsb'
  | 'sortCode'
  | 'iban'
  | 'clabe'
  | 'accountNo'
  | 'payid'
  | 'aba'
  | 'ifsc'
  | 'cnaps'
  | 'bic'

/** A whole account in one line, as it is looked over before money goes there. */
export function wholeAccountLine(
  { text, maybe }: Translator<keyof typeof recipientPickerWords>,
  recipient: NamedAccount,
): string {
  const { accountIdType, currency, iban, clabe, accountNo, payid } = recipient
  const code = bankCode(recipient as Recipient) ?? ''
  const number = iban ?? clabe ?? accountNo ?? payid
  if (!number) return currency
  const account = iban ? number.replace(/.{4}(?=.)/g, '$& ') : number
  const params = { code, account, currency }
  return (
    maybe(`recipientPicker.account.${accountIdType}`, params) ??
    text('recipientPicker.account.other', params)
  )
}
