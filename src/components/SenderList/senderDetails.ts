import type { Sender } from '../../hooks/useSenders.ts'
import { abnWords } from '../../messages/en/abn.ts'
import { contactWords } from '../../messages/en/contact.ts'
import { nameWords } from '../../messages/en/names.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import type { Translator } from '../../messages/translator.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { addressLine, dayText, knownItems } from '../PartyList/partyDetails.ts'

/** The labels of all that is known of a sender. */
export const detailWords = { ...partyListWords, ...nameWords, ...contactWords, ...abnWords }

/** All that the API gives of a sender, in lines: it gives no identity document back. */
export function senderDetails(
  translator: Translator<keyof typeof detailWords>,
  sender: Sender,
): readonly DetailItem[] {
  const { text, locale } = translator
  return knownItems([
    { label: text('partyList.legalName'), value: sender.legalName },
    { label: text('partyList.tradingAsName'), value: sender.tradingAsName },
    { label: text('partyList.businessNumber'), value: sender.businessNumber, isCode: true },
    { label: text('field.acn.label'), value: sender.acn, isCode: true },
    { label: text('field.email.label'), value: sender.email, isCode: true },
    { label: text('field.mobile.label'), value: sender.mobile, isCode: true },
    { label: text('partyList.address'), value: addressLine(sender.address, translator) },
    { label: text('field.dob.label'), value: dayText(sender.dob, locale) },
    { label: text('partyList.nickName'), value: sender.nickName },
    { label: text('partyList.externalId'), value: sender.externalId, isCode: true },
  ])
}
