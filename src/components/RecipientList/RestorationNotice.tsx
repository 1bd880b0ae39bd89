'use client'
import type { ReactNode } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import type { UseRecipientListResult } from '../../hooks/useRecipientList.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { recipientListWords } from '../../messages/en/recipientList.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { DeletedNotice } from '../PartyList/DeletedNotice.tsx'
import { UnknownNotice } from '../PartyList/UnknownNotice.tsx'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'

interface RestorationNoticeProps {
  readonly entry: Recipient
  readonly list: UseRecipientListResult
  readonly onDismiss: () => void
}

/** A recipient was deleted: offers to undo it, and tells what became of that. */
export function RestorationNotice({ entry, list, onDismiss }: RestorationNoticeProps): ReactNode {
  const { text } = useTranslator(words)
  const { restoration } = list
  const name = partyName(entry)
  const undo = () => void list.undo()
  const close = (
    <Button onPress={onDismiss} variant="quiet">
      {text('partyList.close')}
    </Button>
  )
  switch (restoration.status) {
    case 'succeeded':
      return (
        <Notice
          action={close}
          title={text('recipientList.restored.title', { name })}
          tone="positive"
        />
      )
    case 'unknown':
      return (
        <UnknownNotice
          state={restoration}
          words={{
            unknownTitle: text('recipientList.restoring.title', { name }),
            unknownText: text('recipientList.restoring.text'),
          }}
        />
      )
    case 'failed':
      // Of a mutation only a check says "timeout": it looked and found nobody.
      if (restoration.problem.kind !== 'timeout') {
        return <ProblemNotice onRetry={undo} problem={restoration.problem} />
      }
      return (
        <Notice
          action={<Button onPress={undo}>{text('partyList.undo')}</Button>}
          title={text('recipientList.notRestored.title', { name })}
          tone="info"
        >
          {text('recipientList.notRestored.text')}
        </Notice>
      )
    default:
      return (
        <DeletedNotice
          entry={entry}
          onDismiss={onDismiss}
          undo={
            <Button
              isPending={restoration.status === 'submitting'}
              onPress={undo}
              pendingLabel={text('partyList.undoing')}
            >
              {text('partyList.undo')}
            </Button>
          }
        />
      )
  }
}

const words = { ...partyListWords, ...recipientListWords }
