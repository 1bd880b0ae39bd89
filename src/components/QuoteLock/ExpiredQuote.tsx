'use client'
import type { ReactNode } from 'react'
import type { LockedQuoteState } from '../../hooks/quotes/lockedQuote.ts'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { QuoteAmounts } from './QuoteAmounts.tsx'
import * as styles from './QuoteLock.css.ts'

interface ExpiredQuoteProps {
  readonly lock: Extract<LockedQuoteState, { status: 'expired' }>
  readonly fromCurrency: string
  readonly toCurrency: string
}

/** What had been agreed to, and the way to a new rate. */
export function ExpiredQuote({ lock, ...currencies }: ExpiredQuoteProps): ReactNode {
  const { text } = useTranslator(quoteLockWords)
  return (
    <div className={styles.card} data-status="expired">
      <Notice announces="nothing" title={text('quoteLock.expired.title')} tone="caution">
        {text('quoteLock.expired.text')}
      </Notice>
      <QuoteAmounts {...currencies} amounts={lock.amounts} isOver quote={lock.quote} />
      {lock.problem ? <ProblemNotice problem={lock.problem} /> : null}
      <div className={styles.actions}>
        <Button
          isPending={lock.isRenewing}
          onPress={lock.renew}
          pendingLabel={text('quoteLock.renewing')}
          variant="primary"
        >
          {text('quoteLock.renew')}
        </Button>
      </div>
    </div>
  )
}
