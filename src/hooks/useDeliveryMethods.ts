'use client'
import { availableDeliveryMethodsDocument } from '../api/documents/availableDeliveryMethods.ts'
import type {
  AvailableDeliveryMethodsData,
  AvailableDeliveryMethodsInput,
} from '../api/documents/operationTypes.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** A country and currency with one way to deliver there, and the account fields it needs. */
export type DeliveryMethod = AvailableDeliveryMethodsData['availableDeliveryMethods'][number]

/** Which rows to give: of one `country` (ISO 3166-1), of one `currency` (ISO 4217), or all. */
export interface UseDeliveryMethodsOptions extends AvailableDeliveryMethodsInput {}

/** The rows in the API's order. */
export type UseDeliveryMethodsResult = Query<readonly DeliveryMethod[]>

/**
 * Where money can be sent: all rows, or those of one country (ISO 3166-1) or currency (ISO 4217).
 * Null asks nothing.
 *
 * @example
 * const methods = useDeliveryMethods({ country: 'FR' })
 * if (methods.status === 'ready') methods.data[0]?.requiredFields // ['bic', 'accountNo']
 */
export function useDeliveryMethods(
  options: UseDeliveryMethodsOptions | null = {},
): UseDeliveryMethodsResult {
  return useFlashQuery(
    availableDeliveryMethodsDocument,
    toInput(options),
    data => data.availableDeliveryMethods,
  )
}
