'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Recipient } from '../../hooks/useRecipients.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './RecipientForm.css.ts'
import { recipientWords } from './recipientWords.ts'

interface CreatedNoticeProps {
  readonly recipient: Recipient
  readonly onAnother: () => void
}

/** In the form's place once the recipient exists. */
export function CreatedNotice({ recipient, onAnother }: CreatedNoticeProps): ReactNode {
  const { text } = useTranslator(recipientWords)
  const ref = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone.
  useEffect(() => ref.current?.focus(), [])
  const name = recipient.companyName ?? `${recipient.firstName} ${recipient.lastName}`
  return (
    <Notice
      action={<Button onPress={onAnother}>{text('recipientForm.another')}</Button>}
      className={styles.created}
      ref={ref}
      title={text('recipientForm.created.title', { name })}
      tone="positive"
    />
  )
}
