import type { PaymentInput } from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'
import { badCallbackUri } from './callbackUri.ts'
import { badExchangeFields } from './exchangeInput.ts'
import { within } from './nested.ts'
import { optionalUpTo } from './optionalUpTo.ts'
import { badRecipientFields } from './recipientInput.ts'
import { badSenderFields } from './senderInput.ts'
import { badTexts, type FieldCheck, optionalText } from './texts.ts'

/** The fields of a payment that the API doesn't accept as written, whatever else is given. */
export function badPaymentFields(input: PaymentInput, now: number): readonly BadField[] {
  const { recipient, sender } = input
  return [
    ...badExchangeFields(input),
    ...badTexts(input, paymentChecks, '', now),
    ...badCallbackUri(input),
    ...(recipient ? within('recipient', badRecipientFields(recipient, now)) : []),
    ...(sender ? within('sender', badSenderFields(sender, now)) : []),
  ]
}

const paymentChecks: { readonly [Field in keyof PaymentInput]?: FieldCheck } = {
  externalId: optionalText,
  idempotencyKey: optionalText,
  // As of withdrawals; of payments the documentation gives no length.
  externalReference: optionalUpTo(280),
}
