import { expect, test } from 'vitest'
import { requiredAccountFields } from '../../src/rules/requiredFields.ts'

test.each([
  ['BSB', ['bsb', 'accountNo'], ['bsb', 'accountNo']],
  ['PAYID', ['payid'], ['payid']],
  ['IBAN', ['iban'], ['iban']],
  ['IBAN', ['bic', 'iban'], ['bic', 'iban']],
  ['ABA', ['aba', 'accountNo'], ['aba', 'accountNo', 'bic']],
  ['CLABE', ['clabe'], ['clabe', 'bic']],
  ['IFSC', ['ifsc', 'accountNo'], ['ifsc', 'accountNo', 'bic']],
  ['CNAPS', ['cnaps', 'accountNo'], ['cnaps', 'accountNo', 'bic']],
  ['SORT_CODE', ['sortCode', 'accountNo'], ['sortCode', 'accountNo', 'bic']],
  ['ACC_NO', ['accountNo'], ['accountNo', 'bic']],
  ['ACC_NO', ['bic', 'accountNo'], ['bic', 'accountNo']],
  ['PIX', ['pixKey'], ['pixKey']],
])('%s, listed with %j, needs %j', (method, requiredFields, needed) => {
  expect(requiredAccountFields({ method, requiredFields })).toEqual(needed)
})
