import type { StoredPayment } from '../entities/payment.ts'
import { subClientPart } from '../events/subClientPart.ts'
import type { World } from '../world.ts'

/** What is told of a payment; `currency_converted` changes no status. */
export type PaymentEvent =
  | 'payment_created'
  | 'currency_converted'
  | 'payment_complete'
  | 'payment_failed'
  | 'payment_cancelled'

/** Tells of a payment's step, with the documented fields in their order. */
export function emitPayment(world: World, event: PaymentEvent, payment: StoredPayment): void {
  const { id, fromAmount, fromCurrency, toAmount, toCurrency, externalId } = payment
  const subClient = subClientPart(world, payment.subClientId)
  world.events.emit(
    { event, id, fromAmount, fromCurrency, toAmount, toCurrency, externalId, subClient },
    payment.callbackUri,
  )
}
