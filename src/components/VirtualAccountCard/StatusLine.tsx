'use client'
import type { ReactNode } from 'react'
import { subClientStatusWords } from '../../messages/en/subClientStatus.ts'
import { useAnnouncement } from '../../primitives/useAnnouncement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { StatusBadge, statusLabel } from './StatusBadge.tsx'
import * as styles from './StatusLine.css.ts'

/** How a sub-client stands and who acts next; said aloud when it changes. */
export function StatusLine({ status }: { readonly status: string }): ReactNode {
  const translator = useTranslator(subClientStatusWords)
  const { text, maybe } = translator
  const sentence = maybe(`subClientStatus.${status}.text`) ?? text('subClientStatus.other.text')
  const announcer = useAnnouncement(`${statusLabel(translator, status)}. ${sentence}`)
  return (
    <div className={styles.line} data-flash="sub-client-status">
      <StatusBadge status={status} />
      <p className={styles.text}>{sentence}</p>
      <span aria-live="polite" className={styles.announcer} ref={announcer} />
    </div>
  )
}
