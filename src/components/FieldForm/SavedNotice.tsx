'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Notice } from '../../primitives/Notice.tsx'
import * as styles from './FieldForm.css.ts'

interface SavedNoticeProps {
  /** What happened. */
  readonly title: string
  /** What it means. */
  readonly children?: ReactNode
  /** What can be done next. */
  readonly action?: ReactNode
}

/** In the form's place once the entity is saved. */
export function SavedNotice({ title, children, action }: SavedNoticeProps): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone.
  useEffect(() => ref.current?.focus(), [])
  return (
    <Notice
      action={action}
      announces="nothing"
      className={styles.saved}
      ref={ref}
      title={title}
      tone="positive"
    >
      {children}
    </Notice>
  )
}
