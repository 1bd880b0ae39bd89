'use client'
import { useMemo } from 'react'
import type { PartySort } from './parties/partyOrder.ts'
import { createPartySearch } from './parties/partySearch.ts'
import { type EntryList, useEntryList } from './parties/useEntryList.ts'
import { type SubClient, type UseSubClientsOptions, useSubClients } from './useSubClients.ts'

/** What a host may say of the list; all of it is optional. */
export interface UseSubClientListOptions {
  /** Which of them, by equal fields, which the API itself picks out; all unless told. */
  readonly among?: UseSubClientsOptions | undefined
  /** The order to begin with; `name` unless told. */
  readonly initialSort?: PartySort | undefined
}

/** Your clients with account numbers of their own, as they are shown; `all` has the newest first. */
export interface UseSubClientListResult extends EntryList<SubClient, 'status' | 'clientType'> {}

/**
 * Your clients with account numbers of their own, searched, filtered and sorted on the page: the API
 * gives them whole. Any part of a name, e-mail address, reference, business or account number finds one,
 * whatever its case, accents and spaces. It has no looks; `SubClientList` is it with ours.
 *
 * @example
 * const { entries, search, setSearch } = useSubClientList({ among: { status: 'ACTIVE' } })
 */
export function useSubClientList(options: UseSubClientListOptions = {}): UseSubClientListResult {
  const query = useSubClients(options.among)
  const oldestFirst = query.status === 'ready' ? query.data : undefined
  const data = useMemo(() => [...(oldestFirst ?? [])].reverse(), [oldestFirst])
  return useEntryList({
    all: query.status === 'ready' ? { ...query, data } : query,
    search,
    fields,
    initialSort: options.initialSort,
  })
}

const search = createPartySearch<SubClient>({
  texts: ({ primaryContact, ...one }) => [
    one.fullName,
    one.legalName,
    one.tradingAsName,
    [primaryContact?.firstName, primaryContact?.middleName, primaryContact?.lastName]
      .filter(Boolean)
      .join(' '),
    primaryContact?.email ?? null,
    one.externalId,
  ],
  codes: one => [one.businessNumber, one.bsb, one.accountNo],
})

const fields = {
  status: (one: SubClient) => one.status,
  clientType: clientTypeOf,
}

/** INDIVIDUAL or COMPANY; where the API leaves it out, by the names that only a company has. */
export function clientTypeOf({ clientType, legalName, businessNumber }: SubClient): string {
  return clientType ?? (legalName || businessNumber ? 'COMPANY' : 'INDIVIDUAL')
}
