import type { AvailableDeliveryMethodsInput } from '../../api/documents/operationTypes.ts'
import type { DeliveryMethodRow } from '../seeds/deliveryMethods.ts'
import type { SandboxContext } from './resolver.ts'

export function availableDeliveryMethods(
  { input }: { input?: AvailableDeliveryMethodsInput | null },
  { store }: SandboxContext,
): readonly DeliveryMethodRow[] {
  const { country, currency } = input ?? {}
  return store.deliveryMethods.filter(
    row => (!country || row.country === country) && (!currency || row.currency === currency),
  )
}
