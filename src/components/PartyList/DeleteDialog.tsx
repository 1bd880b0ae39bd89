'use client'
import type { ReactNode } from 'react'
import { type Named, partyName } from '../../hooks/parties/partyName.ts'
import type { PartyList } from '../../hooks/parties/usePartyList.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { Say } from './partyWords.ts'
import { Question } from './Question.tsx'

interface DeleteDialogProps<Entry> {
  readonly entry: Entry
  readonly list: PartyList<Entry>
  readonly say: Say
  readonly onClose: () => void
  readonly onGone: () => void
}

/** Asks before an entry is deleted, and tells why it wasn't. */
export function DeleteDialog<Entry extends Named>(props: DeleteDialogProps<Entry>): ReactNode {
  const { entry, list, say, onClose, onGone } = props
  const { text } = useTranslator(partyListWords)
  const name = partyName(entry)
  const { removal } = list
  // That of another entry has nothing to say here.
  const isThis = removal.status !== 'idle' && removal.entry.id === entry.id
  const state = isThis ? removal : ({ status: 'idle' } as const)

  function close(): void {
    // What is unknown stays, and is offered to be looked up beside the list.
    if (state.status === 'failed') list.dismiss()
    onClose()
  }

  return (
    <Question
      onAct={() => list.remove(entry)}
      onClose={close}
      onDone={onGone}
      state={state}
      words={{
        title: text('partyList.delete.title', { name }),
        text: say('delete.text'),
        keep: text('partyList.keep'),
        act: text('partyList.delete'),
        acting: text('partyList.deleting'),
        unknownTitle: text('partyList.unknown.title', { name }),
        unknownText: text('partyList.unknown.text'),
        undoneTitle: text('partyList.notDeleted.title', { name }),
        undoneText: text('partyList.notDeleted.text'),
      }}
    />
  )
}
