import { describe, expect, test } from 'vitest'
import {
  destinationOf,
  recipientResolver,
  situationOf,
} from '../../src/hooks/forms/recipientResolver.ts'
import type { FormValues } from '../../src/rules/formValues.ts'
import { rows } from './rows.ts'

const claire: FormValues = {
  country: 'FR',
  currency: '',
  method: '',
  entity: 'individual',
  iban: 'fr76 3000 6000 0112 3456 7890 189',
  bic: 'agrifrpp',
  firstName: ' Claire',
  lastName: 'Fontaine',
  address: { street: '8 rue des Lilas, 75011 Paris' },
}

/** The resolver's answer, as react-hook-form asks for it. */
function resolve(values: FormValues) {
  const options = { fields: {}, shouldUseNativeValidation: false }
  return recipientResolver(rows)(values, undefined, options)
}

describe('the situation', () => {
  const situation = (values: FormValues) => situationOf(destinationOf(rows, values), values)

  test('is none while no destination is chosen', () => {
    expect(situation({ country: '', entity: 'individual' })).toBeUndefined()
    expect(situation({ country: 'ZZ', entity: 'individual' })).toBeUndefined()
  })

  test('is the delivery method with who the recipient is', () => {
    expect(situation(claire)).toEqual({
      method: 'IBAN',
      requiredFields: ['bic', 'iban'],
      country: 'FR',
      entity: 'individual',
      addressCountry: 'FR',
    })
  })

  test("has the address's own country where one is chosen", () => {
    const abroad = { ...claire, address: { country: 'AU' } }
    expect(situation(abroad)).toMatchObject({ country: 'FR', addressCountry: 'AU' })
  })
})

describe('a whole form', () => {
  test('that is right gives canonical values, with the destination that they are for', async () => {
    expect(await resolve(claire)).toEqual({
      errors: {},
      values: {
        accountIdType: 'IBAN',
        currency: 'EUR',
        iban: 'FR7630006000011234567890189',
        bic: 'AGRIFRPP',
        firstName: 'Claire',
        lastName: 'Fontaine',
        address: { country: 'FR', street: '8 rue des Lilas, 75011 Paris' },
      },
    })
  })

  test('sends neither its own questions nor what belongs to another method', async () => {
    const { values } = await resolve({ ...claire, bsb: '062000', payid: 'ada@example.com' })
    expect(Object.keys(values).sort()).toEqual([
      'accountIdType',
      'address',
      'bic',
      'currency',
      'firstName',
      'iban',
      'lastName',
    ])
  })

  test('without a destination asks for the country first', async () => {
    expect(await resolve({ ...claire, country: '' })).toEqual({
      values: {},
      errors: { country: { type: 'missing' } },
    })
  })

  test('that is empty gives an error for each required field, at its path', async () => {
    const { errors } = await resolve({ country: 'FR', entity: 'individual' })
    const missing = { type: 'missing', params: {} }
    expect(errors).toEqual({
      iban: missing,
      bic: missing,
      firstName: missing,
      lastName: missing,
      address: { street: missing },
    })
  })

  test('keeps several errors of the address apart', async () => {
    const { errors } = await resolve({ ...claire, address: { suburb: 'null', postcode: 'é' } })
    expect(errors.address).toMatchObject({
      street: { type: 'missing' },
      suburb: { type: 'dummyValue', params: { found: 'null' } },
      postcode: { type: 'plainLetters', params: { found: 'é', mend: 'e' } },
    })
  })

  test('gives the code of a check as type, with the data of its sentence', async () => {
    const { values, errors } = await resolve({ ...claire, iban: 'FR76' })
    expect(values).toEqual({})
    expect(errors).toEqual({
      iban: { type: 'ibanLength', params: { country: 'FR', expected: 27, actual: 4 } },
    })
  })

  test('does not block on a warning', async () => {
    const { errors } = await resolve({ ...claire, bic: 'ANZBAU3M' })
    expect(errors).toEqual({})
  })

  test('reads a mobile number with the phone parser, in the way of its country', async () => {
    const { values } = await resolve({ ...claire, mobile: '06 12 34 56 78' })
    expect(values).toMatchObject({ mobile: '+33612345678' })
    const { errors } = await resolve({ ...claire, mobile: '06 12' })
    expect(errors).toEqual({ mobile: { type: 'mobileNumber', params: {} } })
  })

  test('of a company has one name', async () => {
    const acme = { ...claire, entity: 'company', companyName: 'Acme' }
    expect(Object.keys((await resolve(acme)).values).sort()).toEqual([
      'accountIdType',
      'address',
      'bic',
      'companyName',
      'currency',
      'iban',
    ])
  })

  test('follows a change of method without losing what was typed for another', async () => {
    const typed = { ...claire, accountNo: '123456' }
    expect((await resolve({ ...typed, method: 'ACC_NO' })).values).toMatchObject({
      accountNo: '123456',
    })
    expect((await resolve({ ...typed, method: 'IBAN' })).values).not.toHaveProperty('accountNo')
  })
})
