'use client'
import type { ReactNode } from 'react'
import type { Named } from '../../hooks/parties/partyName.ts'
import type { PartyList as List } from '../../hooks/parties/usePartyList.ts'
import type { Loader } from '../../rules/loader.ts'
import { EntryList, type OpenedEntry } from './EntryList.tsx'
import type { PartyDialogsComponent, PartyDialogsProps } from './PartyDialogs.tsx'
import { PartyNews, type PartyNewsProps } from './PartyNews.tsx'
import type { PartyRowText } from './PartyRow.tsx'
import type { FilterWords } from './PartyTools.tsx'
import type { Say } from './partyWords.ts'

/** What a host may say of either list; all of it is optional. */
export interface PartyListOptions<Entry> {
  /** Takes over what the press of a row does, as in a picker; else the entry's details open. */
  readonly onSelect?: ((entry: Entry) => void) | undefined
  /** Adds the button that begins a new entry. */
  readonly onAdd?: (() => void) | undefined
  /** Takes over the editing, once the details are closed; else the form opens in a dialog. */
  readonly onEdit?: ((entry: Entry) => void) | undefined
  /** Whether the details offer to edit; true unless told. */
  readonly canEdit?: boolean | undefined
  /** Whether the details offer to delete; true unless told. */
  readonly canDelete?: boolean | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

interface PartyListProps<Entry>
  extends PartyListOptions<Entry>,
    Pick<PartyNewsProps<Entry>, 'renderDeleted'> {
  readonly list: List<Entry>
  readonly say: Say
  /** The stable name of the part. */
  readonly part: string
  readonly filters: readonly FilterWords[]
  /** What a row tells; the same function while the words are the same. */
  readonly toRow: (entry: Entry) => PartyRowText
  /** What the details show after all that is known. */
  readonly renderMore?: ((entry: Entry) => ReactNode) | undefined
  /** Loads what opens above the list. */
  readonly dialogs: Loader<PartyDialogsComponent<Entry>>
}

/** The list that recipients and senders share: its entries can be edited and deleted. */
export function PartyList<Entry extends Named>(props: PartyListProps<Entry>): ReactNode {
  const { list, say, canEdit = true, canDelete = true, onEdit, renderDeleted, renderMore } = props
  function dialogProps(entry: Entry): Omit<PartyDialogsProps<Entry>, keyof OpenedEntry<Entry>> {
    return { list, say, canEdit, canDelete, onEdit, more: renderMore?.(entry) }
  }
  return (
    <EntryList
      {...props}
      dialogProps={dialogProps}
      renderNews={place => <PartyNews {...place} list={list} renderDeleted={renderDeleted} />}
    />
  )
}
