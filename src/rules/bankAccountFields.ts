import { requiredAccountFields } from './requiredFields.ts'

/** The account identifiers that the kit knows, in the order in which a form shows them. */
export const accountFieldNames = [
  'bsb',
  'sortCode',
  'aba',
  'cnaps',
  'ifsc',
  'clabe',
  'iban',
  'payid',
  'accountNo',
  'bic',
] as const

/** The API's name of an account identifier. */
export type AccountFieldName = (typeof accountFieldNames)[number]

/** What each delivery method identifies an account by, where the API's own list isn't at hand. */
const usualFields: Readonly<Record<string, readonly string[]>> = {
  BSB: ['bsb', 'accountNo'],
  PAYID: ['payid'],
  IBAN: ['iban'],
  ABA: ['aba', 'accountNo'],
  CLABE: ['clabe'],
  IFSC: ['ifsc', 'accountNo'],
  CNAPS: ['cnaps', 'accountNo'],
  SORT_CODE: ['sortCode', 'accountNo'],
  ACC_NO: ['accountNo'],
}

/**
 * The names of the fields that identify an account, in the order of a form: those of the delivery
 * method, or those that the API lists for it. Names that the kit doesn't know come last.
 */
export function bankAccountFields({
  method,
  requiredFields = usualFields[method] ?? [],
}: {
  readonly method: string
  readonly requiredFields?: readonly string[] | undefined
}): readonly string[] {
  const needed = requiredAccountFields({ method, requiredFields })
  const known: readonly string[] = accountFieldNames
  return [
    ...known.filter(name => needed.includes(name)),
    ...needed.filter(name => !known.includes(name) && !isOfHolder(name)),
  ]
}

/** Whether a field tells of the account's holder, which is another part of a form. */
function isOfHolder(name: string): boolean {
  return /^(first|middle|last|company)Name$|^(email|mobile|dob|address)\b/.test(name)
}
