'use client'
import { type ReactNode, useCallback, useMemo } from 'react'
import { type UseSubClientListOptions, useSubClientList } from '../../hooks/useSubClientList.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { subClientListWords } from '../../messages/en/subClientList.ts'
import { subClientStatusWords } from '../../messages/en/subClientStatus.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import { EntryList } from '../PartyList/EntryList.tsx'
import { ListNews } from '../PartyList/ListNews.tsx'
import type { ListSay } from '../PartyList/partyWords.ts'
import { statusLabel } from '../StatusBadge/statusTopics.ts'
import type { SubClientDialogOptions } from './SubClientDialog.tsx'
import { subClientRow, typeName } from './subClientRow.tsx'

/** What a host may say of the list; all of it is optional. */
export interface SubClientListProps extends UseSubClientListOptions, SubClientDialogOptions {
  /** Takes over what the press of a row does, as in a picker; else the client's details open. */
  readonly onSelect?: ((subClient: SubClient) => void) | undefined
  /** Adds the button that begins a new client, as in `SubClientWizard`. */
  readonly onAdd?: (() => void) | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

const words = { ...subClientListWords, ...subClientStatusWords }

/**
 * Your clients with account numbers of their own: searched, filtered by status and type, sorted. A press
 * shows all that is known of one, to be changed, deactivated or activated.
 *
 * @example
 * <SubClientList among={{ clientType: 'COMPANY' }} onAdd={() => openWizard()} />
 */
export function SubClientList(props: SubClientListProps): ReactNode {
  const { among, initialSort, canEdit, canSwitch, addressCheck, ...options } = props
  const list = useSubClientList({ among, initialSort })
  const translator = useTranslator(words)
  const { text } = translator
  const say: ListSay = useCallback((key, params) => text(`subClientList.${key}`, params), [text])
  const toRow = useCallback((one: SubClient) => subClientRow(translator, one), [translator])
  const filters = useMemo(
    () => [
      {
        name: 'status',
        label: text('subClientList.status'),
        nameOf: (status: string) => statusLabel(translator, 'subClient', status),
      },
      {
        name: 'clientType',
        label: text('subClientList.clientType'),
        nameOf: (type: string) => typeName(translator, type),
      },
    ],
    [text, translator],
  )
  return (
    <EntryList
      {...options}
      dialogProps={() => ({ canEdit, canSwitch, addressCheck })}
      dialogs={dialogs}
      filters={filters}
      list={list}
      part="sub-client-list"
      renderNews={({ newsRef }) => <ListNews list={list} newsRef={newsRef} />}
      say={say}
      toRow={toRow}
    />
  )
}

const dialogs = createLoader(() =>
  import('./SubClientDialog.tsx').then(({ SubClientDialog }) => SubClientDialog),
)
