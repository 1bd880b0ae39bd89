import { person } from './ask.ts'
import type { RefusalCase } from './refusing.ts'

type Texts = readonly (readonly [rule: string, text: string, code: string, params?: object])[]

/** One text after the other in one field of an input. */
function textCases(field: string, input: object, texts: Texts): RefusalCase[] {
  const [head = '', part] = field.split('.')
  return texts.map(([rule, text, code, params = {}]) => {
    const whole = (input as Record<string, object>)[head]
    const value = part === undefined ? text : { ...whole, [part]: text }
    const isInferred = rule.startsWith('inferred')
    return {
      rule: `${field}: ${rule}`,
      ...(isInferred && { isInferred }),
      input: { ...input, [head]: value },
      path: field,
      code,
      params,
    }
  })
}

const plain: Texts = [
  ['ASCII', 'Größe', 'refusedCharacters'],
  ['no dummy value', 'N/A', 'refusedDummy'],
]
const personName: Texts = [
  ['1 character or more', '', 'missing'],
  ['75 characters at most', 'x'.repeat(76), 'refusedTooLong', { maximum: 75 }],
  ['Latin letters', 'René', 'refusedNameCharacters'],
  ["letters and , . - / '", 'Ada2', 'refusedNameCharacters'],
  ['a single symbol is a letter', '-', 'nameSingleCharacter'],
  ['no domain', 'Ben.eu', 'refusedDomain'],
  ['no domain behind a name', 'Aaron x.com', 'refusedDomain'],
  ['no dummy value', 'nil', 'refusedDummy'],
]
const companyName: Texts = [
  ['2 characters or more', 'A', 'textTooShort', { minimum: 2 }],
  ['256 characters at most', 'x'.repeat(257), 'refusedTooLong', { maximum: 256 }],
  ['without < = >', 'A <B>', 'refusedCompanyCharacters'],
  ...plain,
]
const birthDate: Texts = [
  ['YYYY-MM-DD', '05/06/1987', 'dateFormat'],
  ['a day that exists', '1987-02-30', 'dateFormat'],
  ['after 1900-01-01', '1900-01-01', 'birthDateTooEarly'],
  ['18 or older', '2008-08-01', 'birthDateTooYoung', { minimum: 18 }],
]
const email: Texts = [
  ['an address', 'ada@', 'emailFormat'],
  ['ASCII', 'adä@example.com', 'refusedCharacters'],
]
const mobile: Texts = [
  ['an international number', '0422832849', 'refusedMobile'],
  ['a number of its country', '+61 123', 'refusedMobile'],
  ['digits', 'call me', 'refusedMobile'],
]

function partyCases(input: object, company: object): RefusalCase[] {
  const at = (field: string, texts: Texts) => textCases(field, input, texts)
  return [
    ...['firstName', 'middleName', 'lastName'].flatMap(name => at(name, personName)),
    ...textCases('companyName', company, companyName),
    ...at('dob', birthDate),
    ...at('email', email),
    ...at('mobile', mobile),
    ...at('externalId', plain),
    ...at('nickName', [['inferred: ASCII', 'Größe', 'refusedCharacters']]),
    ...addressCases(input),
    {
      rule: 'a person or a company',
      isInferred: true,
      input: { ...company, companyName: null },
      path: 'companyName',
      code: 'missing',
    },
    {
      rule: 'a last name with a first',
      input: { ...input, lastName: null },
      path: 'lastName',
      code: 'missing',
    },
    {
      rule: 'a first name with a last',
      input: { ...input, firstName: null },
      path: 'firstName',
      code: 'missing',
    },
    {
      rule: 'not a person and a company',
      isInferred: true,
      input: { ...input, companyName: 'Acme Pty Ltd' },
      path: 'companyName',
      code: 'refusedBothNames',
    },
    {
      rule: 'a street in Australia',
      input: { ...input, address: { suburb: 'Sydney', country: 'AU' } },
      path: 'address.street',
      code: 'missing',
    },
    noCountry(input),
  ]
}

/** Every part is ASCII, of 255 characters at most; what holds for each is tried on two. */
function addressCases(input: object): RefusalCase[] {
  const parts = ['building', 'streetNo', 'street', 'suburb', 'state', 'postcode']
  return [
    ...parts.flatMap(part => textCases(`address.${part}`, input, plain)),
    ...textCases('address.building', input, [
      ['inferred: 255 characters', 'x'.repeat(256), 'refusedTooLong', { maximum: 255 }],
    ]),
    ...textCases('address.country', input, [['ISO 3166-1', 'UK', 'refusedChoice']]),
  ]
}

function noCountry(input: object): RefusalCase {
  return {
    rule: 'an address has a country',
    isInferred: true,
    input: { ...input, address: { street: '1 George St' } },
    path: 'address.country',
    code: 'missing',
  }
}

const unknownId = '0'.repeat(24)
const john = '5ba89a6b35a2b327b81ffc3b'
const notFound = { path: null, code: 'notFound' } as const

/** Accounts of every method, good but for what a case changes. */
const accounts: Readonly<Record<string, Readonly<Record<string, string | object>>>> = {
  BSB: { currency: 'AUD', bsb: '062000', accountNo: '12345678' },
  PAYID: { currency: 'AUD', payid: 'ada@example.com' },
  IBAN: { currency: 'EUR', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' },
  ABA: { currency: 'USD', aba: '021000021', accountNo: '12345678', bic: 'CHASUS33' },
  CLABE: { currency: 'MXN', clabe: '032180000118359719', bic: 'BCMRMXMM' },
  IFSC: { currency: 'INR', ifsc: 'SBIN0020001', accountNo: '12345678', bic: 'SBININBB' },
  CNAPS: { currency: 'CNY', cnaps: '102100099996', accountNo: '12345678', bic: 'BKCHCNBJ' },
  SORT_CODE: { currency: 'GBP', sortCode: '200000', accountNo: '55779911', bic: 'BARCGB22' },
  ACC_NO: { currency: 'SGD', accountNo: '12345678', bic: 'DBSSSGSG', address: { country: 'SG' } },
}

/** A text that isn't what the field holds; '12' unless told. */
const malformed: Readonly<Record<string, string>> = {
  payid: 'x',
  accountNo: '123#',
  iban: 'FR7630006000011234567890188',
  bic: 'CHASUS3',
}

function accountCases(): RefusalCase[] {
  const name = { firstName: 'Ada', lastName: 'Byron' }
  return Object.entries(accounts).flatMap(([accountIdType, { currency, address, ...fields }]) => {
    const good = { ...name, accountIdType, currency, address, ...fields }
    return Object.keys(fields).flatMap((field): RefusalCase[] => {
      const isListed = field === 'bic' && accountIdType === 'IBAN' // By the table, not by a rule.
      const bad = malformed[field] ?? '12'
      return [
        {
          rule: `${field} for ${accountIdType}${isListed ? ', where the table lists it' : ''}`,
          input: { ...good, [field]: null },
          path: field,
          code: 'missing',
        },
        {
          rule: `the form of ${field} for ${accountIdType}`,
          ...(field !== 'accountNo' && { isInferred: true as const }),
          input: { ...good, [field]: bad },
          path: field,
          code: 'refusedForm',
        },
        ...textCases(field, good, plain),
      ]
    })
  })
}

const company = { ...person, firstName: null, lastName: null, companyName: 'Acme Pty Ltd' }

export const recipientCases: readonly RefusalCase[] = [
  ...partyCases(person, company),
  ...accountCases(),
  ...textCases('currency', person, [['ISO 4217', 'aud', 'refusedChoice']]),
  {
    rule: 'accountNo of 4 characters or more',
    input: { ...person, accountNo: '123' },
    path: 'accountNo',
    code: 'refusedForm',
  },
  {
    rule: 'a delivery method of the country and currency',
    input: { ...person, currency: 'EUR' },
    path: 'method',
    code: 'methodUnavailable',
  },
  {
    rule: 'a delivery method of the currency, wherever',
    input: { ...person, accountIdType: 'ACC_NO', address: null },
    path: 'method',
    code: 'methodUnavailable',
  },
  {
    rule: 'accountIdType is one of the list',
    input: { ...person, accountIdType: 'RIPPLE' },
    path: 'method',
    code: 'refusedChoice',
  },
  {
    rule: 'accountIdType is required',
    input: { ...person, accountIdType: null },
    path: 'method',
    code: 'missing',
  },
  {
    rule: 'currency is required',
    input: { ...person, currency: undefined },
    path: 'currency',
    code: 'missing',
  },
  {
    rule: 'what requiredFields lists of an address',
    input: person,
    deliveryMethods: [
      {
        country: 'AU',
        currency: 'AUD',
        method: 'BSB',
        requiredFields: ['bsb', 'accountNo', 'address.building'],
      },
    ],
    path: 'address.building',
    code: 'missing',
  },
  {
    rule: 'a street that is more than spaces',
    isInferred: true,
    input: { ...person, address: { street: ' ', country: 'AU' } },
    path: 'address.street',
    code: 'missing',
  },
  {
    rule: 'accountIdType stays',
    id: john,
    input: { accountIdType: 'PAYID', currency: 'AUD', payid: 'john@example.com' },
    path: 'method',
    code: 'accountIdTypeLocked',
  },
  {
    rule: 'a change leaves nothing out',
    id: john,
    input: { accountIdType: 'BSB', currency: 'AUD', bsb: null },
    path: 'bsb',
    code: 'missing',
  },
  { rule: 'only what exists is changed', id: unknownId, input: person, ...notFound },
  { rule: 'only what exists is deleted', id: unknownId, isDeletion: true, input: {}, ...notFound },
]

const document = { type: 'passport', docNumber: 'GB1234321', country: 'GB' }
const sender = {
  firstName: 'Malcolm',
  lastName: 'Jez',
  address: { street: '1 Test St', suburb: 'London', country: 'GB', postcode: 'SW1A 1AA' },
  idDoc: document,
}
const senderCompany = { companyName: 'Acme Pte Ltd', idDoc: document }

export const senderCases: readonly RefusalCase[] = [
  ...partyCases(sender, senderCompany),
  ...['legalName', 'tradingAsName'].flatMap(name => textCases(name, senderCompany, companyName)),
  ...textCases('businessNumber', senderCompany, plain),
  ...textCases('acn', senderCompany, [['inferred: ASCII', 'Größe', 'refusedCharacters']]),
  ...textCases('idDoc.docNumber', sender, [...plain, ['not empty', '', 'missing']]),
  ...textCases('idDoc.issuer', sender, [
    ['100 characters at most', 'x'.repeat(101), 'refusedTooLong', { maximum: 100 }],
    ...plain,
  ]),
  ...textCases('idDoc.issueDate', sender, [['YYYY-MM-DD', '1/2/2020', 'dateFormat']]),
  ...textCases('idDoc.expiryDate', sender, [['a day that exists', '2030-02-30', 'dateFormat']]),
  ...textCases('idDoc.country', sender, [['ISO 3166-1', 'England', 'refusedChoice']]),
  ...textCases('idDoc.type', sender, [['one of the list', 'libraryCard', 'refusedChoice']]),
  {
    rule: 'a document has a type',
    input: { ...sender, idDoc: { docNumber: 'GB1234321' } },
    path: 'idDoc.type',
    code: 'missing',
  },
  {
    rule: 'a document has a number',
    input: { ...sender, idDoc: { ...document, docNumber: null } },
    path: 'idDoc.docNumber',
    code: 'missing',
  },
  {
    rule: 'a document has a country or an issuer',
    isInferred: true,
    input: { ...sender, idDoc: { ...document, country: null } },
    path: 'idDoc.country',
    code: 'missing',
  },
  { rule: 'only what exists is changed', id: unknownId, input: sender, ...notFound },
  { rule: 'only what exists is deleted', id: unknownId, isDeletion: true, input: {}, ...notFound },
]

const institution = {
  legalName: 'New Institution Ltd',
  address: { country: 'AU', street: '1 Hay St' },
}

export const institutionCases: readonly RefusalCase[] = [
  ...textCases('legalName', institution, companyName),
  ...textCases('businessNumber', institution, plain),
  ...textCases('externalId', institution, plain),
  ...addressCases(institution),
  noCountry(institution),
  {
    rule: 'an institution has a legal name',
    isInferred: true,
    input: { businessNumber: 'B9' },
    path: 'legalName',
    code: 'missing',
  },
  {
    rule: 'a street in Australia',
    input: { ...institution, address: { country: 'AU' } },
    path: 'address.street',
    code: 'missing',
  },
  { rule: 'only what exists is changed', id: unknownId, input: institution, ...notFound },
]
