import { isBalanceCurrency } from '../rules/balanceCurrencies.ts'
import { exchange } from '../rules/exchange.ts'
import { subClientSender } from '../rules/subClientSender.ts'
import { ownFundingReference, ownSender } from '../seeds/account.ts'
import { newId, type World } from '../world.ts'
import { endPayment, startPayment } from './paymentSteps.ts'

/** Foreign money that arrives, as "Send test inbound payment" of the portal does. */
export interface TestInboundPayment {
  /** In `fromCurrency`; 1,000 unless told. */
  readonly amount?: number | undefined
  /** ISO 4217; EUR unless told. */
  readonly fromCurrency?: string | undefined
  /** ISO 4217; AUD unless told. Of the balance that grows, also a sub-client's payment (documented). */
  readonly toCurrency?: string | undefined
  readonly subClientId?: string | undefined
}

/**
 * A payment that Flash creates of itself when a funding account receives money. Gives its id.
 *
 * The money must come from an account in your name or the sub-client's (documented), hence the sender.
 */
export function startInboundPayment(
  world: World,
  { amount = 1_000, fromCurrency = 'EUR', toCurrency = 'AUD', subClientId }: TestInboundPayment,
): string {
  const subClient = world.store.subClients.get(subClientId ?? '')
  if (subClientId && !subClient) {
    throw new Error(
      `The sandbox has no sub-client ${subClientId}, so nobody can receive the payment. ` +
        'Take an id from sandbox.store.subClients.',
    )
  }
  const rate = world.rates.rate(fromCurrency, toCurrency)
  const order = { fromCurrency, toCurrency, size: amount, currency: fromCurrency }
  const exchanged = rate && exchange(order, rate)
  if (!exchanged || !isBalanceCurrency(toCurrency) || !(exchanged.toAmount > 0)) {
    throw new Error(
      `The sandbox can't receive ${amount} ${fromCurrency} as ${toCurrency}, so no payment was made. ` +
        'Give an amount above 0 and two different currencies, the second one that you can hold.',
    )
  }
  const { fromAmount, toAmount } = exchanged
  return startPayment(world, {
    ...order,
    id: newId(world),
    size: fromAmount,
    fromAmount,
    toAmount,
    reason: null,
    sourceOfFunds: null,
    externalReference: subClient?.fundingReference ?? ownFundingReference,
    externalId: null,
    callbackUri: null,
    recipient: null,
    sender: subClient ? subClientSender(subClient) : ownSender,
    subClientId: subClient?.id ?? null,
  }).id
}

/** Something goes wrong with an open payment, for good. Says whether there was one. */
export function failPayment(world: World, id: string): boolean {
  const statusMessage = 'An error occurred during processing'
  return endPayment(world, id, { status: 'FAILED', event: 'payment_failed', statusMessage })
}

/** Flash's operations call an open payment off. Says whether there was one. */
export function cancelPayment(world: World, id: string): boolean {
  const statusMessage = 'Cancelled by Flash Payments'
  return endPayment(world, id, { status: 'CANCELLED', event: 'payment_cancelled', statusMessage })
}
