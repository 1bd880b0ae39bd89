'use client'
import type { ReactNode } from 'react'
import { readRejectCode } from '../../lifecycle/rejectCode.ts'
import { rejectCodeWords } from '../../messages/en/rejectCodes.ts'
import { timelineWords } from '../../messages/en/timeline.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './StatusTimeline.css.ts'

interface StepReasonProps {
  /** The API’s code; an open list. */
  readonly code?: string | null | undefined
  /** Of a step back. */
  readonly isBack: boolean
  /** What Flash’s people wrote, in their own language. */
  readonly note?: string | null | undefined
}

/** Why it went back, what to do then, and what Flash notes; nothing where nobody says. */
export function StepReason({ code, note, isBack }: StepReasonProps): ReactNode {
  const { text } = useTranslator(timelineWords)
  const { maybe } = useTranslator(rejectCodeWords)
  const advice = code && maybe(`rejectCode.action.${readRejectCode(code).action}`)
  if (!code && !note) return null
  return (
    <dl className={styles.reason} data-back={isBack || undefined} data-flash="timeline-reason">
      {code ? (
        <div>
          <dt className={styles.reasonLabel}>{text('timeline.why.label')}</dt>
          <dd className={styles.reasonText}>
            {maybe(`rejectCode.${code}`) ?? <bdi>{code}</bdi>} {advice}
          </dd>
        </div>
      ) : null}
      {note ? (
        <div>
          <dt className={styles.reasonLabel}>{text('timeline.note.label')}</dt>
          <dd className={styles.reasonText}>
            <bdi>{note}</bdi>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
