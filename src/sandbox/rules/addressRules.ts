import type { AddressInput } from '../../api/documents/operationTypes.ts'
import { type MutationReply, refusal } from './refusal.ts'

/** Why the API would refuse the address of a recipient or a sender, or nothing; it may be left out. */
export function addressRefusal(
  address: AddressInput | null | undefined,
): MutationReply | undefined {
  if (!address) return undefined
  if (!address.country) return refusal('address.country is required')
  if (address.country === 'AU' && !address.street?.trim()) {
    return refusal('address.street is required when address.country is AU')
  }
  return undefined
}
