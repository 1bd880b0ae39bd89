import { checkAccountNumber } from '../../accounts/accountNumber.ts'
import { checkBic } from '../../accounts/bic.ts'
import { checkBsb } from '../../accounts/bsb.ts'
import { checkIban } from '../../accounts/iban.ts'
import type { AccountIdType } from '../../api/documents/operationTypes.ts'

/** Fields that identify an account or its bank. */
export const identifierFields = [
  'bsb',
  'accountNo',
  'payid',
  'iban',
  'bic',
  'aba',
  'clabe',
  'ifsc',
  'cnaps',
  'sortCode',
] as const

export type IdentifierField = (typeof identifierFields)[number]

type Texts = { readonly [Field in IdentifierField]?: string | null | undefined }

/** The same fields as the API keeps them: without spaces and hyphens, in capitals. */
export function canonicalIdentifiers<Fields extends Texts>(fields: Fields): Fields {
  const canonical = identifierFields
    .filter(field => typeof fields[field] === 'string')
    .map(field => [field, canonicalIdentifier(field, fields[field] ?? '')])
  return { ...fields, ...Object.fromEntries(canonical) }
}

function canonicalIdentifier(field: IdentifierField, text: string): string {
  return field === 'payid' ? text.trim() : text.replace(/[\s-]/g, '').toUpperCase()
}

/** Whether a canonical identifier is well formed. What is merely unlikely passes. */
export function isWellFormed(
  field: IdentifierField,
  value: string,
  accountIdType: AccountIdType,
): boolean {
  if (field === 'accountNo' && accountIdType !== 'BSB') return /^[A-Z0-9]{4,34}$/.test(value)
  const form = forms[field]
  return form instanceof RegExp ? form.test(value) : passes(form(value), value)
}

// Only the form where no page says that the API verifies a check digit (accounts other than IBAN).
const forms: Readonly<Record<IdentifierField, RegExp | ((text: string) => Verdict)>> = {
  bsb: checkBsb,
  accountNo: text => checkAccountNumber(text),
  iban: checkIban,
  bic: text => checkBic(text),
  payid: /^[\x20-\x7e]{2,256}$/,
  aba: /^\d{9}$/,
  clabe: /^\d{18}$/,
  ifsc: /^[A-Z]{4}0[A-Z0-9]{6}$/,
  cnaps: /^\d{12}$/,
  sortCode: /^\d{6}$/,
}

type Verdict = { readonly status: string; readonly value: string }

/** The form's check also mends what people paste ("BSB: 062000"); a server does not. */
function passes({ status, value }: Verdict, sent: string): boolean {
  return (status === 'valid' || status === 'warning') && value === sent
}
