import { describe, expect, test } from 'vitest'
import type { FieldSituation } from '../../src/rules/fieldDefinition.ts'
import { type SenderSituation, senderFields, senderSchema } from '../../src/rules/senderFields.ts'

const person: SenderSituation = { entity: 'individual', addressCountry: 'AU', documentType: '' }
const company: SenderSituation = { ...person, entity: 'company' }

const namesOf = (situation: SenderSituation) => senderFields(situation).map(({ name }) => name)
const requiredOf = (situation: SenderSituation) =>
  senderFields(situation)
    .filter(({ isRequired }) => isRequired)
    .map(({ name }) => name)

/** The verdict of one field of a situation. */
function check(situation: SenderSituation, name: string, text: string, more: FieldSituation = {}) {
  const field = senderFields(situation).find(candidate => candidate.name === name)
  if (!field) throw new Error(`${name} isn't asked for`)
  return field.check(text, { ...situation, ...more })
}

const textsOf = (texts: Readonly<Record<string, string>>) => ({
  textOf: (name: string) => texts[name] ?? '',
})

describe('what is asked for', () => {
  test.each([
    [
      'a person in Australia',
      person,
      'firstName middleName lastName dob address.country address.building address.street ' +
        'address.suburb address.state address.postcode email mobile idDoc.type',
    ],
    [
      'a company in Australia, by ABN and ACN',
      company,
      'companyName address.country address.building address.street address.suburb address.state ' +
        'address.postcode legalName tradingAsName businessNumber acn email mobile idDoc.type',
    ],
    [
      'a company in Germany, without an ACN',
      { ...company, addressCountry: 'DE' },
      'companyName address.country address.street address.postcode address.suburb legalName ' +
        'tradingAsName businessNumber email mobile idDoc.type',
    ],
    [
      'a person without a country yet',
      { ...person, addressCountry: '' },
      'firstName middleName lastName dob address.country email mobile idDoc.type',
    ],
    [
      'a document, once its kind is chosen',
      { ...person, addressCountry: '', documentType: 'passport' },
      'firstName middleName lastName dob address.country email mobile idDoc.type ' +
        'idDoc.docNumber idDoc.country idDoc.issuer idDoc.issueDate idDoc.expiryDate',
    ],
    [
      'a part of an address that its country doesn’t use, where there is one',
      { ...person, addressCountry: 'GB', addressParts: ['address.state', 'address.street'] },
      'firstName middleName lastName dob address.country address.street address.suburb ' +
        'address.postcode address.state email mobile idDoc.type',
    ],
  ])('%s', (_, situation, names) => {
    expect(namesOf(situation)).toEqual(names.split(' '))
  })

  test('a host can ask for more', () => {
    const registry = { externalId: { isAlwaysAsked: true, section: 'holder', order: 1 } }
    expect(senderFields(person, registry)[0]).toMatchObject({
      name: 'externalId',
      isRequired: false,
    })
  })
})

describe('what is required', () => {
  test('names, country and street, and of a document its number and country', () => {
    expect(requiredOf(person)).toEqual([
      'firstName',
      'lastName',
      'address.country',
      'address.street',
    ])
    expect(requiredOf({ ...company, addressCountry: 'DE', documentType: 'other' })).toEqual([
      'companyName',
      'address.country',
      'address.street',
      'idDoc.docNumber',
      'idDoc.country',
    ])
  })

  test('no birth date, but there is something to say about its absence', () => {
    const dob = senderFields(person).find(({ name }) => name === 'dob')
    expect(dob).toMatchObject({ isRequired: false, advice: 'senderWithoutBirthDate' })
  })
})

describe('how it is checked', () => {
  test('a company’s number as an ABN in Australia, as a text elsewhere', () => {
    expect(check(company, 'businessNumber', '04821937').status).toBe('incomplete')
    const british = { ...company, addressCountry: 'GB' }
    expect(check(british, 'businessNumber', '04821937').status).toBe('valid')
  })

  test('a person’s document was issued after the birth; a company has no birth date', () => {
    const texts = textsOf({ dob: '2000-01-01' })
    const ofPerson = { ...person, documentType: 'passport' }
    expect(check(ofPerson, 'idDoc.issueDate', '1990-01-01', texts).code).toBe('documentBeforeBirth')
    const ofCompany = { ...company, documentType: 'companyExtract' }
    expect(check(ofCompany, 'idDoc.issueDate', '1990-01-01', texts).status).toBe('valid')
  })

  test('a document hasn’t expired, and expires after its issue', () => {
    const situation = { ...person, documentType: 'passport' }
    const texts = textsOf({ 'idDoc.issueDate': '2020-06-01' })
    expect(check(situation, 'idDoc.expiryDate', '2020-07-01', texts).code).toBe('documentExpired')
    expect(check(situation, 'idDoc.expiryDate', '2020-05-01', texts).code).toBe(
      'documentExpiresBeforeIssue',
    )
    expect(check(situation, 'idDoc.expiryDate', '2999-01-01', texts).status).toBe('valid')
  })

  test.each([
    ['passport', person, undefined],
    ['passport', company, 'documentOfPerson'],
    ['deedOfIncorporation', person, 'documentOfCompany'],
    ['deedOfIncorporation', company, undefined],
    ['utilityBill', person, undefined],
    ['utilityBill', company, undefined],
    ['seamansBook', person, undefined],
  ] as const)('a %s', (type, situation, code) => {
    expect(check(situation, 'idDoc.type', type).code).toBe(code)
  })
})

describe('the schema', () => {
  test('gives the API’s input, canonical, without what is empty or isn’t asked', () => {
    const values = {
      firstName: ' Mia ',
      middleName: '',
      lastName: 'Nguyen',
      dob: '19910217',
      companyName: 'Left over Ltd',
      address: { country: 'AU', street: '45 Elgin St', state: 'Victoria' },
      mobile: '',
      idDoc: { type: 'passport', docNumber: 'PA1', country: 'AU', expiryDate: '2999/01/01' },
    }
    const situation = { ...person, documentType: 'passport' }
    expect(senderSchema(situation).parse(values)).toEqual({
      firstName: 'Mia',
      lastName: 'Nguyen',
      dob: '1991-02-17',
      address: { country: 'AU', street: '45 Elgin St', state: 'VIC' },
      idDoc: { type: 'passport', docNumber: 'PA1', country: 'AU', expiryDate: '2999-01-01' },
    })
  })

  test('refuses a document without its number and country', () => {
    const situation = { ...company, addressCountry: 'DE', documentType: 'companyExtract' }
    const { error } = senderSchema(situation).safeParse({
      companyName: 'Elbe GmbH',
      address: { country: 'DE', street: 'Speicherstrasse 12, 20457 Hamburg' },
      idDoc: { type: 'companyExtract' },
    })
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'idDoc.docNumber',
      'idDoc.country',
    ])
  })
})
