import type { PaymentQueryInput } from '../../api/documents/operationTypes.ts'
import type { StoredPayment } from '../entities/payment.ts'
import { isOneOf, isSame, isWithin, newestFirst } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

export function payment(
  { id }: { id?: string | null },
  { store }: SandboxContext,
): StoredPayment | null {
  return store.payments.get(id ?? '') ?? null
}

export function payments(
  { input }: { input?: PaymentQueryInput | null },
  { store }: SandboxContext,
): readonly StoredPayment[] {
  const wanted = input ?? {}
  return newestFirst(
    store.payments.values(),
    entry =>
      isOneOf(wanted.statuses, entry.status) &&
      isOneOf(wanted.fromCurrencies, entry.fromCurrency) &&
      isOneOf(wanted.toCurrencies, entry.toCurrency) &&
      isSame(wanted.subClientId, entry.subClientId) &&
      isSame(wanted.externalId, entry.externalId) &&
      isWithin(wanted, entry),
  )
}
