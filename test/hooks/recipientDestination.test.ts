import { describe, expect, test } from 'vitest'
import { countriesOf, recipientDestination } from '../../src/hooks/forms/recipientDestination.ts'
import { rows } from './rows.ts'

const destination = (country = '', currency = '', method = '') => {
  const found = recipientDestination(rows, { country, currency, method })
  return { ...found, methods: found.methods.map(row => row.method), method: found.method?.method }
}

test('each country is listed once, in the order of the rows', () => {
  expect(countriesOf(rows)).toEqual(['AU', 'FR', 'GB', 'US'])
  expect(countriesOf([])).toEqual([])
})

describe('the destination', () => {
  test('of no country has nothing to choose from', () => {
    expect(destination()).toEqual({
      country: '',
      currencies: [],
      currency: '',
      methods: [],
      method: undefined,
    })
  })

  test('of a country without rows keeps the country, and has no method', () => {
    expect(destination('ZZ', 'EUR', 'IBAN')).toMatchObject({
      country: 'ZZ',
      currency: '',
      method: undefined,
    })
  })

  test.each([
    [['AU'], 'AUD', 'BSB', 'the first currency, and its first method'],
    [['AU', 'USD'], 'USD', 'ACC_NO', 'the currency that was chosen'],
    [['AU', 'AUD', 'PAYID'], 'AUD', 'PAYID', 'the method that was chosen'],
    [['AU', 'USD', 'PAYID'], 'USD', 'ACC_NO', 'a method that the currency has'],
    [['AU', 'EUR', 'PAYID'], 'AUD', 'PAYID', 'a currency that the country has'],
    [['GB', 'EUR'], 'EUR', 'IBAN', 'the method of that currency'],
    [['AU', 'AUD', 'TELEPATHY'], 'AUD', 'BSB', 'a method that exists'],
  ])('of %j is %s by %s: %s', ([country, ...choice], currency, method) => {
    expect(destination(country, ...choice)).toMatchObject({ country, currency, method })
  })

  test('puts a bare account number last, however the API lists it', () => {
    expect(destination('FR').methods).toEqual(['IBAN', 'ACC_NO'])
    expect(destination('FR').method).toBe('IBAN')
    expect(destination('FR', 'EUR', 'ACC_NO').method).toBe('ACC_NO')
  })

  test('lists each currency once', () => {
    expect(destination('GB').currencies).toEqual(['GBP', 'EUR'])
  })

  test('changes neither the rows nor their order', () => {
    const frozen = Object.freeze(rows.map(row => Object.freeze({ ...row })))
    const choice = { country: 'FR', currency: 'EUR', method: '' }
    expect(() => recipientDestination(frozen, choice)).not.toThrow()
    expect(frozen).toEqual(rows)
  })
})
