import { expect, test } from 'vitest'
import { checkAbn } from '../../src/accounts/abn.ts'
import { checkBusinessNumber } from '../../src/rules/businessNumber.ts'

test.each(['51 824 753 556', 'ABN 51824753556', '51 824 753 557', '004 085 616', '51', '', 'N/A'])(
  'in Australia %j is an ABN or none',
  text => {
    expect(checkBusinessNumber(text, { country: 'AU' })).toEqual(checkAbn(text))
  },
)

test.each([
  ['51 824 753 557', 'valid', undefined],
  ['HRB 12345 B', 'valid', undefined],
  ['N/A', 'invalid', 'dummyValue'],
  ['ООО 123', 'invalid', 'plainLetters'],
  [' ', 'empty', undefined],
])('elsewhere %j is a plain text: %s', (text, status, code) => {
  const verdict = checkBusinessNumber(text, { country: 'DE' })
  expect([verdict.status, verdict.code]).toEqual([status, code])
})
