'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import type { ExchangeForm } from '../../hooks/quotes/useExchange.ts'
import { useCountdown } from '../../hooks/useCountdown.ts'
import { exchangeWords } from '../../messages/en/exchange.ts'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { QuoteAmounts } from '../QuoteLock/QuoteAmounts.tsx'
import { card } from '../QuoteLock/QuoteLock.css.ts'
import { QuoteLock } from '../QuoteLock/QuoteLock.tsx'
import { shownTime } from '../QuoteLock/timeLeft.ts'
import * as styles from './HeldRate.css.ts'

interface HeldRateProps {
  readonly form: Pick<ExchangeForm<unknown, never>, 'lock' | 'order' | 'sent' | 'waitsUntil'>
}

/** The rate of a review: held, or sent with, or not to be had yet. */
export function HeldRate({ form }: HeldRateProps): ReactNode {
  const { lock, order, sent, waitsUntil } = form
  const { text } = useTranslator(exchangeWords)
  const place = useFocusOfForm(`${lock.status} ${sent !== undefined}`)
  if (!order) return null
  const { fromCurrency, toCurrency } = order
  const currencies = { fromCurrency, toCurrency }

  function content(): ReactNode {
    if (sent) {
      return (
        <section aria-label={text('exchange.sent')} className={card} data-flash="sent-rate">
          <QuoteAmounts {...currencies} amounts={sent.amounts} quote={sent.quote} />
        </section>
      )
    }
    if (waitsUntil !== undefined) return <Waiting until={waitsUntil} />
    return <QuoteLock {...currencies} lock={lock} />
  }

  return (
    <div className={styles.place} ref={place}>
      {content()}
      <Refusal isExpired={lock.status === 'expired' && !sent} isSent={sent !== undefined} />
    </div>
  )
}

/** Says that the rate has ended where the API found so: what is held isn't on the page while it is sent. */
function Refusal(props: { readonly isSent: boolean; readonly isExpired: boolean }): ReactNode {
  const { isSent, isExpired } = props
  const { text } = useTranslator(quoteLockWords)
  const alert = useRef<HTMLSpanElement>(null)
  const wasSent = useRef(isSent)
  useEffect(() => {
    const isNews = wasSent.current && isExpired
    wasSent.current = isSent
    if (!isNews) return
    alert.current?.replaceChildren(text('quoteLock.expired.said'))
    // Left there, a reader that walks the page would read it twice.
    const timer = setTimeout(() => alert.current?.replaceChildren(), heard)
    return () => clearTimeout(timer)
  }, [isSent, isExpired, text])
  return <span className={styles.spoken} ref={alert} role="alert" />
}

const heard = 5000

/** Until an earlier try can't arrive any more. */
function Waiting({ until }: { readonly until: number }): ReactNode {
  const { text } = useTranslator(exchangeWords)
  const time = shownTime(useCountdown(until))
  return (
    <Notice announces="title" title={text('exchange.waiting.title')} tone="info">
      {text('exchange.waiting.text', { time })}
    </Notice>
  )
}

/**
 * Leads the focus to the rate when the form's button goes away under it, as when the rate ends.
 *
 * @param step changes whenever the button comes or goes
 */
function useFocusOfForm(step: string) {
  const place = useRef<HTMLDivElement>(null)
  const focused = useRef<Element>(undefined)
  useEffect(() => {
    const form = place.current?.closest('form')
    const listening = new AbortController()
    const { signal } = listening
    const enter = ({ target }: FocusEvent) => {
      focused.current = target as Element
    }
    // A browser tells of leaving also where the element is taken away.
    const leave = ({ target }: FocusEvent) => {
      const isLeft = target === focused.current && !(target as Element).matches(':focus')
      if (isLeft && focused.current?.isConnected) focused.current = undefined
    }
    form?.addEventListener('focusin', enter, { signal })
    form?.addEventListener('focusout', event => setTimeout(leave, 0, event), { signal })
    return () => listening.abort()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only after a step
  useEffect(() => {
    const isGone = focused.current?.isConnected === false
    if (isGone) place.current?.querySelector<HTMLElement>('[data-flash="quote-lock"]')?.focus()
  }, [step])
  return place
}
