import { expect, test } from 'vitest'
import { canSendAgain } from '../../src/lifecycle/rejectCode.ts'

test.each([
  ['CANCELLED', 'TECHNICAL_ISSUE', true],
  ['CANCELLED', 'DUPLICATE_TRANSACTION', false],
  ['CANCELLED', 'RECIPIENT_ACCOUNT_CLOSED', false],
  ['CANCELLED', 'A_NEW_CODE', false],
  ['CANCELLED', null, false],
  ['CANCELLED', undefined, false],
  // Not over yet: it may be tried again by the API itself, or be refunded.
  ['FAILED', 'TECHNICAL_ISSUE', false],
  ['REVIEWING', 'TECHNICAL_ISSUE', false],
  ['CONFIRMED', null, false],
  ['A_NEW_STATUS', 'TECHNICAL_ISSUE', false],
])('%s with %s: %s', (status, rejectCode, isAllowed) => {
  expect(canSendAgain({ status, rejectCode })).toBe(isAllowed)
})
