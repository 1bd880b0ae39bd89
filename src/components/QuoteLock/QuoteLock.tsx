'use client'
import { type ReactNode, useId } from 'react'
import type { LockedQuote } from '../../hooks/quotes/lockedQuote.ts'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { ChangedQuote } from './ChangedQuote.tsx'
import { ExpiredQuote } from './ExpiredQuote.tsx'
import { HeldFor } from './HeldFor.tsx'
import { LockAnnouncer } from './LockAnnouncer.tsx'
import { QuoteAmounts } from './QuoteAmounts.tsx'
import * as styles from './QuoteLock.css.ts'

/** A rate that is held, or was, or is to be. */
export interface QuoteLockProps {
  /** From `useLockedQuote`. */
  readonly lock: LockedQuote
  /** ISO 4217, as given to `useLockedQuote`. */
  readonly fromCurrency: string
  /** ISO 4217, as given to `useLockedQuote`. */
  readonly toCurrency: string
  /** What stands here while nothing is asked for: an `IndicativeRate`. */
  readonly children?: ReactNode
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * A held rate with both amounts and the time left; after its end the way to a new one, which takes
 * effect only once the person has seen what it changes and agreed.
 *
 * Take it off the page once something was sent: it says that nothing is.
 *
 * @example
 * const lock = useLockedQuote(order)
 * <QuoteLock fromCurrency="AUD" lock={lock} toCurrency="EUR" />
 */
export function QuoteLock({ className, ...props }: QuoteLockProps): ReactNode {
  return (
    <Widget className={className}>
      <LockSteps {...props} />
    </Widget>
  )
}

function LockSteps(props: QuoteLockProps): ReactNode {
  const { lock } = props
  const { text } = useTranslator(quoteLockWords)
  const titleId = useId()
  const focus = useKeptFocus(lock.status)
  const isTitled = lock.status === 'changed'
  return (
    <fieldset
      className={styles.lock}
      data-flash="quote-lock"
      data-status={lock.status}
      tabIndex={-1}
      {...(isTitled
        ? { 'aria-labelledby': titleId, 'aria-describedby': `${titleId}verdict` }
        : { 'aria-label': text('quoteLock.label') })}
      {...focus}
    >
      <LockStep {...props} titleId={titleId} />
      <LockAnnouncer lock={lock} />
    </fieldset>
  )
}

function LockStep(props: QuoteLockProps & { readonly titleId: string }): ReactNode {
  const { lock, fromCurrency, toCurrency, children, titleId } = props
  const { text } = useTranslator(quoteLockWords)
  const currencies = { fromCurrency, toCurrency }
  switch (lock.status) {
    case 'idle':
      return children
    case 'locking':
      return (
        <Skeleton className={styles.card} label={text('quoteLock.locking')}>
          <div className={styles.coming}>
            <SkeletonField />
            <SkeletonField />
          </div>
        </Skeleton>
      )
    case 'locked':
      return (
        <div className={styles.card} data-status="locked">
          <QuoteAmounts {...currencies} amounts={lock.amounts} quote={lock.quote} />
          <HeldFor expiresAt={lock.expiresAt} quote={lock.quote} />
        </div>
      )
    case 'expired':
      return <ExpiredQuote {...currencies} lock={lock} />
    case 'changed':
      return <ChangedQuote {...currencies} lock={lock} titleId={titleId} />
    case 'failed':
      return (
        <ProblemNotice
          onRetry={lock.problem.retryable ? lock.retry : undefined}
          problem={lock.problem}
        />
      )
    case 'unavailable':
      return (
        <Notice
          action={<Button onPress={lock.lock}>{text('quoteLock.unavailable.retry')}</Button>}
          title={text('quoteLock.unavailable.title', { from: fromCurrency, to: toCurrency })}
          tone="info"
        >
          {text('quoteLock.unavailable.text')}
        </Notice>
      )
  }
}
