'use client'
import type { EntityId, Mutation } from '../results.ts'
import type { Named } from './partyName.ts'
import { type EntryList, type ListedEntries, useEntryList } from './useEntryList.ts'
import { type UsePartyRemovalResult, usePartyRemoval } from './usePartyRemoval.ts'

/** An address book that is searched, filtered, sorted and cleared out on the page. */
export interface PartyList<Entry, Filter extends string = string>
  extends EntryList<Entry, Filter>,
    UsePartyRemovalResult<Entry> {}

/** What one kind of address book is made of. */
interface PartyBook<Entry, Filter extends string> extends ListedEntries<Entry, Filter> {
  readonly deletion: Mutation<EntityId, EntityId>
  readonly onDeleted: ((entry: Entry) => void) | undefined
}

/** The state of a list of recipients or senders, without looks. */
export function usePartyList<Entry extends Named, Filter extends string>(
  book: PartyBook<Entry, Filter>,
): PartyList<Entry, Filter> {
  return { ...useEntryList(book), ...usePartyRemoval(book) }
}
