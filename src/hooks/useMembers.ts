'use client'
import { membersDocument } from '../api/documents/members.ts'
import type { MembersData, MembersQueryInput } from '../api/documents/operationTypes.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** One of the people of your own account. */
export type Member = MembersData['members'][number]

/**
 * Which members to give: with any of the named statuses, roles and accesses; all where none is
 * named.
 */
export interface UseMembersOptions extends MembersQueryInput {}

/** The members, in the API’s order. */
export type UseMembersResult = Query<readonly Member[]>

/**
 * The people of your own account; what the options leave out matches all. Null asks nothing.
 *
 * @example
 * const members = useMembers({ status: ['ACTIVE'], roles: ['director'] })
 */
export function useMembers(options: UseMembersOptions | null = {}): UseMembersResult {
  return useFlashQuery(membersDocument, toInput(options), data => data.members)
}
