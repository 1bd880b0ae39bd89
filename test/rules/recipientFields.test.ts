import { describe, expect, test } from 'vitest'
import { type RecipientSituation, recipientFields } from '../../src/rules/recipientFields.ts'
import { methods, nameOf, situations } from './situations.ts'

const holder = {
  individual: ['firstName', 'middleName', 'lastName'],
  company: ['companyName'],
}
const address: Readonly<Record<string, readonly string[]>> = {
  AU: ['country', 'building', 'street', 'suburb', 'state', 'postcode'],
  FR: ['country', 'street', 'postcode', 'suburb'],
}

const situation = (changes: Partial<RecipientSituation>): RecipientSituation => ({
  method: 'IBAN',
  requiredFields: ['iban'],
  entity: 'individual',
  country: 'FR',
  ...changes,
})
const namesIn = (changes: Partial<RecipientSituation>) =>
  recipientFields(situation(changes)).map(({ name }) => name)

/** One field of a situation, and its check bound to it. */
function fieldOf(name: string, changes: Partial<RecipientSituation>) {
  const field = recipientFields(situation(changes)).find(candidate => candidate.name === name)
  if (!field) throw new Error(`There is no ${name}`)
  return { field, check: (text: string) => field.check(text, situation(changes)) }
}

describe.each(situations.map(each => [nameOf(each), each] as const))('%s', (_, each) => {
  const fields = recipientFields(each)

  test('has exactly the fields that are needed, in the order of a form', () => {
    expect(fields.map(({ name }) => name)).toEqual([
      ...(methods[each.method] ?? []),
      ...holder[each.entity],
      ...(address[each.country] ?? []).map(part => `address.${part}`),
      'email',
      'mobile',
    ])
  })

  test('requires the account, the name, and a country with a street', () => {
    expect(fields.filter(field => field.isRequired).map(({ name }) => name)).toEqual([
      ...(methods[each.method] ?? []),
      ...holder[each.entity].filter(name => name !== 'middleName'),
      'address.country',
      'address.street',
    ])
  })

  test('keeps each section together', () => {
    const sections = fields.map(({ section }) => section)
    expect(sections.filter((section, index) => section !== sections[index - 1])).toEqual([
      'account',
      'holder',
      'address',
      'contact',
    ])
  })

  test('takes an empty text in every field for empty, and throws for none', () => {
    for (const field of fields) {
      expect(field.check('', each).status, field.name).toBe('empty')
      expect(() => field.check('\u0000🚀'.repeat(500), each)).not.toThrow()
    }
  })
})

describe('the order of account fields', () => {
  test('is the same, however the API lists them', () => {
    const expected = ['sortCode', 'accountNo', 'bic']
    for (const listed of [['bic', 'accountNo', 'sortCode'], ['accountNo', 'sortCode'], expected]) {
      const changes = { method: 'SORT_CODE', requiredFields: listed }
      expect(namesIn(changes).slice(0, 3)).toEqual(expected)
    }
  })

  test('shows a BIC for an IBAN only where the API lists it', () => {
    expect(namesIn({ requiredFields: ['bic', 'iban'] }).slice(0, 2)).toEqual(['iban', 'bic'])
    expect(namesIn({ requiredFields: ['iban'] })).not.toContain('bic')
  })
})

describe('a name that the kit does not know', () => {
  const changes = { method: 'PIX', requiredFields: ['pixKey', 'accountNo', 'branchCode'] }

  test('is a required plain text after the account fields that are known', () => {
    expect(namesIn(changes).slice(0, 4)).toEqual(['accountNo', 'pixKey', 'branchCode', 'firstName'])
    const { field, check } = fieldOf('pixKey', changes)
    expect(field).toMatchObject({
      wording: 'pixKey',
      section: 'account',
      isRequired: true,
    })
    expect(check('any thing').status).toBe('valid')
    expect(check('café').code).toBe('plainLetters')
  })

  test('is not one of another section: that field stays where it is, and is required', () => {
    const listed = { requiredFields: ['iban', 'mobile', 'address.postcode', 'middleName'] }
    expect(namesIn(listed)).toEqual(namesIn({}))
    for (const name of ['mobile', 'address.postcode', 'middleName']) {
      expect(fieldOf(name, listed).field).toMatchObject({ isRequired: true })
      expect(fieldOf(name, {}).field.isRequired).toBe(false)
    }
    expect(fieldOf('mobile', listed).check('abc').code).toBe('mobileCharacters')
  })
})

describe('the address', () => {
  test('follows its own country, not the account’s', () => {
    expect(namesIn({ country: 'FR', addressCountry: 'AU' })).toContain('address.building')
    expect(namesIn({ country: 'AU', addressCountry: 'FR' })).not.toContain('address.building')
  })

  test.each([
    ['AU', 'country building street suburb state postcode'],
    ['FR', 'country line postcode city'],
    ['US', 'country line city state zip'],
    ['AE', 'country lineAndCity city emirate'],
  ])('is ordered and worded for %s', (country, expected) => {
    const wordings = recipientFields(situation({ country }))
      .filter(({ section }) => section === 'address')
      .map(({ wording }) => wording.replace('address.', ''))
    expect(wordings.join(' ')).toBe(expected)
  })

  test('has the state as a choice where it is one, and whatever the API lists', () => {
    const { field } = fieldOf('address.state', { country: 'AU' })
    expect(field.options?.map(({ value }) => value)).toContain('NSW')
    expect(namesIn({ country: 'DE' })).not.toContain('address.state')
    const listed = { country: 'DE', requiredFields: ['iban', 'address.state'] }
    expect(fieldOf('address.state', listed).field).toMatchObject({ isRequired: true })
  })

  test('takes a country by its code', () => {
    const { check } = fieldOf('address.country', {})
    expect(check('FR')).toEqual({ status: 'valid', value: 'FR', display: 'FR' })
    for (const found of ['France', 'fr', 'ZZ', 'XK']) {
      expect(check(found)).toMatchObject({ code: 'countryUnknown', params: { found } })
    }
  })
})

describe('checks that depend on the situation', () => {
  test('an account number is Australian with a BSB, and foreign without', () => {
    const long = '123456789012'
    const bsb = { method: 'BSB', requiredFields: ['bsb', 'accountNo'], country: 'AU' }
    expect(fieldOf('accountNo', bsb).check(long).code).toBe('accountNumberLong')
    const foreign = { method: 'ACC_NO', requiredFields: ['accountNo'], country: 'AU' }
    expect(fieldOf('accountNo', foreign).check(long).status).toBe('valid')
  })

  test('an account number beside a sort code has 6 to 8 digits', () => {
    const british = {
      method: 'SORT_CODE',
      requiredFields: ['sortCode', 'accountNo'],
      country: 'GB',
    }
    const { check } = fieldOf('accountNo', british)
    expect(check('12345')).toMatchObject({ status: 'incomplete', code: 'accountNumberTooShort' })
    for (const value of ['123456', '1234567', '01234567']) {
      expect(check(`Account number: ${value}`)).toEqual({ status: 'valid', value, display: value })
    }
  })

  test('an account number is compared with its BSB, once that is told', () => {
    const bsb = { method: 'BSB', requiredFields: ['bsb', 'accountNo'], country: 'AU' }
    expect(fieldOf('accountNo', bsb).check('062000').status).toBe('valid')
    expect(fieldOf('accountNo', { ...bsb, textOf: () => '062-000' }).check('062000').code).toBe(
      'accountNumberIsBsb',
    )
  })

  test('the address is Australian in Australia: its state, and its postcode', () => {
    const inAustralia = { country: 'AU', textOf: () => 'NSW' }
    expect(fieldOf('address.state', inAustralia).check('new south wales').value).toBe('NSW')
    expect(fieldOf('address.state', inAustralia).check('Bayern').code).toBe('stateUnknown')
    expect(fieldOf('address.state', { country: 'BR' }).check('Bahia').status).toBe('valid')
    expect(fieldOf('address.postcode', inAustralia).check('2600').code).toBe('postcodeOtherState')
    expect(fieldOf('address.postcode', { country: 'AU' }).check('2600').status).toBe('valid')
    expect(fieldOf('address.postcode', { country: 'AU' }).check('SW1A 1AA').status).toBe('invalid')
    expect(fieldOf('address.postcode', {}).check('SW1A 1AA').status).toBe('warning')
  })

  test('a PO box is an address', () => {
    expect(fieldOf('address.street', { country: 'AU' }).check('PO Box 12').status).toBe('valid')
  })

  test('a BIC is expected in the country of the account', () => {
    const changes = { method: 'ACC_NO', requiredFields: ['bic', 'accountNo'], country: 'FR' }
    expect(fieldOf('bic', changes).check('AGRIFRPP').status).toBe('valid')
    expect(fieldOf('bic', changes).check('ANZBAU3M')).toMatchObject({
      status: 'warning',
      params: { country: 'AU', expected: 'FR' },
    })
  })

  test('a mobile number belongs to the country of the address, or else of the account', () => {
    const text = '0422 832 849'
    expect(fieldOf('mobile', { country: 'AU' }).check(text).status).toBe('valid')
    expect(fieldOf('mobile', { country: 'FR', addressCountry: 'AU' }).check(text).status).toBe(
      'valid',
    )
    expect(fieldOf('mobile', { country: 'AU', addressCountry: 'FR' }).check(text).status).toBe(
      'invalid',
    )
  })

  test('a mobile number is read by the parser, once there is one', () => {
    const readPhone = () => ({ e164: '+1', display: 'one' })
    expect(fieldOf('mobile', { readPhone }).check('12345')).toMatchObject({ value: '+1' })
  })
})
