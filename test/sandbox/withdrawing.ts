import { expect } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from './ask.ts'

export const createWithdrawal = `mutation ($input: CreateWithdrawalInput!) {
  createWithdrawal(input: $input) {
    success code message
    withdrawal {
      id status amount currency totalFee externalReference rail railService createdAt
      recipient { id firstName companyName country mobile }
      sender { id firstName lastName companyName mobile }
      subClient { id }
    }
  }
}`
/** In the address book, with an Australian account. */
export const john = '5ba89a6b35a2b327b81ffc3b'
/** The documentation's company, as a recipient. */
export const acme = {
  bsb: '370370',
  accountNo: '123123123',
  companyName: 'Acme Pty Ltd',
  currency: 'AUD',
  accountIdType: 'BSB',
  address: { street: '1 Main St SYDNEY NSW 2000', country: 'AU' },
}
/** A company that is an active sub-client. */
export const oceanic = '3fbj71b1dc328d56g94g9375'
/** Good in every field. */
export const good = { amount: 100, currency: 'AUD', recipientId: john }
/** A sender in Australia. */
export const sydneysider = {
  firstName: 'Katarina',
  lastName: 'Oreiro',
  mobile: '0061422832849',
  address: { street: '1 Hay St SYDNEY NSW 2000', country: 'AU' },
}
/** A sender abroad, whose money goes by Direct Entry. */
export const brazilian = {
  ...sydneysider,
  address: { street: 'Rua Augusta 1, Sao Paulo', country: 'BR' },
}

/** A sandbox whose clock stands. */
export function fresh(
  balances: Record<string, number> = { AUD: 1000, EUR: 1000, USD: 1000 },
): Sandbox {
  return createSandbox({ clock: steppedClock(), balances })
}

/** The reply to a withdrawal that is good input. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
export async function send(sandbox: Sandbox, input: object): Promise<any> {
  const { data, errors } = await ask(sandbox, createWithdrawal, { input })
  expect(errors).toEqual([])
  return data.createWithdrawal
}

/** Refused as expected, and nothing happened. */
export async function refusal(input: object, sandbox: Sandbox = fresh()): Promise<string> {
  const before = sandbox.store.withdrawals.size
  const institutions = sandbox.store.institutions.size
  const { success, code, message, withdrawal } = await send(sandbox, input)
  expect({ success, withdrawal }).toEqual({ success: false, withdrawal: null })
  expect(sandbox.store.withdrawals.size).toBe(before)
  expect(sandbox.store.institutions.size).toBe(institutions)
  expect(sandbox.ledger.rows).toEqual([])
  expect(sandbox.events).toEqual([])
  return `${code}: ${message}`
}
