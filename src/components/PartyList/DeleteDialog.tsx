'use client'
import type { ReactNode } from 'react'
import { type Named, partyName } from '../../hooks/parties/partyName.ts'
import type { PartyList } from '../../hooks/parties/usePartyList.ts'
import type { EntityId, Outcome } from '../../hooks/results.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Button } from '../../primitives/Button.tsx'
import { Dialog } from '../../primitives/Dialog.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import * as styles from './DeleteDialog.css.ts'
import type { Say } from './partyWords.ts'
import { UnknownRemoval } from './UnknownRemoval.tsx'

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
  const removal = removalOf(list, entry)
  const isUnknown = removal?.status === 'unknown'

  async function settle(work: Promise<Outcome<EntityId>>): Promise<void> {
    const { status } = await work
    if (status === 'succeeded') onGone()
  }

  function close(): void {
    // What is unknown stays, and is offered to be looked up beside the list.
    if (removal?.status === 'failed') list.dismiss()
    onClose()
  }

  return (
    <Dialog
      actions={
        <>
          <Button onPress={close}>{text('partyList.keep')}</Button>
          {/* One button for both acts: another in its place would lose the focus. */}
          <Button
            isPending={removal?.status === 'submitting' || (isUnknown && removal.isChecking)}
            onPress={() => void settle(isUnknown ? removal.check() : list.remove(entry))}
            pendingLabel={text(isUnknown ? 'partyList.checking' : 'partyList.deleting')}
            variant="primary"
          >
            {text(isUnknown ? 'partyList.check' : 'partyList.delete')}
          </Button>
        </>
      }
      closeLabel={text('partyList.close')}
      isOpen
      onClose={close}
      title={text('partyList.delete.title', { name })}
      tone="alert"
    >
      <p className={styles.text}>{say('delete.text')}</p>
      <div className={styles.outcome}>
        <Failure name={name} removal={removal} />
      </div>
    </Dialog>
  )
}

/** The removal of this entry; that of another has nothing to say here. */
function removalOf<Entry extends Named>({ removal }: PartyList<Entry>, entry: Entry) {
  return removal.status !== 'idle' && removal.entry.id === entry.id ? removal : undefined
}

function Failure({
  name,
  removal,
}: {
  name: string
  removal: ReturnType<typeof removalOf> | undefined
}): ReactNode {
  const { text } = useTranslator(partyListWords)
  if (removal?.status === 'unknown') {
    return <UnknownRemoval hasButton={false} name={name} removal={removal} />
  }
  if (removal?.status !== 'failed') return null
  // Of a mutation only a check says "timeout": it looked and found the entry.
  if (removal.problem.kind !== 'timeout') return <ProblemNotice problem={removal.problem} />
  return (
    <Notice title={text('partyList.notDeleted.title', { name })} tone="info">
      {text('partyList.notDeleted.text')}
    </Notice>
  )
}
