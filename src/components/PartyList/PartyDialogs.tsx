'use client'
import { type ComponentType, type ReactNode, useState } from 'react'
import { type Named, partyName } from '../../hooks/parties/partyName.ts'
import type { PartyList } from '../../hooks/parties/usePartyList.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Button } from '../../primitives/Button.tsx'
import { type DetailItem, DetailList } from '../../primitives/DetailList.tsx'
import { Dialog } from '../../primitives/Dialog.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import type { OpenedEntry } from './EntryList.tsx'
import * as styles from './PartyDialogs.css.ts'
import type { Say } from './partyWords.ts'

/** The entry that is open, and what may be done with it. */
export interface PartyDialogsProps<Entry> extends OpenedEntry<Entry> {
  readonly list: PartyList<Entry>
  readonly say: Say
  readonly canEdit: boolean
  readonly canDelete: boolean
  readonly onEdit?: ((entry: Entry) => void) | undefined
  /** What comes after all that is known. */
  readonly more?: ReactNode
}

/** What opens above a list, for one kind of entry. */
export type PartyDialogsComponent<Entry> = ComponentType<PartyDialogsProps<Entry>>

interface Contents {
  /** All that is known. */
  readonly items: readonly DetailItem[]
  /** The form that changes the entry. */
  readonly renderForm: (onSaved: () => void) => ReactNode
}

/** The details of an entry, and above them its deletion or its form. */
export function PartyDialogs<Entry extends Named>(
  props: PartyDialogsProps<Entry> & Contents,
): ReactNode {
  const { entry, say, onClose, onEdit } = props
  const { text } = useTranslator(partyListWords)
  const [step, setStep] = useState<'details' | 'deletion' | 'form'>('details')
  const name = partyName(entry)
  const back = () => setStep('details')

  function edit(): void {
    if (!onEdit) {
      setStep('form')
      return
    }
    onClose()
    onEdit(entry)
  }

  const actions = [
    props.canDelete && (
      <Button key="delete" onPress={() => setStep('deletion')}>
        {text('partyList.delete')}
      </Button>
    ),
    props.canEdit && (
      <Button key="edit" onPress={edit}>
        {text('partyList.edit')}
      </Button>
    ),
  ].filter(Boolean)

  return (
    <>
      <Dialog
        actions={actions.length > 0 ? actions : undefined}
        closeLabel={text('partyList.close')}
        isOpen
        onClose={onClose}
        size="form"
        title={name}
      >
        <DetailList items={props.items} />
        {props.more ? <div className={styles.more}>{props.more}</div> : null}
      </Dialog>
      {step === 'deletion' ? (
        <DeleteDialog
          entry={entry}
          list={props.list}
          onClose={back}
          onGone={props.onGone}
          say={say}
        />
      ) : null}
      {step === 'form' ? (
        <Dialog
          closeLabel={text('partyList.close')}
          isOpen
          onClose={back}
          size="form"
          title={say('edit.title', { name })}
        >
          {props.renderForm(back)}
        </Dialog>
      ) : null}
    </>
  )
}
