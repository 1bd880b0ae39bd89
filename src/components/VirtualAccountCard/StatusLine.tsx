'use client'
import type { ReactNode } from 'react'
import { subClientStatusWords } from '../../messages/en/subClientStatus.ts'
import { useAnnouncement } from '../../primitives/useAnnouncement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { StatusBadge } from '../StatusBadge/StatusBadge.tsx'
import { statusLabel, statusSentence } from '../StatusBadge/statusTopics.ts'
import * as styles from './StatusLine.css.ts'

/** How a sub-client stands and who acts next; said aloud when it changes. */
export function StatusLine({ status }: { readonly status: string }): ReactNode {
  const translator = useTranslator(subClientStatusWords)
  const sentence = statusSentence(translator, 'subClient', status)
  const announcer = useAnnouncement(`${statusLabel(translator, 'subClient', status)}. ${sentence}`)
  return (
    <div className={styles.line} data-flash="sub-client-status">
      <StatusBadge entity="subClient" status={status} />
      <p className={styles.text}>{sentence}</p>
      <span aria-live="polite" className={styles.announcer} ref={announcer} />
    </div>
  )
}
