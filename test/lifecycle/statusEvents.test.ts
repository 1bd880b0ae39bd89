import { expect, test } from 'vitest'
import { readStatusEvent } from '../../src/lifecycle/statusEvents.ts'
import { readStatus } from '../../src/lifecycle/statusGraphs.ts'

// Every documented event, as "Webhooks" has them.
test.each([
  ['deposit_initiated', 'deposit', 'INITIALISED'],
  ['deposit_reviewing', 'deposit', 'REVIEWING'],
  ['deposit_cleared', 'deposit', 'CONFIRMED'],
  ['deposit_cancelled', 'deposit', 'CANCELLED'],
  ['deposit_refunding', 'deposit', 'REFUNDING'],
  ['deposit_refunded', 'deposit', 'REFUNDED'],
  ['withdrawal_initiated', 'withdrawal', 'INITIALISED'],
  ['withdrawal_reviewing', 'withdrawal', 'REVIEWING'],
  ['withdrawal_pending', 'withdrawal', 'PENDING'],
  ['withdrawal_completed', 'withdrawal', 'CONFIRMED'],
  ['withdrawal_failed', 'withdrawal', 'FAILED'],
  ['withdrawal_refunded', 'withdrawal', 'REFUNDED'],
  ['withdrawal_cancelled', 'withdrawal', 'CANCELLED'],
  ['payment_created', 'payment', 'OPEN'],
  ['payment_complete', 'payment', 'CLOSED'],
  ['payment_failed', 'payment', 'FAILED'],
  ['payment_cancelled', 'payment', 'CANCELLED'],
  ['conversion_initialised', 'conversion', 'INITIALISED'],
  ['conversion_pending', 'conversion', 'PENDING'],
  ['conversion_converted', 'conversion', 'CONVERTED'],
  ['conversion_failed', 'conversion', 'FAILED'],
  ['conversion_cancelled', 'conversion', 'CANCELLED'],
  ['subclient_initiated', 'subClient', 'INITIATED'],
  ['subclient_active', 'subClient', 'ACTIVE'],
  ['subclient_unapproved', 'subClient', 'UNAPPROVED'],
  ['subclient_failed_kyc', 'subClient', 'FAILED_KYC'],
  ['subclient_deactivated', 'subClient', 'DEACTIVATED'],
  ['subclient_disabled', 'subClient', 'DISABLED'],
  ['ams_initialised', 'amsRequest', 'INITIALISED'],
  ['ams_pending', 'amsRequest', 'PENDING'],
  ['ams_completed', 'amsRequest', 'COMPLETED'],
  ['ams_failed', 'amsRequest', 'FAILED'],
] as const)('%s: %s %s', (name, entity, status) => {
  expect(readStatusEvent(name)).toEqual({ entity, status })
  expect(readStatus(entity, status).isKnown).toBe(true)
})

test.each([
  ['currency_converted', 'payment'],
  ['withdrawal_held', 'withdrawal'],
  ['withdrawal_toString', 'withdrawal'],
  ['subclient_constructor', 'subClient'],
  ['ams_', undefined],
  ['rfi_created', undefined],
  ['constructor_name', undefined],
  ['payment', undefined],
  ['', undefined],
])('%o tells of no status', (name, entity) => {
  expect(readStatusEvent(name)).toEqual(entity && { entity, status: undefined })
})
