'use client'
import type { ReactNode } from 'react'
import { type Named, partyName } from '../../hooks/parties/partyName.ts'
import type { PartyList } from '../../hooks/parties/usePartyList.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { DeletedNotice } from './DeletedNotice.tsx'
import type { NewsPlace } from './EntryList.tsx'
import { ListNews } from './ListNews.tsx'
import { UnknownNotice } from './UnknownNotice.tsx'

/** What the news are about. */
export interface PartyNewsProps<Entry> extends NewsPlace {
  readonly list: PartyList<Entry>
  /** Instead of the plain notice that an entry was deleted: one that offers to undo it. */
  readonly renderDeleted?: ((entry: Entry, onDismiss: () => void) => ReactNode) | undefined
}

/** Above the rows: what became of a deletion. */
export function PartyNews<Entry extends Named>(props: PartyNewsProps<Entry>): ReactNode {
  const { list, isDialogOpen } = props
  const { removal } = list
  const { text } = useTranslator(partyListWords)

  function dismiss(): void {
    list.dismiss()
    props.focusPlace()
  }

  function deleted(entry: Entry): ReactNode {
    return (
      props.renderDeleted?.(entry, dismiss) ?? <DeletedNotice entry={entry} onDismiss={dismiss} />
    )
  }

  return (
    <ListNews list={list} newsRef={props.newsRef}>
      {removal.status === 'succeeded' ? deleted(removal.entry) : null}
      {removal.status === 'unknown' && !isDialogOpen ? (
        <UnknownNotice
          state={removal}
          words={{
            unknownTitle: text('partyList.unknown.title', { name: partyName(removal.entry) }),
            unknownText: text('partyList.unknown.text'),
          }}
        />
      ) : null}
    </ListNews>
  )
}
