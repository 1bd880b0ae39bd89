import type { CreateWithdrawalInput } from '../../api/documents/operationTypes.ts'
import { minorUnitsOf } from '../../money/minorUnits.ts'
import { roundedTo } from '../minorUnits.ts'
import type { BadField } from './badInput.ts'
import { badCallbackUri } from './callbackUri.ts'
import { badInstitutionFields } from './institutionInput.ts'
import { within } from './nested.ts'
import { optionalUpTo } from './optionalUpTo.ts'
import { badRecipientFields } from './recipientInput.ts'
import { badSenderFields } from './senderInput.ts'
import { badTexts, type FieldCheck, optionalText } from './texts.ts'

/** The fields of a withdrawal that the API doesn't accept as written, whatever else is given. */
export function badWithdrawalFields(
  input: CreateWithdrawalInput,
  now: number,
): readonly BadField[] {
  const { recipient, sender, instructingInstitution } = input
  return [
    ...badAmount(input),
    ...badTexts(input, withdrawalChecks, '', now),
    ...badCallbackUri(input),
    ...(recipient ? within('recipient', badRecipientFields(recipient, now)) : []),
    ...(sender ? within('sender', badSenderFields(sender, now)) : []),
    ...(instructingInstitution
      ? within('instructingInstitution', badInstitutionFields(instructingInstitution, now))
      : []),
  ]
}

/** The words are inferred, like the rule that an amount has no more decimals than its currency. */
function badAmount({ amount: value, currency }: CreateWithdrawalInput): readonly BadField[] {
  const amount = Number(value)
  const bad = (reason: string) => [{ path: 'amount', value, reason }]
  if (amount <= 0) return bad('Must be greater than 0')
  if (roundedTo(currency, amount) === amount) return []
  return bad(`Must have at most ${minorUnitsOf(currency)} decimals in ${currency}`)
}

const withdrawalChecks: { readonly [Field in keyof CreateWithdrawalInput]?: FieldCheck } = {
  externalId: optionalText,
  idempotencyKey: optionalText,
  // Documented as the longest that NPP carries; Direct Entry cuts it instead.
  externalReference: optionalUpTo(280),
}
