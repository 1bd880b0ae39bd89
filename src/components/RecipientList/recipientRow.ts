import { partyName } from '../../hooks/parties/partyName.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import type { partyListWords } from '../../messages/en/partyList.ts'
import type { Translator } from '../../messages/translator.ts'
import type { PartyRowText } from '../PartyList/PartyRow.tsx'

/** What the row of a recipient tells: enough to know the account again, and no whole number. */
export function recipientRow(
  { text, maybe, country }: Translator<keyof typeof partyListWords>,
  recipient: Recipient,
): PartyRowText {
  const { accountIdType, currency, payid } = recipient
  const end = accountEnd(recipient)
  return {
    name: partyName(recipient),
    note: recipient.country ? country(recipient.country) : undefined,
    main: payid ?? (end && `•••• ${end}`),
    spokenMain: !payid && end ? text('partyList.endsIn', { end }) : undefined,
    detail: methodName({ maybe }, accountIdType),
    badge: currency,
  }
}

/** A delivery method in words; one that the kit doesn't know by its code. */
export function methodName({ maybe }: Pick<Translator, 'maybe'>, method: string): string {
  return maybe(`method.${method}.label`) ?? method
}

/** The last four characters of the number that the bank knows the account by. */
function accountEnd({ iban, clabe, accountNo }: Recipient): string | undefined {
  return (iban ?? clabe ?? accountNo)?.slice(-4)
}
