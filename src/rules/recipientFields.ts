import { checkAba } from '../accounts/aba.ts'
import { checkAccountNumber } from '../accounts/accountNumber.ts'
import { checkBic } from '../accounts/bic.ts'
import { checkBsb } from '../accounts/bsb.ts'
import type { Check } from '../accounts/check.ts'
import { checkClabe } from '../accounts/clabe.ts'
import { checkCnaps } from '../accounts/cnaps.ts'
import { checkIban } from '../accounts/iban.ts'
import { checkIfsc } from '../accounts/ifsc.ts'
import { checkPayId } from '../accounts/payId.ts'
import { checkSortCode } from '../accounts/sortCode.ts'
import { checkCountry, checkState } from './address.ts'
import { type AccountFieldName, accountFieldNames } from './bankAccountFields.ts'
import { checkBritishAccountNumber } from './britishAccountNumber.ts'
import { checkCompanyName } from './companyName.ts'
import { checkEmail } from './email.ts'
import { checkMobile, type ReadPhone } from './mobile.ts'
import { checkPersonName } from './personName.ts'
import { checkPlainText } from './plainText.ts'
import { checkPostcode } from './postcode.ts'
import { requiredAccountFields } from './requiredFields.ts'

/** Where a field stands in a form. */
export type FieldSection = 'account' | 'holder' | 'address' | 'contact'

/** A person with a first and last name, or a company with one name. */
export type Entity = 'individual' | 'company'

/** What decides which fields a recipient needs and how they are checked. */
export interface RecipientSituation {
  /** Delivery method, the API's AccountIdType. Open. */
  readonly method: string
  /** As `availableDeliveryMethods` lists them. */
  readonly requiredFields: readonly string[]
  readonly entity: Entity
  /** Country of the account, ISO 3166-1 alpha-2. */
  readonly country: string
  /** Country of the address; the account's unless told. */
  readonly addressCountry?: string | undefined
  /** What was typed as the state of the address, to compare the postcode with. */
  readonly addressState?: string | undefined
  /** What was typed as the BSB, to notice it in the account number. */
  readonly bsb?: string | undefined
  /** The phone parser, once it is loaded. */
  readonly readPhone?: ReadPhone | undefined
}

/** One entry of the field registry: all that a form must know to draw and check a field. */
export interface FieldDefinition {
  /** Path in the API's input: `bsb`, `address.street`. */
  readonly name: string
  /** Stem of its message keys: label, hint and what to say when it is missing. */
  readonly wording: string
  readonly section: FieldSection
  /** Neighbours of the same row share a line where there is room. */
  readonly row?: string
  /** Left-to-right in every language, figures of equal width. */
  readonly isCode?: boolean
  readonly autoComplete?: string
  readonly inputMode?: 'numeric' | 'email' | 'tel' | 'text'
  readonly type?: 'email' | 'tel'
  readonly check: (text: string, situation: RecipientSituation) => Check
}

/** A field as it stands in one situation. */
export interface RecipientField extends FieldDefinition {
  readonly isRequired: boolean
}

const code = { isCode: true } as const
const digits = { isCode: true, inputMode: 'numeric' } as const

/** The account identifiers; `accountFieldNames` has their order. */
const accountFields: Readonly<Record<AccountFieldName, FieldDefinition>> = {
  bsb: field('account', 'bsb', checkBsb, { ...digits, row: 'account' }),
  sortCode: field('account', 'sortCode', checkSortCode, { ...digits, row: 'account' }),
  aba: field('account', 'aba', checkAba, digits),
  cnaps: field('account', 'cnaps', checkCnaps, digits),
  ifsc: field('account', 'ifsc', checkIfsc, code),
  clabe: field('account', 'clabe', checkClabe, digits),
  iban: field('account', 'iban', checkIban, code),
  payid: field('account', 'payid', text => checkPayId(text), code),
  accountNo: field('account', 'accountNo', checkAccountNo, { ...code, row: 'account' }),
  bic: field('account', 'bic', (text, { country }) => checkBic(text, { country }), code),
}

const personFields: readonly FieldDefinition[] = [
  field('holder', 'firstName', checkPersonName, { autoComplete: 'given-name', row: 'name' }),
  field('holder', 'middleName', checkPersonName, { autoComplete: 'additional-name', row: 'name' }),
  field('holder', 'lastName', checkPersonName, { autoComplete: 'family-name' }),
]

const companyFields: readonly FieldDefinition[] = [
  field('holder', 'companyName', checkCompanyName, { autoComplete: 'organization' }),
]

const contactFields: readonly FieldDefinition[] = [
  field('contact', 'email', checkEmail, {
    autoComplete: 'email',
    inputMode: 'email',
    type: 'email',
    row: 'contact',
  }),
  field(
    'contact',
    'mobile',
    (text, { country, addressCountry, readPhone }) =>
      checkMobile(text, { country: addressCountry ?? country, readPhone }),
    { ...code, autoComplete: 'tel', inputMode: 'tel', type: 'tel', row: 'contact' },
  ),
]

const requiredAlways: readonly string[] = [
  'firstName',
  'lastName',
  'companyName',
  'address.country',
  'address.street',
]

/**
 * The fields of a recipient in one situation, in the order in which a form shows them: exactly the
 * account fields that the method needs, then the name, the address and the contact. Whatever the API
 * lists is required, wherever it stands.
 */
export function recipientFields(situation: RecipientSituation): readonly RecipientField[] {
  const needed = requiredAccountFields(situation)
  const account = accountFieldNames
    .filter(name => needed.includes(name))
    .map(name => accountFields[name])
  const others = [
    ...(situation.entity === 'company' ? companyFields : personFields),
    ...addressFields(situation.addressCountry ?? situation.country),
    ...contactFields,
  ]
  const known = [...account, ...others].map(({ name }) => name)
  const unknown = needed.filter(name => !known.includes(name)).map(unknownField)
  const isRequired = (name: string) => requiredAlways.includes(name) || needed.includes(name)
  return [...account, ...unknown, ...others].map(field => ({
    ...field,
    isRequired: isRequired(field.name),
  }))
}

/**
 * The address in the order of its country. Australia splits it into parts; elsewhere one line with
 * city and postcode is enough, and the parts may add to it.
 */
function addressFields(country: string): readonly FieldDefinition[] {
  const isAustralian = country === 'AU'
  const state = (text: string) => checkState(text, { country })
  const postcode: FieldDefinition['check'] = (text, { addressState }) =>
    checkPostcode(text, { country, state: addressState })
  return [
    part('country', 'country', 'country', { check: checkCountry }),
    ...(isAustralian ? [part('building', 'building', 'off')] : []),
    part('street', isAustralian ? 'street' : 'line', 'street-address'),
    part('suburb', isAustralian ? 'suburb' : 'city', 'address-level2', place),
    part('state', isAustralian ? 'state' : 'region', 'address-level1', { ...place, check: state }),
    part('postcode', 'postcode', 'postal-code', {
      ...place,
      check: postcode,
      ...(isAustralian && { inputMode: 'numeric' }),
    }),
  ]
}

const place = { row: 'place' } as const

function part(
  name: string,
  wording: string,
  autoComplete: string,
  details: Partial<FieldDefinition> = {},
): FieldDefinition {
  return field('address', `address.${name}`, checkText, {
    wording: `address.${wording}`,
    autoComplete,
    ...details,
  })
}

/** A field that the API asks for and the kit has no entry for: a plain text with a readable label. */
function unknownField(name: string): FieldDefinition {
  return field('account', name, checkText)
}

function field(
  section: FieldSection,
  name: string,
  check: FieldDefinition['check'],
  details: Partial<FieldDefinition> = {},
): FieldDefinition {
  return { name, section, wording: name, autoComplete: 'off', check, ...details }
}

function checkText(text: string): Check {
  return checkPlainText(text)
}

function checkAccountNo(text: string, { method, bsb }: RecipientSituation): Check {
  if (method === 'SORT_CODE') return checkBritishAccountNumber(text)
  return checkAccountNumber(text, { isAbroad: method !== 'BSB', ...(bsb && { bsb }) })
}
