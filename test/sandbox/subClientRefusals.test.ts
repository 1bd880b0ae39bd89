import { expect, test } from 'vitest'
import { subClientFields } from '../../src/rules/subClientFields.ts'
import { testEachCase } from './refusedEachCase.ts'
import { type RefusalCase, refused } from './refusing.ts'

/** What the onboarding of a company asks for, on whichever step. */
const names = [
  'entity',
  ...subClientFields({
    entity: 'company',
    addressCountry: 'AU',
    documentType: 'passport',
    hasInstitution: true,
    acceptsTestData: true,
  }).map(({ name }) => name),
]

const address = {
  street: '1 George St',
  suburb: 'Sydney',
  state: 'NSW',
  postcode: '2000',
  country: 'AU',
}
const idDoc = { type: 'passport', docNumber: 'PA8274651', country: 'AU' }
const company = {
  firstName: 'Ada',
  lastName: 'Byron',
  mobile: '0061412832849',
  dob: '1979-05-12',
  legalName: 'Byron Engines Pty Ltd',
  businessNumber: '53004085616',
  address,
  idDoc,
}

// What is wrong, where it lands, and what is said there. A business refusal first, then bad input.
const rows: readonly (readonly [
  rule: string,
  changes: object,
  path: string | null,
  code: string,
  params?: object,
])[] = [
  ['a company has a number', { businessNumber: null }, 'businessNumber', 'missing'],
  ['a company has a name', { legalName: null }, 'legalName', 'missing'],
  ['a mobile number', { mobile: null }, 'mobile', 'missing'],
  ['a birth date', { dob: null }, 'dob', 'missing'],
  ['nobody of 65', { dob: '1950-01-01' }, 'dob', 'birthDateTooOld', { maximum: 64 }],
  ...['street', 'suburb', 'state', 'postcode', 'country'].map(
    part =>
      [
        `an address has a ${part}`,
        { address: { ...address, [part]: null } },
        `address.${part}`,
        'missing',
      ] as const,
  ),
  ['a document', { idDoc: null }, 'idDoc.type', 'missing'],
  ['no other document', { idDoc: { ...idDoc, type: 'medicare' } }, 'idDoc.type', 'refusedChoice'],
  [
    'a passport abroad',
    { address: { ...address, country: 'NZ' }, idDoc: { ...idDoc, type: 'licence' } },
    'idDoc.type',
    'refusedChoice',
  ],
  [
    'an institution that there is',
    { instructingInstitutionId: '0' },
    'instructingInstitutionId',
    'notFound',
  ],
  // The onboarding doesn't ask for one, so that it is about the whole.
  ['a postal address has a country', { postalAddress: { street: 'GPO Box 1' } }, null, 'missing'],

  ['a last name', { lastName: '' }, 'lastName', 'missing'],
  ['no domain', { firstName: 'Ben.eu' }, 'firstName', 'refusedDomain'],
  ['Latin letters', { middleName: 'René' }, 'middleName', 'refusedNameCharacters'],
  ['18 years', { dob: '2015-01-01' }, 'dob', 'birthDateTooYoung', { minimum: 18 }],
  ['an e-mail address', { email: 'ada' }, 'email', 'emailFormat'],
  ['a mobile number that is one', { mobile: '12' }, 'mobile', 'refusedMobile'],
  ['a legal name without signs', { legalName: 'A <B>' }, 'legalName', 'refusedCompanyCharacters'],
  ['a trading name', { tradingAsName: 'A' }, 'tradingAsName', 'textTooShort', { minimum: 2 }],
  ['a number in ASCII', { businessNumber: 'Größe' }, 'businessNumber', 'refusedCharacters'],
  ...['building', 'street', 'suburb', 'state', 'postcode'].map(
    part =>
      [
        `a ${part} that is no dummy`,
        { address: { ...address, [part]: 'N/A' } },
        `address.${part}`,
        'refusedDummy',
      ] as const,
  ),
  [
    'a country by its code',
    { address: { ...address, country: 'Australia' } },
    'address.country',
    'refusedChoice',
  ],
  ['a document’s number', { idDoc: { ...idDoc, docNumber: '' } }, 'idDoc.docNumber', 'missing'],
  [
    'a document’s number at all',
    { idDoc: { ...idDoc, docNumber: undefined } },
    'idDoc.docNumber',
    'missing',
  ],
  [
    'an issuer of 100 characters',
    { idDoc: { ...idDoc, issuer: 'x'.repeat(101) } },
    'idDoc.issuer',
    'refusedTooLong',
    { maximum: 100 },
  ],
  [
    'a day of issue that exists',
    { idDoc: { ...idDoc, issueDate: '2020-02-30' } },
    'idDoc.issueDate',
    'dateFormat',
  ],
  [
    'a day of expiry that exists',
    { idDoc: { ...idDoc, expiryDate: '1.1.2030' } },
    'idDoc.expiryDate',
    'dateFormat',
  ],
  [
    'an issuing country by its code',
    { idDoc: { ...idDoc, country: 'England' } },
    'idDoc.country',
    'refusedChoice',
  ],
]

const cases: readonly RefusalCase[] = rows.map(([rule, changes, path, code, params = {}]) => {
  const input = { ...company, ...changes }
  return { rule, input, path, code, params }
})

testEachCase('SubClient', cases, names)

test('each field of the onboarding is refused for something, and shows it', async () => {
  const landed = new Set(cases.map(({ path }) => path))
  expect(names.filter(name => name !== 'entity' && !landed.has(name))).toEqual([])
})

test('what is right isn’t refused', async () => {
  await expect(
    refused('SubClient', { ...cases[0], input: company } as RefusalCase),
  ).rejects.toThrow(/accepted/)
})
