import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import type { StoredPayment } from '../entities/payment.ts'
import { isoNow, type World } from '../world.ts'
import { pace } from './pace.ts'
import { emitPayment, type PaymentEvent } from './paymentEvents.ts'

/** A payment as it begins. INITIALISING, a draft, typically doesn't occur by way of the API (documented). */
export type NewPayment = Omit<StoredPayment, 'status' | 'statusMessage' | 'history' | 'createdAt'>

/**
 * Keeps a new payment and sets it on its way: what is sent leaves its balance at once, what is
 * received is expected there.
 *
 * `payment_created` is documented for received payments only; of those that are sent the reply tells.
 */
export function startPayment(world: World, given: NewPayment): StoredPayment {
  const payment: StoredPayment = {
    ...given,
    status: 'OPEN',
    statusMessage: 'Scheduled for immediate execution',
    history: [],
    createdAt: isoNow(world),
  }
  const { id, fromCurrency, fromAmount, toCurrency, toAmount } = payment
  world.store.payments.set(id, payment)
  if (isInbound(payment)) {
    world.ledger.expect(toCurrency, toAmount)
    emitPayment(world, 'payment_created', payment)
  } else {
    move(world, payment, fromCurrency, -fromAmount, 'Payment')
  }
  later(world, id, pace.payment.converted, convert)
  return payment
}

/** How a payment ends before its time. */
interface Ending {
  readonly status: 'FAILED' | 'CANCELLED'
  readonly event: PaymentEvent
  readonly statusMessage: string
}

/** Ends an open payment: what was sent comes back. Says whether there was one. */
export function endPayment(
  world: World,
  id: string,
  { event, status, statusMessage }: Ending,
): boolean {
  const payment = openPayment(world, id)
  if (!payment) return false
  const { fromCurrency, fromAmount, toCurrency, toAmount } = payment
  if (isInbound(payment)) world.ledger.expect(toCurrency, -toAmount)
  else move(world, payment, fromCurrency, fromAmount, 'Payment returned')
  emitPayment(world, event, change(world, payment, { status, statusMessage }))
  return true
}

function convert(world: World, payment: StoredPayment): void {
  const { id, fromAmount, fromCurrency, toAmount, toCurrency } = payment
  const message = `Converted ${fromAmount} ${fromCurrency} to ${toAmount} ${toCurrency}`
  const converted = change(world, payment, { history: withEntry(world, payment, message) })
  emitPayment(world, 'currency_converted', converted)
  later(world, id, pace.payment.closed, close)
}

function close(world: World, payment: StoredPayment): void {
  const { toAmount, toCurrency } = payment
  if (isInbound(payment)) {
    world.ledger.expect(toCurrency, -toAmount)
    move(world, payment, toCurrency, toAmount, 'Payment received')
  }
  const closed = change(world, payment, {
    status: 'CLOSED',
    statusMessage: 'Delivered',
    externalReference: asDelivered(payment),
    history: withEntry(world, payment, `Delivered ${toAmount} ${toCurrency}`),
  })
  emitPayment(world, 'payment_complete', closed)
}

function isInbound({ recipient }: StoredPayment): boolean {
  return recipient === null
}

/** Payouts after an exchange go by Direct Entry, which cuts the reference to 18 characters (documented). */
function asDelivered({ recipient, externalReference }: StoredPayment): string | null {
  const isDirectEntry = recipient?.accountIdType === 'BSB'
  return isDirectEntry && externalReference ? externalReference.slice(0, 18) : externalReference
}

function openPayment({ store }: World, id: string): StoredPayment | undefined {
  const payment = store.payments.get(id)
  return payment?.status === 'OPEN' ? payment : undefined
}

/** Unless the payment isn't open any more by then. */
function later(
  world: World,
  id: string,
  milliseconds: number,
  step: (world: World, payment: StoredPayment) => void,
): void {
  world.schedule(milliseconds, () => {
    const payment = openPayment(world, id)
    if (payment) step(world, payment)
  })
}

function change(
  { store }: World,
  payment: StoredPayment,
  changes: Partial<StoredPayment>,
): StoredPayment {
  const changed = { ...payment, ...changes }
  store.payments.set(payment.id, changed)
  return changed
}

/** The log grows by an entry; the documentation names the log only, its words are inferred. */
function withEntry(
  world: World,
  { history }: StoredPayment,
  message: string,
): StoredPayment['history'] {
  return [...history, { createdAt: isoNow(world), message }]
}

function move(
  { ledger }: World,
  { id, externalId, externalReference }: StoredPayment,
  currency: CurrencyIso3,
  amount: number,
  description: string,
): void {
  ledger.move({ id, currency, amount, description, externalId, externalReference })
}
