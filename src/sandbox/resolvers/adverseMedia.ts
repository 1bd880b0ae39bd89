import type { AmsQueryInput, AmsRequestInput } from '../../api/documents/operationTypes.ts'
import type { StoredAmsRequest } from '../entities/compliance.ts'
import { isUnderWay, startSearch } from '../lifecycles/adverseMedia.ts'
import { allowanceFor, countUses } from '../rules/allowance.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import { isoNow, newId, type World } from '../world.ts'
import { isOneOf, isSame, isWithin } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

export function amsRequest(
  { id }: { id: string },
  { store }: SandboxContext,
): StoredAmsRequest | null {
  return store.amsRequests.get(id) ?? null
}

/** Oldest first, as the documentation's list of them is. */
export function amsRequests(
  { input }: { input?: AmsQueryInput | null },
  { store }: SandboxContext,
): readonly StoredAmsRequest[] {
  const wanted = input ?? {}
  return [...store.amsRequests.values()].filter(
    search =>
      isOneOf(wanted.statuses, search.status) &&
      isWithin(wanted, search) &&
      isSame(wanted.country, search.country) &&
      isPartOf(wanted.firstName, search.firstName) &&
      isPartOf(wanted.middleName, search.middleName) &&
      isPartOf(wanted.lastName, search.lastName) &&
      isPartOf(wanted.accountName, search.accountName),
  )
}

type AmsReply = MutationReply & { readonly amsRequest?: StoredAmsRequest }

export function adverseMediaSearch(
  { input }: { input: AmsRequestInput },
  context: SandboxContext,
): AmsReply {
  const { isEnabled, left } = allowanceFor(context, 'adverseMediaSearch')
  if (!isEnabled) {
    const message = 'Adverse Media Search API is disabled. Please contact support.'
    return refusal(message, 'AMS_API_DISABLED') // Inferred, after confirmation of payee.
  }
  const search = asSearch(input, context)
  const earlier = ofToday(search, context)
  if (earlier) return found(earlier)
  if (left < 1) {
    return refusal('Monthly limit reached. Please contact support.', 'LIMIT_EXCEEDED')
  }
  countUses(context, 'adverseMediaSearch')
  startSearch(context, search)
  return {
    success: true,
    code: 'SCAN_SCHEDULED',
    message: 'Name scan scheduled',
    amsRequest: search,
  }
}

function found(search: StoredAmsRequest): AmsReply {
  return isUnderWay(search)
    ? {
        success: true,
        code: 'SCAN_ALREADY_SCHEDULED',
        message: 'Name scan already scheduled',
        amsRequest: search,
      }
    : {
        success: true,
        code: 'SCAN_ALREADY_COMPLETED',
        message: 'Name scan already completed',
        amsRequest: search,
      }
}

function asSearch(input: AmsRequestInput, world: World): StoredAmsRequest {
  const { firstName = null, middleName = null, lastName = null, accountName = null } = input
  return {
    id: newId(world),
    firstName,
    middleName,
    lastName,
    accountName,
    name: accountName ?? [firstName, middleName, lastName].filter(Boolean).join(' '),
    country: input.country,
    status: 'INITIALISED',
    createdAt: isoNow(world),
    results: null,
  }
}

/**
 * The search for the same name and country of the same calendar day, unless it failed. Whose day it
 * is isn't documented: UTC, as all of the API's times.
 */
function ofToday(search: StoredAmsRequest, { store }: World): StoredAmsRequest | undefined {
  return [...store.amsRequests.values()].find(
    other => other.status !== 'FAILED' && dedupeKey(other) === dedupeKey(search),
  )
}

function dedupeKey({ name, country, createdAt }: StoredAmsRequest): string {
  return `${createdAt.slice(0, 10)} ${country} ${name.toLowerCase()}`
}

function isPartOf(wanted: string | null | undefined, text: string | null): boolean {
  return !wanted || (text ?? '').toLowerCase().includes(wanted.toLowerCase())
}
