import type { AddressCleanserQueryInput, AddressInput } from '../../api/documents/operationTypes.ts'
import { addressFields, type StoredAddress, toStoredAddress } from '../entities/address.ts'
import type { StoredAddressRequest } from '../entities/compliance.ts'
import { cleansed } from '../rules/addressCleanser.ts'
import { allowanceFor, countUses } from '../rules/allowance.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import { isoNow, newId, type World } from '../world.ts'
import { isSame, isWithin } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

export function addressCleanserRequest(
  { id }: { id: string },
  { store }: SandboxContext,
): StoredAddressRequest | null {
  return store.addressRequests.get(id) ?? null
}

/** Oldest first, as the documentation's list of them is. */
export function addressCleanserRequests(
  { input }: { input?: AddressCleanserQueryInput | null },
  { store }: SandboxContext,
): readonly StoredAddressRequest[] {
  return [...store.addressRequests.values()].filter(
    request =>
      isSame(input?.recommendation, request.recommendation) && isWithin(input ?? {}, request),
  )
}

type CleanseReply = MutationReply & { readonly addressRequest?: StoredAddressRequest }

export function cleanseAddress(
  { input }: { input: AddressInput },
  context: SandboxContext,
): CleanseReply {
  const { isEnabled, left } = allowanceFor(context, 'cleanseAddress')
  if (!isEnabled) {
    const message = 'Address Cleanser API is disabled. Please contact support.'
    return refusal(message, 'ADDRESS_CLEANSER_API_DISABLED')
  }
  const originalAddress = toStoredAddress(input)
  if (!input.country) return refusal('country is required')
  if (!input.street?.trim()) return refusal('street is required')
  const earlier = ofToday(originalAddress, context)
  if (earlier) return reply('ALREADY_CLEANSED', 'Address already cleansed', earlier)
  if (left < 1) {
    return refusal('Address Cleanser limit is exceeded. Please contact support.', 'LIMIT_EXCEEDED')
  }
  const outcome = cleansed(originalAddress)
  if (!outcome) return refusal('Address could not be cleansed', 'CLEANSING_FAILED')
  countUses(context, 'cleanseAddress')
  const addressRequest: StoredAddressRequest = {
    id: newId(context),
    originalAddress,
    ...outcome,
    createdAt: isoNow(context),
    billable: true,
  }
  context.store.addressRequests.set(addressRequest.id, addressRequest)
  return reply('CLEANSED', 'Address cleansed', addressRequest)
}

function reply(code: string, message: string, addressRequest: StoredAddressRequest): CleanseReply {
  return { success: true, code, message, addressRequest }
}

/**
 * The same address of the same day (UTC). For how long an address counts as cleansed is inferred from
 * the searches of the news, whose page documents the day.
 */
function ofToday(address: StoredAddress, world: World): StoredAddressRequest | undefined {
  const today = isoNow(world).slice(0, 10)
  return [...world.store.addressRequests.values()].find(
    ({ originalAddress, createdAt }) =>
      createdAt.startsWith(today) && addressKey(originalAddress) === addressKey(address),
  )
}

function addressKey(address: StoredAddress): string {
  return JSON.stringify(
    addressFields.map(field => address[field]?.trim().replace(/\s+/g, ' ').toLowerCase() || null),
  )
}
