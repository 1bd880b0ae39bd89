'use client'
import type { ReactNode } from 'react'
import { type Named, partyName } from '../../hooks/parties/partyName.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './PartyList.css.ts'

interface DeletedNoticeProps {
  readonly entry: Named
  readonly onDismiss: () => void
  /** A button that undoes it, where that can be done. */
  readonly undo?: ReactNode
}

/** Says whom the list has lost. */
export function DeletedNotice({ entry, onDismiss, undo }: DeletedNoticeProps): ReactNode {
  const { text } = useTranslator(partyListWords)
  return (
    <Notice
      action={
        <div className={styles.newsActions}>
          {undo}
          <Button onPress={onDismiss} variant="quiet">
            {text('partyList.close')}
          </Button>
        </div>
      }
      title={text('partyList.deleted.title', { name: partyName(entry) })}
      tone="info"
    />
  )
}
