import { foldText } from '../../hooks/parties/foldText.ts'
import { partyName } from '../../hooks/parties/partyName.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import type { ComboBoxItem } from '../../primitives/filterItems.ts'
import { maskedAccount, type PickerTranslator } from './accountText.ts'

/**
 * The recipients as choices. Two of one name say their accounts within the name, so that what stands
 * in the field is one of them alone.
 */
export function recipientItems(
  translator: PickerTranslator,
  recipients: readonly Recipient[],
): readonly ComboBoxItem[] {
  const names = recipients.map(partyName)
  const seen = new Set<string>()
  const shared = new Set(names.filter(name => seen.has(name) || !seen.add(name)))
  return recipients.map((recipient, index) => {
    const name = names[index] as string
    return {
      id: recipient.id,
      keywords: keywordsOf(recipient, name),
      ...labelled(translator, recipient, name, shared.has(name)),
    }
  })
}

function labelled(
  { text }: PickerTranslator,
  recipient: Recipient,
  name: string,
  isShared: boolean,
): Pick<ComboBoxItem, 'label' | 'detail'> {
  const { currency } = recipient
  const account = maskedAccount(recipient)
  if (!account) return { label: name, detail: currency }
  if (isShared) return { label: text('recipientPicker.sameName', { name, account, currency }) }
  return { label: name, detail: text('recipientPicker.detail', { account, currency }) }
}

/** What else a recipient is found by: numbers as they are sent and as people write them. */
function keywordsOf(recipient: Recipient, name: string): string {
  const { firstName, lastName, companyName, nickName, email, externalId } = recipient
  const { bsb, sortCode, iban, aba, ifsc, cnaps, clabe, payid, accountNo } = recipient
  const bank = bsb ?? sortCode ?? aba ?? ifsc ?? cnaps ?? ''
  return [
    foldText(name),
    lastName && `${lastName} ${firstName ?? ''}`,
    companyName,
    nickName,
    email,
    externalId,
    ...written(payid),
    iban,
    iban?.replace(/.{4}(?=.)/g, '$& '),
    clabe,
    bsb?.replace(/^\d{3}/, '$&-'),
    sortCode?.replace(/^(\d\d)(\d\d)/, '$1-$2-'),
    `${bank} ${accountNo ?? ''}`,
    bank && accountNo && bank + accountNo,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A PayID as it is sent; a mobile number without spaces too, and as it is dialled at home. */
function written(payid: string | null): readonly string[] {
  if (!payid?.startsWith('+')) return payid ? [payid] : []
  const digits = payid.replace(/\D/g, '')
  return [payid, digits, digits.replace(/^61/, '0')]
}
