import { describe, expect, test } from 'vitest'
import {
  checkInstitutionNumber,
  type InstitutionSituation,
  institutionFields,
  institutionSchema,
} from '../../src/rules/institutionFields.ts'

const namesOf = (situation: InstitutionSituation) =>
  institutionFields(situation).map(({ name }) => name)
const requiredOf = (situation: InstitutionSituation) =>
  institutionFields(situation)
    .filter(({ isRequired }) => isRequired)
    .map(({ name }) => name)

test('what it is found again by comes first, then the rest of the address', () => {
  const found = ['address.country', 'legalName', 'businessNumber', 'externalId']
  expect(namesOf({ addressCountry: '' })).toEqual(found)
  expect(namesOf({ addressCountry: 'DE' })).toEqual([
    ...found,
    'address.street',
    'address.postcode',
    'address.suburb',
  ])
  expect(institutionFields({ addressCountry: 'DE' })[0]?.section).toBe('holder')
})

test('a country is needed to find it by, and a street in Australia', () => {
  expect(requiredOf({ addressCountry: 'DE' })).toEqual(['address.country', 'legalName'])
  expect(requiredOf({ addressCountry: 'AU' })).toEqual([
    'address.country',
    'legalName',
    'address.street',
  ])
  expect(requiredOf({ addressCountry: '', isCountryOptional: true })).toEqual(['legalName'])
})

test('a part of an address that its country doesn’t use is asked for where there is one', () => {
  expect(namesOf({ addressCountry: 'DE', addressParts: ['address.building'] })).toContain(
    'address.building',
  )
})

describe('the number', () => {
  test.each([
    ['51 824 753 556', 'AU', 'valid', undefined],
    ['ABN 51 824 753 556', 'AU', 'valid', undefined],
    ['51 824 753 557', 'AU', 'invalid', 'abnChecksum'],
    ['51 824', 'AU', 'incomplete', 'abnLength'],
    ['A39477669937', 'AU', 'warning', 'institutionNumberNotAbn'],
    ['N/A', 'AU', 'invalid', 'dummyValue'],
    ['A39477669937', 'DE', 'valid', undefined],
    ['', 'AU', 'empty', undefined],
  ])('%s in %s is %s', (text, country, status, code) => {
    expect(checkInstitutionNumber(text, country)).toMatchObject({ status })
    expect(checkInstitutionNumber(text, country).code).toBe(code)
  })

  test('is sent as it was typed where it is no ABN, so that it is found again', () => {
    expect(checkInstitutionNumber(' A39477669937 ', 'AU').value).toBe('A39477669937')
  })
})

test('the schema gives the API’s input', () => {
  const values = {
    legalName: 'Elbe Payments GmbH',
    businessNumber: '',
    externalId: 'bank-7',
    address: { country: 'DE', street: '', suburb: 'Hamburg' },
  }
  expect(institutionSchema({ addressCountry: 'DE' }).parse(values)).toEqual({
    legalName: 'Elbe Payments GmbH',
    externalId: 'bank-7',
    address: { country: 'DE', suburb: 'Hamburg' },
  })
})
