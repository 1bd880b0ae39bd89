import { expect, test } from 'vitest'
import { valueAt } from '../../src/rules/formValues.ts'

const values = { iban: 'DE89', bic: undefined, address: { street: 'Main St', state: undefined } }

test.each([
  ['iban', 'DE89'],
  ['bic', ''],
  ['payid', ''],
  ['address.street', 'Main St'],
  ['address.state', ''],
  ['address.suburb', ''],
  ['address', ''],
  ['bank.code', ''],
  ['', ''],
])('the text at %j is %j', (path, text) => {
  expect(valueAt(values, path)).toBe(text)
})
