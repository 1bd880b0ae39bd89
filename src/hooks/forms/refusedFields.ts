import type { FieldRefusal, FlashProblem } from '../../api/FlashProblem.ts'
import { type RefusalReason, refusalReason, refusalSentence } from './refusalRules.ts'
import { spokenFields } from './spokenFields.ts'

/** One field that the API refused, and why. */
export interface RefusedField extends FieldRefusal, RefusalReason {}

// Where the mend is, whatever the sentence names; the first of them that the form shows.
const places: Readonly<Record<string, readonly string[]>> = {
  refusedFunds: ['amount', 'size'],
  refusedRecipientCurrency: ['recipientId'],
  refusedBothNames: ['companyName', 'entity', 'firstName'],
  accountIdTypeLocked: ['method'],
  birthDateTooYoung: ['dob'],
  birthDateTooOld: ['dob'],
}
const choices = ['currency', 'country', 'method']
/** Whom a transaction names by id. */
const parties: readonly (readonly [says: RegExp, name: string])[] = [
  [/recipient/i, 'recipientId'],
  [/client/i, 'subClientId'],
  [/sender/i, 'senderId'],
  [/institution/i, 'instructingInstitutionId'],
]

/**
 * The fields of a form that a problem is about, each with the code of what to say there: those that
 * the API names by path, or else the one that the sentence of a refusal speaks of. Empty where the
 * form shows no such field.
 *
 * @param names what the form shows: paths of the API's input (`address.street`), and of its own choices
 * `country`, `currency`, `method` and `entity`
 * @param isEmpty which of two missing fields is meant; the one named first unless told
 *
 * @example
 * refusedFields(problem, ['firstName', 'bic']) // [{ path: 'bic', code: 'missing', params: {}, message }]
 */
export function refusedFields(
  problem: FlashProblem,
  names: readonly string[],
  isEmpty: (name: string) => boolean = () => false,
): readonly RefusedField[] {
  const { fields, kind, message } = problem
  if (fields.length > 0 || !/refused|invalidInput/.test(kind)) {
    return fields.flatMap(field => refusedAt(field, names))
  }
  const reason = refusalReason(problem)
  const path = placeOf(reason.code, refusalSentence(message), names, isEmpty)
  return path === undefined ? [] : [{ path, message, ...reason }]
}

/** A missing part is told of where the whole is: `Field "docNumber" of required type …` at `idDoc`. */
function refusedAt({ path: given, message }: FieldRefusal, names: readonly string[]) {
  const part = /^Field "(\w+)" of required/.exec(refusalSentence(message))?.[1]
  const whole = part === undefined ? given : `${given}.${part}`
  const path = whole === 'accountIdType' ? 'method' : whole
  return names.includes(path) ? [{ path, message, ...refusalReason({ message }, path) }] : []
}

function placeOf(
  code: string,
  sentence: string,
  names: readonly string[],
  isEmpty: (name: string) => boolean,
): string | undefined {
  const fixed = places[code]
  if (fixed) return fixed.find(name => names.includes(name))
  if (code === 'methodUnavailable') {
    const shown = choices.filter(name => names.includes(name))
    return spokenFields(sentence, shown)[0] ?? shown.at(-1)
  }
  const party = parties.find(([says, name]) => says.test(sentence) && names.includes(name))?.[1]
  if (code === 'notFound') return party
  const spoken = spokenFields(sentence, names)
  return (code === 'missing' && spoken.find(isEmpty)) || (spoken[0] ?? party)
}
