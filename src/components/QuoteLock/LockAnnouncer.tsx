'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import type { LockedQuote } from '../../hooks/quotes/lockedQuote.ts'
import { useCountdown } from '../../hooks/useCountdown.ts'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './LockAnnouncer.css.ts'
import { isMilestone, spokenTime } from './timeLeft.ts'

/** Milliseconds after which what was said is gone, or a reader that walks the page would read it twice. */
const heard = 5000

/**
 * What a screen reader hears of a held rate by itself: how long it is still held at 60, 30 and 10
 * seconds, politely, and its end, at once. What stands when it comes into the page isn't said.
 */
export function LockAnnouncer({ lock }: { readonly lock: LockedQuote }): ReactNode {
  const { text, locale } = useTranslator(quoteLockWords)
  const isHeld = lock.status === 'locked' || lock.status === 'changed'
  const left = useCountdown(isHeld ? lock.expiresAt : null)
  const quote = isHeld ? lock.quote.id : null
  const polite = useRef<HTMLSpanElement>(null)
  const assertive = useRef<HTMLSpanElement>(null)
  const last = useRef({ quote, left })
  const wasHeld = useRef(isHeld)
  const silence = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(silence.current), [])

  useEffect(() => {
    const before = last.current
    last.current = { quote, left }
    const isSameQuote = quote !== null && before.quote === quote
    if (!isSameQuote || !isMilestone(before.left, left)) return
    const time = spokenTime(left, locale)
    silence.current = say(polite.current, text('quoteLock.left', { time }), silence.current)
  }, [quote, left, text, locale])

  useEffect(() => {
    if (wasHeld.current && lock.status === 'expired') {
      polite.current?.replaceChildren()
      silence.current = say(assertive.current, text('quoteLock.expired.said'), silence.current)
    }
    wasHeld.current = isHeld
  }, [isHeld, lock.status, text])

  return (
    <>
      <span className={styles.announcement} ref={polite} role="status" />
      <span className={styles.announcement} ref={assertive} role="alert" />
    </>
  )
}

/** Gives the timer that empties it again. */
function say(
  region: HTMLElement | null,
  words: string,
  before: ReturnType<typeof setTimeout> | undefined,
): ReturnType<typeof setTimeout> {
  clearTimeout(before)
  region?.replaceChildren(words)
  return setTimeout(() => region?.replaceChildren(), heard)
}
