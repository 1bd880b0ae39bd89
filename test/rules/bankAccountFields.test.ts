import { expect, test } from 'vitest'
import { accountFieldNames, bankAccountFields } from '../../src/rules/bankAccountFields.ts'
import { recipientFields } from '../../src/rules/recipientFields.ts'
import { nameOf, situations } from './situations.ts'

test.each(situations.map(each => [nameOf(each), each] as const))(
  '%s: the same account fields as in a whole form',
  (_, situation) => {
    const account = recipientFields(situation).filter(({ section }) => section === 'account')
    expect(bankAccountFields(situation)).toEqual(account.map(({ name }) => name))
  },
)

test.each([
  ['BSB', ['bsb', 'accountNo']],
  ['PAYID', ['payid']],
  ['IBAN', ['iban']],
  ['ABA', ['aba', 'accountNo', 'bic']],
  ['SORT_CODE', ['sortCode', 'accountNo', 'bic']],
  ['A_NEW_METHOD', []],
])('%s by itself', (method, expected) => {
  expect(bankAccountFields({ method })).toEqual(expected)
})

test('leaves out what tells of the holder, and puts what it does not know last', () => {
  const requiredFields = [
    'branchCode',
    'bic',
    'firstName',
    'address.street',
    'iban',
    'email',
    'dob',
  ]
  const names = bankAccountFields({ method: 'IBAN', requiredFields })
  expect(names).toEqual(['iban', 'bic', 'branchCode'])
})

test('each identifier is named once', () => {
  expect(new Set(accountFieldNames).size).toBe(accountFieldNames.length)
})
