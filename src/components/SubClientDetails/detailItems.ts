import { clientTypeOf } from '../../hooks/useSubClientList.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { contactWords } from '../../messages/en/contact.ts'
import { nameWords } from '../../messages/en/names.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { subClientDetailWords } from '../../messages/en/subClientDetails.ts'
import { subClientListWords } from '../../messages/en/subClientList.ts'
import type { Translator } from '../../messages/translator.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import type { SubClientPart } from '../../rules/subClientChangeFields.ts'
import { addressLine, dayText, knownItems } from '../PartyList/partyDetails.ts'
import { typeName } from '../SubClientList/subClientRow.tsx'

/** The labels of all that is known of a sub-client. */
export const detailWords = {
  ...partyListWords,
  ...nameWords,
  ...contactWords,
  ...subClientListWords,
  ...subClientDetailWords,
}

type Say = Translator<keyof typeof detailWords>

/** What the API gives of a sub-client beside its account, in lines that can't be changed. */
export function fixedItems(translator: Say, subClient: SubClient): readonly DetailItem[] {
  const { text, locale } = translator
  const { fullName, legalName, tradingAsName, businessNumber, primaryContact } = subClient
  const person = [primaryContact?.firstName, primaryContact?.middleName, primaryContact?.lastName]
  const contact = person.filter(Boolean).join(' ')
  return knownItems([
    {
      label: text('subClientList.clientType'),
      value: typeName(translator, clientTypeOf(subClient)),
    },
    { label: text('partyList.legalName'), value: legalName },
    { label: text('partyList.tradingAsName'), value: tradingAsName },
    { label: text('partyList.businessNumber'), value: businessNumber, isCode: true },
    // A person is who the account is called after.
    { label: text('subClientDetails.contact'), value: contact === fullName ? null : contact },
    {
      label: text('field.dob.label'),
      value: dayText(primaryContact?.dob ?? null, locale),
    },
    { label: text('field.email.label'), value: primaryContact?.email, isCode: true },
    { label: text('field.mobile.label'), value: primaryContact?.mobile, isCode: true },
  ])
}

/** The lines that can be changed; without `onChange` only those of which something is known. */
export function changeableItems(
  translator: Say,
  subClient: SubClient,
  onChange: ((part: SubClientPart) => void) | undefined,
): readonly DetailItem[] {
  const { text } = translator
  const { address, postalAddress, externalId } = subClient
  const lines = [
    { part: 'address', label: text('partyList.address'), value: addressLine(address, translator) },
    {
      part: 'postalAddress',
      label: text('subClientDetails.postalAddress'),
      value: addressLine(postalAddress, translator),
    },
    {
      part: 'externalId',
      label: text('partyList.externalId'),
      value: externalId ?? undefined,
      isCode: true,
    },
  ] as const
  if (!onChange) return knownItems(lines)
  return lines.map(({ part, value, ...line }) => ({
    ...line,
    value: value ?? text('subClientDetails.nothing'),
    isCode: Boolean(value) && 'isCode' in line,
    action: {
      label: text(value ? 'subClientDetails.change' : 'subClientDetails.add'),
      onPress: () => onChange(part),
    },
  }))
}
