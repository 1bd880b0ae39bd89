import { describe, expect, test } from 'vitest'
import type { Check } from '../../src/accounts/check.ts'
import { recipientFields } from '../../src/rules/recipientFields.ts'
import { methods } from './situations.ts'

/** The check of one field of a delivery method. */
function checkOf(method: string, name: string): (text: string) => Check {
  const requiredFields = methods[method] ?? []
  const situation = { method, requiredFields, entity: 'individual', country: 'AU' } as const
  const field = recipientFields(situation).find(candidate => candidate.name === name)
  if (!field) throw new Error(`There is no ${name}`)
  return text => field.check(text, situation)
}

describe('each account identifier', () => {
  test.each([
    ['SORT_CODE', 'sortCode', '20\u201300\u201300', '200000', '20-00-00'],
    ['SORT_CODE', 'sortCode', '٢٠-٠٠-٠٠', '200000', '20-00-00'],
    ['ABA', 'aba', '０２１０００ ０２１', '021000021', '021 000 021'],
    ['ABA', 'aba', '۰۲۱۰۰۰۰۲۱', '021000021', '021 000 021'],
    ['CNAPS', 'cnaps', '1021 0009 9996', '102100099996', '102 1000 9999 6'],
    ['CLABE', 'clabe', '002 010 0777 7777 7771', '002010077777777771', '002 010 07777777777 1'],
    ['IFSC', 'ifsc', 'sbin0020001', 'SBIN0020001', 'SBIN0020001'],
    ['IFSC', 'ifsc', 'IFSC: SBIN0020001', 'SBIN0020001', 'SBIN0020001'],
    ['BSB', 'bsb', 'BSB 062 000', '062000', '062-000'],
    [
      'IBAN',
      'iban',
      'DE89370400440532013000',
      'DE89370400440532013000',
      'DE89 3704 0044 0532 0130 00',
    ],
  ])('%s: %s takes %j for %s', (method, name, text, value, display) => {
    expect(checkOf(method, name)(text)).toEqual({ status: 'valid', value, display })
  })

  test('PAYID: payid takes a mobile number', () => {
    const verdict = checkOf('PAYID', 'payid')('0412 345 678')
    expect(verdict).toMatchObject({ status: 'valid', value: '+61-412345678', kind: 'phone' })
  })

  test.each([
    ['SORT_CODE', 'sortCode', '20_0000', 'sortCodeDigits'],
    ['SORT_CODE', 'sortCode', '20é', 'sortCodeDigits'],
    ['SORT_CODE', 'sortCode', '2000001', 'sortCodeLength'],
    ['SORT_CODE', 'accountNo', '123456789', 'accountNumberTooLong'],
    ['SORT_CODE', 'accountNo', '12345A78', 'accountNumberCharacters'],
    ['ABA', 'aba', '021000022', 'abaChecksum'],
    ['CLABE', 'clabe', '002010077777777772', 'clabeChecksum'],
    ['IFSC', 'ifsc', 'SBIN1020001', 'ifscZero'],
  ])('%s: %s refuses %j: %s', (method, name, text, code) => {
    expect(checkOf(method, name)(text)).toMatchObject({ status: 'invalid', code })
  })

  test('CNAPS: a wrong check digit is only a warning', () => {
    expect(checkOf('CNAPS', 'cnaps')('102100000016')).toMatchObject({
      status: 'warning',
      code: 'cnapsChecksum',
    })
  })
})
