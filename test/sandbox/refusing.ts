import { readErrors, readRefusal } from '../../src/api/readReply.ts'
import { type RefusalReason, refusalReason } from '../../src/hooks/forms/refusalRules.ts'
import { type RefusedField, refusedFields } from '../../src/hooks/forms/refusedFields.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import type { DeliveryMethodRow } from '../../src/sandbox/seeds/deliveryMethods.ts'
import { ask } from './ask.ts'

/** One rule, by an input that breaks it. */
export interface RefusalCase {
  readonly rule: string
  /** No page says it, but one has to hold. */
  readonly isInferred?: true
  readonly input: object
  /** Of what is changed; a case without one creates. */
  readonly id?: string | null
  /** What happens to what `id` names, instead of a change. */
  readonly isDeletion?: true
  readonly deliveryMethods?: readonly DeliveryMethodRow[]
  /** The field that the refusal lands on; null where it is about the whole. */
  readonly path: string | null
  readonly code: string
  readonly params?: object
}

/** What came of a case. */
export interface Refused {
  /** The API's own words, all of them. */
  readonly messages: readonly string[]
  readonly landed: readonly RefusedField[]
  readonly reason: RefusalReason
}

const paths = `externalId nickName firstName middleName lastName companyName legalName tradingAsName
  businessNumber acn dob email mobile bsb accountNo payid iban bic aba clabe ifsc cnaps sortCode`
const parts = 'building streetNo street suburb state country postcode'
const documentParts = 'type docNumber issuer issueDate expiryDate country'

/** All that a form may show. */
export const everyField: readonly string[] = [
  ...['country', 'currency', 'method', 'entity'],
  ...paths.split(/\s+/),
  ...parts.split(' ').map(part => `address.${part}`),
  ...documentParts.split(' ').map(part => `idDoc.${part}`),
]

const clock = steppedClock(Date.UTC(2026, 6, 31))

/** Sends an input that the API refuses, and reads its reply as a form does. */
export async function refused(
  entity: 'Recipient' | 'Sender' | 'Institution' | 'SubClient',
  { input, id, isDeletion, deliveryMethods }: RefusalCase,
  names = everyField,
): Promise<Refused> {
  const sandbox = createSandbox({ clock, ...(deliveryMethods && { deliveryMethods }) })
  const verb = isDeletion ? 'delete' : id === undefined ? 'create' : 'update'
  const operation = `${verb}${entity}`
  const [types, given] = {
    create: [
      `$input: ${entity === 'SubClient' ? 'CreateSubClient' : entity}Input!`,
      'input: $input',
    ],
    update: [`$id: ID, $input: ${entity}Input!`, 'id: $id, input: $input'],
    delete: ['$id: ID', 'id: $id'],
  }[verb]
  const query = `mutation (${types}) { ${operation}(${given}) { success code message } }`
  const { data, errors } = await ask(sandbox, query, isDeletion ? { id } : { id, input })
  const problem = errors.length > 0 ? readErrors(operation, errors) : readRefusal(operation, data)
  if (!problem) throw new Error(`${operation} accepted ${JSON.stringify(input)}`)
  const landed = refusedFields(problem, names)
  const messages = errors.length > 0 ? errors.map(({ message }) => message) : [problem.message]
  return { messages, landed, reason: refusalReason(problem) }
}
