import { accountFieldNames } from '../../rules/bankAccountFields.ts'
import type { DeliveryMethod } from '../useDeliveryMethods.ts'
import type { Recipient } from '../useRecipients.ts'
import { recipientToValues } from './entityToValues.ts'

/**
 * The rows that a recipient can be changed within: those of its method, which can't change. One that
 * the API no longer lists keeps the fields that it has.
 */
export function rowsOfRecipient(
  rows: readonly DeliveryMethod[],
  recipient: Recipient | undefined,
): readonly DeliveryMethod[] {
  if (!recipient) return rows
  const { accountIdType: method, currency } = recipient
  const country = recipientToValues(recipient).country as string
  const possible = rows.filter(row => row.method === method)
  if (possible.some(row => row.country === country && row.currency === currency)) return possible
  const requiredFields = accountFieldNames.filter(name => recipient[name])
  return [...possible, { country, currency, method, requiredFields }]
}
