'use client'
import type { PartySort } from './parties/partyOrder.ts'
import { createPartySearch } from './parties/partySearch.ts'
import { type PartyList, usePartyList } from './parties/usePartyList.ts'
import { useDeleteSender } from './useDeleteSender.ts'
import { type Sender, type UseSendersOptions, useSenders } from './useSenders.ts'

/** What a host may say of the list; all of it is optional. */
export interface UseSenderListOptions {
  /** Which of them, by equal fields, which the API itself picks out; all unless told. */
  readonly among?: UseSendersOptions | undefined
  /** The order to begin with; `name` unless told. */
  readonly initialSort?: PartySort | undefined
  /** The sender is gone for good. */
  readonly onDeleted?: ((sender: Sender) => void) | undefined
}

/**
 * Those on whose behalf you send, as they are shown. There is no undo: the API gives back all of a
 * sender but the identity document.
 */
export interface UseSenderListResult extends PartyList<Sender, never> {}

/**
 * Those on whose behalf you send, searched and sorted on the page. Any part of a name, company, e-mail
 * address, reference or business number finds one, whatever its case, accents and spaces. It has no
 * looks; `SenderList` is it with ours.
 *
 * @example
 * const { entries, search, setSearch } = useSenderList()
 */
export function useSenderList(options: UseSenderListOptions = {}): UseSenderListResult {
  return usePartyList({
    all: useSenders(options.among),
    search,
    fields: noFields,
    deletion: useDeleteSender(),
    initialSort: options.initialSort,
    onDeleted: options.onDeleted,
  })
}

const search = createPartySearch<Sender>({
  texts: one => [
    one.companyName,
    one.legalName,
    one.tradingAsName,
    [one.firstName, one.middleName, one.lastName].filter(Boolean).join(' '),
    one.nickName,
    one.email,
    one.externalId,
  ],
  codes: one => [one.businessNumber, one.acn],
})

const noFields = {}
