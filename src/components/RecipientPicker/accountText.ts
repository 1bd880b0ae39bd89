import { checkBsb } from '../../accounts/bsb.ts'
import { checkSortCode } from '../../accounts/sortCode.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import type { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import type { Translator } from '../../messages/translator.ts'

/** A translator that has the picker's words. */
export type PickerTranslator = Translator<keyof typeof recipientPickerWords>

/** Enough to know an account again, and no whole number; undefined where nothing is known of it. */
export function maskedAccount({ iban, clabe, accountNo, payid }: Recipient): string | undefined {
  const number = iban ?? clabe ?? accountNo
  if (number) return `••••${number.slice(-4)}`
  if (!payid?.includes('@')) return payid ? `••••${payid.replaceAll(' ', '').slice(-4)}` : undefined
  // Short enough to stand beside a name on a phone: the domain without its end.
  const [host = ''] = payid.slice(payid.indexOf('@') + 1).split('.')
  return `${payid[0]}•••@${host.length > 9 ? `${host.slice(0, 8)}…` : host}`
}

/** The account of a recipient in one line: "BSB 062-000, account ••••5678, AUD". */
export function accountLine({ text, maybe }: PickerTranslator, recipient: Recipient): string {
  const { accountIdType, currency } = recipient
  const account = maskedAccount(recipient)
  const code = bankCode(recipient)
  if (!account) return currency
  const params = { code, account, currency }
  const isWhole = code !== null || ['IBAN', 'CLABE'].includes(accountIdType)
  const known = isWhole ? maybe(`recipientPicker.account.${accountIdType}`, params) : undefined
  return known ?? text('recipientPicker.account.other', params)
}

/** What names the bank beside the account, or stands for both; grouped as people write it. */
export function bankCode(recipient: Recipient): string | null {
  const { bsb, sortCode, aba, ifsc, cnaps, payid, bic } = recipient
  switch (recipient.accountIdType) {
    case 'BSB':
      return bsb && checkBsb(bsb).display
    case 'SORT_CODE':
      return sortCode && checkSortCode(sortCode).display
    default:
      return aba ?? ifsc ?? cnaps ?? payid ?? bic
  }
}
