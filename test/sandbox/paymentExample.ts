import { expect } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
} from '../../src/sandbox/createSandbox.ts'
import type { StoredSubClient } from '../../src/sandbox/entities/subClient.ts'
import { ask } from './ask.ts'

export const createPayment = `mutation ($input: PaymentInput!) {
  createPayment(input: $input) {
    success code message
    payment {
      id fromCurrency toCurrency size currency fromAmount toAmount status statusMessage
      reason sourceOfFunds externalReference externalId callbackUri createdAt
      recipient { id companyName iban } sender { id firstName lastName companyName }
      subClient { id fullName } history { createdAt message }
    }
  }
}`
const quoteQuery = 'query ($input: QuoteInput!) { quote(input: $input) { id bid ask } }'
export const listPayments =
  'query ($input: PaymentQueryInput!) { payments(input: $input) { id fromCurrency toCurrency } }'

/** What the documentation's payment changes. */
export const order = { fromCurrency: 'AUD', toCurrency: 'GBP', size: 1000, currency: 'AUD' }

/** The payment of the documentation's example. */
export const paymentInput = {
  ...order,
  reason: 'BUSINESS',
  sourceOfFunds: 'BUSINESS_FUNDS',
  externalReference: 'my ref 221b',
  sender: {
    companyName: 'Acme AU Ltd',
    address: { street: '1 Hay St SYDNEY NSW 2000', country: 'AU' },
  },
  recipient: {
    iban: 'GB26MIDL40051512345674',
    companyName: 'Acme GB Ltd',
    currency: 'GBP',
    accountIdType: 'IBAN',
    address: { street: '1 Main St LONDON SW1A 1AA', country: 'GB' },
  },
  externalId: '12344321',
  idempotencyKey: '12344321',
}

/** A sandbox whose clock stands still until it is advanced. */
export function standing(options: SandboxOptions = {}) {
  return createSandbox({ clock: steppedClock(), balances: { AUD: 5_000, EUR: 500 }, ...options })
}

/** Sends the documented payment, changed, and gives the mutation's reply. */
export async function reply(sandbox: Sandbox, change: object = {}) {
  const { data, errors } = await ask(sandbox, createPayment, {
    input: { ...paymentInput, ...change },
  })
  expect(errors).toEqual([])
  return data.createPayment
}

/** A tradeable quote for the documented payment, changed. */
export async function quoted(sandbox: Sandbox, change: object = {}) {
  const wanted = { ...order, tradeable: true, ...change }
  return (await ask(sandbox, quoteQuery, { input: wanted })).data.quote
}

export const paid = (sandbox: Sandbox, id: string) => sandbox.store.payments.get(id)

/** What was told of a payment: a sandbox has other things on their way, too. */
export const told = (sandbox: Sandbox, id: string) =>
  sandbox.events.filter(event => event.id === id)

export const names = (sandbox: Sandbox, id: string) => told(sandbox, id).map(({ event }) => event)

/** One that can send and receive. */
export function activeSubClient({ store }: Sandbox): StoredSubClient {
  const active = [...store.subClients.values()].filter(({ status }) => status === 'ACTIVE')
  const subClient = active.find(({ externalId, accountNo }) => externalId && accountNo)
  if (!subClient) throw new Error('There is no sub-client to send from')
  return subClient
}
