'use client'
import { type ReactNode, useCallback } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import { type UseSenderListOptions, useSenderList } from '../../hooks/useSenderList.ts'
import type { Sender } from '../../hooks/useSenders.ts'
import { senderListWords } from '../../messages/en/senderList.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import { PartyList, type PartyListOptions } from '../PartyList/PartyList.tsx'
import type { PartyRowText } from '../PartyList/PartyRow.tsx'
import type { Say } from '../PartyList/partyWords.ts'

/** What a host may say of the list; all of it is optional. */
export interface SenderListProps extends UseSenderListOptions, PartyListOptions<Sender> {}

/**
 * Those on whose behalf you send: searched and sorted. A press shows all that is known of one, to be
 * edited or deleted. A deletion can't be undone, and its question says so.
 *
 * @example
 * <SenderList onSelect={sender => choose(sender.id)} onAdd={() => openForm()} />
 */
export function SenderList(props: SenderListProps): ReactNode {
  const { among, initialSort, onDeleted, ...options } = props
  const list = useSenderList({ among, initialSort, onDeleted })
  const { text, country } = useTranslator(senderListWords)
  const say: Say = useCallback((key, params) => text(`senderList.${key}`, params), [text])
  const toRow = useCallback((one: Sender) => senderRow(one, country), [country])
  return (
    <PartyList
      {...options}
      dialogs={dialogs}
      filters={noFilters}
      list={list}
      part="sender-list"
      say={say}
      toRow={toRow}
    />
  )
}

const noFilters: readonly never[] = []

const dialogs = createLoader(() =>
  import('./SenderDialogs.tsx').then(({ SenderDialogs }) => SenderDialogs),
)

function senderRow(sender: Sender, country: (code: string) => string): PartyRowText {
  const { address, email, businessNumber, externalId } = sender
  return {
    name: partyName(sender),
    note: address?.country ? country(address.country) : undefined,
    main: email ?? undefined,
    detail: businessNumber ?? externalId ?? undefined,
  }
}
