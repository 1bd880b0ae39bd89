import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Entity } from '../../src/rules/fieldDefinition.ts'
import type { IssueParams } from '../../src/rules/fieldsSchema.ts'
import { valueAt } from '../../src/rules/formValues.ts'
import { subClientFields, subClientSchema } from '../../src/rules/subClientFields.ts'
import { rightApplication, withTexts } from './subClientApplication.ts'

// "Create sub-clients" of the API's documentation: "Please follow our latest requirements for the
// proper sub-client data submission". Its six points, and what it asks of a company.

type Texts = Readonly<Record<string, string>>

function situationOf(entity: Entity, addressCountry: string, texts: Texts, hasInstitution = false) {
  const documentType = texts['idDoc.type'] ?? 'passport'
  return { entity, addressCountry, documentType, hasInstitution, acceptsTestData: false }
}

/** What an application that is right otherwise is refused for with some other texts. */
function refusals(texts: Texts, entity: Entity = 'individual', country: 'AU' | 'DE' = 'AU') {
  const values = withTexts(rightApplication(entity, country), texts)
  const result = subClientSchema(situationOf(entity, country, texts)).safeParse(values)
  return (result.error?.issues ?? []).map(
    issue => `${issue.path.join('.')} ${(issue as { params?: IssueParams }).params?.code}`,
  )
}

/** What is said of a field that doesn't stop anything. */
function doubt(name: string, texts: Texts, country: 'AU' | 'DE' = 'AU') {
  const values = withTexts(rightApplication('individual', country), texts)
  const situation = situationOf('individual', country, texts)
  const textOf = (path: string) => valueAt(values, path)
  const field = subClientFields(situation).find(candidate => candidate.name === name)
  const check = field?.check(textOf(name), { ...situation, textOf })
  return check?.status === 'empty' ? field?.advice : check?.code
}

describe('a company', () => {
  test.each(['legalName', 'businessNumber'])('gives its %s', name => {
    expect(refusals({ [name]: '' }, 'company')).toEqual([`${name} missing`])
  })

  test('gives an ABN in Australia, and another number elsewhere', () => {
    const texts = { businessNumber: '51 824 753 557' }
    expect(refusals(texts, 'company')).toEqual(['businessNumber abnChecksum'])
    expect(refusals(texts, 'company', 'DE')).toEqual([])
  })

  test('has a contact person, of whom as much is asked as of any other', () => {
    const texts = { firstName: '', lastName: '', dob: '', mobile: '', 'idDoc.docNumber': '' }
    expect(refusals(texts, 'company')).toEqual(refusals(texts))
  })
})

describe('requirement 1: proper firstName, middleName and lastName', () => {
  test.each(['firstName', 'lastName'])('%s is required', name => {
    expect(refusals({ [name]: '' })).toEqual([`${name} missing`])
  })

  test('a missing middleName is spoken of, for not everybody has one', () => {
    expect(refusals({ middleName: '' })).toEqual([])
    expect(doubt('middleName', { middleName: '' })).toBe('subClientWithoutMiddleName')
  })

  test('made-up names aren’t proper', () => {
    expect(refusals({ firstName: 'Test', lastName: 'User' })).toEqual([
      'firstName testData',
      'lastName testData',
    ])
    expect(refusals({ middleName: 'asdf' })).toEqual(['middleName testData'])
  })
})

describe('requirement 2: a proper mobile number', () => {
  test('is required', () => {
    expect(refusals({ mobile: '' })).toEqual(['mobile missing'])
  })

  test('is a number, and somebody’s', () => {
    expect(refusals({ mobile: '+61 412 832' })).toEqual(['mobile mobileNumber'])
    expect(refusals({ mobile: '0491 570 006' })).toEqual(['mobile testData'])
  })

  test('may be another country’s', () => {
    expect(refusals({ mobile: '+49 1512 3456789' })).toEqual([])
  })
})

describe('requirement 3: a proper dob, of a person under 65 years of age', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 5, 15, 12) })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const documentSince = { 'idDoc.issueDate': '' }

  test('is required', () => {
    expect(refusals({ dob: '' })).toEqual(['dob missing'])
  })

  test.each([
    ['on the day of the 65th birthday', '1961-06-15', ['dob birthDateTooOld']],
    ['on the day before', '1961-06-16', []],
    ['with 18 years', '2008-06-15', []],
    ['with 17 years', '2008-06-16', ['dob birthDateTooYoung']],
  ])('%s', (_, dob, expected) => {
    expect(refusals({ dob, ...documentSince })).toEqual(expected)
  })
})

describe('requirement 4: a proper residential address, with unit and street number', () => {
  test.each(['street', 'suburb', 'state', 'postcode', 'country'])('%s is required', part => {
    for (const country of ['AU', 'DE'] as const) {
      const name = `address.${part}`
      expect(refusals({ [name]: '' }, 'individual', country)).toEqual([`${name} missing`])
    }
  })

  test('is no PO box, in the street or before it', () => {
    expect(refusals({ 'address.street': 'GPO Box 4' })).toEqual(['address.street streetPoBox'])
    expect(refusals({ 'address.building': 'Locked Bag 4' })).toEqual([
      'address.building streetPoBox',
    ])
    const abroad = refusals({ 'address.street': 'Postfach 10 01' }, 'individual', 'DE')
    expect(abroad).toEqual(['address.street streetPoBox'])
  })

  test('a street without a number is spoken of in Australia, for a farm may have none', () => {
    const without = { 'address.building': '', 'address.street': 'Gunbar Road' }
    expect(refusals(without)).toEqual([])
    expect(doubt('address.street', without)).toBe('streetWithoutNumber')
    expect(doubt('address.street', { ...without, 'address.building': 'Unit 4' })).toBeUndefined()
    expect(doubt('address.street', { 'address.street': 'Am Anger' }, 'DE')).toBeUndefined()
  })
})

describe('requirement 5: a proper idDoc, by where the person lives', () => {
  test.each(['type', 'docNumber', 'country'])('its %s is required', part => {
    expect(refusals({ [`idDoc.${part}`]: '' })).toEqual([`idDoc.${part} missing`])
  })

  test.each(['issuer', 'issueDate', 'expiryDate'])('its %s is optional', part => {
    expect(refusals({ [`idDoc.${part}`]: '' })).toEqual([])
  })

  test('a driver licence or a passport of an Australian resident', () => {
    expect(refusals({ 'idDoc.type': 'licence' })).toEqual([])
    expect(refusals({ 'idDoc.type': 'passport' })).toEqual([])
    expect(refusals({ 'idDoc.type': 'medicare' })).toEqual(['idDoc.type documentLicenceOrPassport'])
  })

  test('only a passport of anybody else', () => {
    expect(refusals({ 'idDoc.type': 'passport' }, 'company', 'DE')).toEqual([])
    expect(refusals({ 'idDoc.type': 'licence' }, 'company', 'DE')).toEqual([
      'idDoc.type documentPassportOnly',
    ])
  })

  test('that is offered so', () => {
    const optionsIn = (country: string) =>
      subClientFields(situationOf('individual', country, {}))
        .find(({ name }) => name === 'idDoc.type')
        ?.options?.map(({ value }) => value)
    expect(optionsIn('AU')).toEqual(['licence', 'passport'])
    expect(optionsIn('DE')).toEqual(['passport'])
  })

  test('with dates that make sense', () => {
    expect(refusals({ 'idDoc.expiryDate': '2020-02-01' })).toEqual([
      'idDoc.expiryDate documentExpired',
    ])
    expect(refusals({ 'idDoc.expiryDate': '2020-01-30' })).toEqual([
      'idDoc.expiryDate documentExpiresBeforeIssue',
    ])
    expect(refusals({ 'idDoc.issueDate': '1990-02-27' })).toEqual([
      'idDoc.issueDate documentBeforeBirth',
    ])
  })
})

describe('requirement 6: sometimes, the instructing institution', () => {
  const institution = (hasInstitution: boolean) =>
    subClientFields(situationOf('company', 'AU', {}, hasInstitution)).find(
      ({ name }) => name === 'instructingInstitutionId',
    )

  test('is asked for only where the host wants it, and may be left out', () => {
    expect(institution(false)).toBeUndefined()
    expect(institution(true)).toMatchObject({ section: 'institution', isRequired: false })
  })

  test('is given by the id of one that was created', () => {
    const values = withTexts(rightApplication('company', 'AU'), {
      instructingInstitutionId: '5ba89a6b35a2b327b81ffc3b',
    })
    const result = subClientSchema(situationOf('company', 'AU', {}, true)).safeParse(values)
    expect(result.data).toMatchObject({ instructingInstitutionId: '5ba89a6b35a2b327b81ffc3b' })
  })
})
