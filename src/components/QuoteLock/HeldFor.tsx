'use client'
import type { ReactNode } from 'react'
import { useCountdown } from '../../hooks/useCountdown.ts'
import type { Quote } from '../../hooks/useQuote.ts'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './HeldFor.css.ts'
import { shownTime, spokenTime } from './timeLeft.ts'
import { useDrain } from './useDrain.ts'

interface HeldForProps {
  readonly quote: Quote
  /** Milliseconds since 1970 on this device. */
  readonly expiresAt: number
}

/** Seconds from which on the end is near. */
const near = 30

/** How long a rate is still held: in seconds, which nobody announces each, and as a bar that drains. */
export function HeldFor({ quote, expiresAt }: HeldForProps): ReactNode {
  const { text, locale } = useTranslator(quoteLockWords)
  const left = useCountdown(expiresAt)
  const life = Date.parse(quote.expireAt ?? '') - Date.parse(quote.timestamp)
  const bar = useDrain(expiresAt, life)
  return (
    <div className={styles.hold} data-flash="quote-hold" data-near={left <= near || undefined}>
      <div className={styles.line}>
        <Icon name="lock" />
        <div className={styles.time} role="timer">
          <span aria-hidden="true">{text('quoteLock.held', { time: shownTime(left) })}</span>
          <span className={styles.spoken}>
            {text('quoteLock.held', { time: spokenTime(left, locale) })}
          </span>
        </div>
      </div>
      <div aria-hidden="true" className={styles.track} data-flash="quote-hold-track">
        <div className={styles.bar} data-flash="quote-hold-bar" ref={bar} />
      </div>
    </div>
  )
}
