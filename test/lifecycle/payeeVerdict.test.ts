import { expect, test } from 'vitest'
import { isPayeeCode, payeeMeanings, readPayeeCode } from '../../src/lifecycle/payeeVerdict.ts'

// Documented: MATCH go on; CLOSE_MATCH warn and let decide; NOT_MATCH alert and recommend checking;
// closed or not found ask for other details; a platform error may go on. The rest asks no bank.
test.each([
  ['MATCH', 'positive', 'goOn', false, true, false],
  ['CLOSE_MATCH', 'caution', 'decide', true, true, false],
  ['NOT_MATCH', 'critical', 'check', true, true, false],
  ['ACCOUNT_CLOSED', 'critical', 'otherDetails', true, true, false],
  ['ACCOUNT_NOT_FOUND', 'critical', 'otherDetails', true, true, false],
  ['ACCOUNT_TYPE_NOT_SUPPORTED', 'info', 'cannotBeChecked', false, false, false],
  ['COP_PLATFORM_ERROR', 'info', 'mayGoOn', false, false, true],
  ['COP_LIMIT_EXCEEDED', 'info', 'cannotBeChecked', false, false, true],
  ['COP_API_DISABLED', 'info', 'cannotBeChecked', false, false, false],
])('%s', (code, tone, advice, asksDecision, isAnswer, canAskAgain) => {
  const meaning = { tone, advice, asksDecision, isAnswer, canAskAgain }
  expect(isPayeeCode(code)).toBe(true)
  // Documented codes mean the same, however the reply is wrapped.
  expect(readPayeeCode(code)).toEqual(meaning)
  expect(readPayeeCode(code, false)).toEqual(meaning)
})

test('knows nine codes', () => {
  expect(Object.keys(payeeMeanings)).toHaveLength(9)
})

test.each(['PARTIAL_MATCH', '', 'match', 'toString', '__proto__', 'constructor'])(
  'reads the unknown code %o carefully',
  code => {
    expect(isPayeeCode(code)).toBe(false)
    expect(readPayeeCode(code)).toMatchObject({ advice: 'decide', asksDecision: true })
    expect(readPayeeCode(code, false)).toMatchObject({ isAnswer: false, asksDecision: false })
  },
)
