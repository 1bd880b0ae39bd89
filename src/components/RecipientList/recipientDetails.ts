import type { Recipient } from '../../hooks/useRecipients.ts'
import { abaWords } from '../../messages/en/aba.ts'
import { accountNumberWords } from '../../messages/en/accountNumber.ts'
import { addressWords } from '../../messages/en/address.ts'
import { bicWords } from '../../messages/en/bic.ts'
import { bsbWords } from '../../messages/en/bsb.ts'
import { clabeWords } from '../../messages/en/clabe.ts'
import { cnapsWords } from '../../messages/en/cnaps.ts'
import { contactWords } from '../../messages/en/contact.ts'
import { destinationChoiceWords } from '../../messages/en/destinationChoices.ts'
import { ibanWords } from '../../messages/en/iban.ts'
import { ifscWords } from '../../messages/en/ifsc.ts'
import { nameWords } from '../../messages/en/names.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { payIdWords } from '../../messages/en/payId.ts'
import { sortCodeWords } from '../../messages/en/sortCode.ts'
import type { Translator } from '../../messages/translator.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { accountDefinitions } from '../../rules/accountDefinitions.ts'
import { accountFieldNames } from '../../rules/bankAccountFields.ts'
import { addressLine, dayText, type Known, knownItems } from '../PartyList/partyDetails.ts'
import { methodName } from './recipientRow.ts'

/** The labels of all that is known of a recipient. */
export const detailWords = {
  ...partyListWords,
  ...destinationChoiceWords,
  ...bsbWords,
  ...accountNumberWords,
  ...ibanWords,
  ...bicWords,
  ...payIdWords,
  ...abaWords,
  ...clabeWords,
  ...ifscWords,
  ...cnapsWords,
  ...sortCodeWords,
  ...nameWords,
  ...addressWords,
  ...contactWords,
}

/** All that the API gives of a recipient, in lines. Account numbers are grouped as their checks do. */
export function recipientDetails(
  translator: Translator<keyof typeof detailWords>,
  recipient: Recipient,
): readonly DetailItem[] {
  const { text, country, currency, locale } = translator
  return knownItems([
    { label: text('partyList.method'), value: methodName(translator, recipient.accountIdType) },
    ...accountLines(translator, recipient),
    {
      label: text('field.currency.label'),
      value: `${currency(recipient.currency)} (${recipient.currency})`,
    },
    {
      label: text('partyList.bankCountry'),
      value: recipient.country && country(recipient.country),
    },
    { label: text('field.email.label'), value: recipient.email, isCode: true },
    { label: text('field.mobile.label'), value: recipient.mobile, isCode: true },
    { label: text('partyList.address'), value: addressLine(recipient.address, translator) },
    { label: text('field.dob.label'), value: dayText(recipient.dob, locale) },
    { label: text('partyList.nickName'), value: recipient.nickName },
    { label: text('partyList.externalId'), value: recipient.externalId, isCode: true },
  ])
}

function accountLines(
  { text }: Translator<keyof typeof detailWords>,
  recipient: Recipient,
): readonly Known[] {
  const situation = { method: recipient.accountIdType, country: recipient.country ?? undefined }
  return accountDefinitions(accountFieldNames).map(({ name, check }) => {
    const field = name as (typeof accountFieldNames)[number]
    const known = recipient[field]
    const value = known && (check(known, situation).display || known)
    return { label: text(`field.${field}.label`), value, isCode: true }
  })
}
