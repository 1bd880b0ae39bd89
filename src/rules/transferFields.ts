import type { Check } from '../accounts/check.ts'
import { type FieldDefinition, type FieldSituation, field } from './fieldDefinition.ts'
import { checkReference, type Rail } from './reference.ts'

/** For whom money is sent: the account's own holder, one of its senders, or one of its sub-clients. */
export type SenderKind = 'own' | 'sender' | 'subClient'

/** What decides the fields that payouts and payments share. */
export interface TransferSituation extends FieldSituation {
  /** ISO 4217, of the balance that is drawn on; empty until it is chosen. */
  readonly currency: string
  /** ISO 4217, of the account that the money goes to; `currency` unless told. */
  readonly recipientCurrency?: string | undefined
  /** The recipient as the address book has it; absent while it isn't known. */
  readonly recipient?: { readonly id: string; readonly currency: string } | undefined
  /** How people of the page's language write amounts, BCP 47. */
  readonly locale: string
  /** What the balance holds, a decimal; absent while it isn't known. */
  readonly available?: string | undefined
  /** What is charged beside the amount, a decimal in `currency`, where the host knows it. */
  readonly fee?: string | undefined
  readonly rail: Rail
  /** Asked for where there is more than one. */
  readonly senderKinds: readonly SenderKind[]
  readonly senderKind: SenderKind
  readonly hasInstitution: boolean
}

/** The API's TransactionReason. Only this one is documented; a host gives others by its registry. */
const reasons = [{ value: 'BUSINESS' }]

/** The recipient's id; a payment goes to one of the address book. */
export const recipientField = field('recipient', 10, 'recipientId', { check: checkRecipient })

/** The id of the institution on whose instruction something is done. */
export const institutionIdField = field('institution', 10, 'instructingInstitutionId', {
  check: checkId,
})

/** What payouts and payments say of themselves and of whom they are for, beside their amounts. */
export function transferDefinitions(situation: TransferSituation): readonly FieldDefinition[] {
  const { rail, senderKinds, senderKind, hasInstitution } = situation
  return [
    recipientField,
    field('details', 10, 'externalReference', {
      wording: 'reference',
      check: text => checkReference(text, { rail }),
    }),
    choice('details', 20, 'reason', reasons),
    ...(senderKinds.length > 1
      ? [
          choice(
            'sender',
            10,
            'senderKind',
            senderKinds.map(value => ({ value })),
          ),
        ]
      : []),
    ...(senderKind === 'sender' ? [field('sender', 20, 'senderId', { check: checkId })] : []),
    ...(senderKind === 'subClient' ? [field('sender', 20, 'subClientId', { check: checkId })] : []),
    ...(hasInstitution ? [institutionIdField] : []),
  ]
}

/** Of `transferDefinitions`, what a form can't do without. */
export const requiredOfTransfer: readonly string[] = ['recipientId', 'senderId', 'subClientId']

/** A field whose value is one of a few of the API's words; one that the API adds is kept. */
export function choice(
  section: string,
  order: number,
  name: string,
  options: readonly { readonly value: string }[],
): FieldDefinition {
  return field(section, order, name, { kind: 'choice', options, check: checkChoice })
}

/** Any of the API's words is right, as its lists may grow. */
export function checkChoice(text: string): Check {
  return { status: text ? 'valid' : 'empty', value: text, display: text }
}

/** What can be wrong with the choice of a recipient. */
export type RecipientProblems = {
  /** The API refuses another than the account's. */
  recipientCurrency: { actual: string; expected: string }
}

/** A recipient whose account takes the money; of one that isn't known yet the API decides. */
export function checkRecipient(
  text: string,
  { currency, recipientCurrency = currency, recipient }: Partial<TransferSituation>,
): Check<RecipientProblems> {
  const verdict = checkId(text)
  if (!recipientCurrency || recipient?.id !== verdict.value) return verdict
  if (recipient.currency === recipientCurrency) return verdict
  const params = { actual: recipient.currency, expected: recipientCurrency }
  return { ...verdict, status: 'invalid', code: 'recipientCurrency', params }
}

/** An id that a list of ours gave; nobody types one. */
function checkId(text: string): Check<Record<never, object>> {
  const value = text.trim()
  return { status: value ? 'valid' : 'empty', value, display: value }
}
