'use client'
import type { SubClientFields, SubClientQueryInput } from '../api/documents/operationTypes.ts'
import { subClientsDocument } from '../api/documents/subClients.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** A client of yours with an account number of its own. */
export type SubClient = SubClientFields

/** Which sub-clients to give: those whose fields equal these; all of them where none is named. */
export interface UseSubClientsOptions extends SubClientQueryInput {}

/** The sub-clients, in the API’s order. `bsb` and `accountNo` are where their clients pay to. */
export type UseSubClientsResult = Query<readonly SubClient[]>

/**
 * Your clients with account numbers of their own; what the options name must match, what they leave
 * out matches all. Null asks nothing.
 *
 * @example
 * const subClients = useSubClients({ status: 'ACTIVE', clientType: 'COMPANY' })
 */
export function useSubClients(options: UseSubClientsOptions | null = {}): UseSubClientsResult {
  return useFlashQuery(subClientsDocument, toInput(options), data => data.subClients)
}
