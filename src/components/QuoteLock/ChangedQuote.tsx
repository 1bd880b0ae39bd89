'use client'
import type { ReactNode } from 'react'
import { quoteLockWords } from '../../messages/en/quoteLock.ts'
import { Button } from '../../primitives/Button.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './ChangedQuote.css.ts'
import type { ChangedQuoteProps } from './changedQuoteProps.ts'
import { HeldFor } from './HeldFor.tsx'
import { QuoteComparison } from './QuoteComparison.tsx'
import { actions, card } from './QuoteLock.css.ts'
import { verdictText } from './quoteVerdict.ts'

const icons = { better: 'positive', worse: 'caution', same: 'info' } as const

/** What a new rate changes, better or worse, and the consent to it. */
export function ChangedQuote(props: ChangedQuoteProps & { readonly titleId: string }): ReactNode {
  const { lock, titleId } = props
  const translator = useTranslator(quoteLockWords)
  const { text } = translator
  const { verdict } = lock.difference
  return (
    <div className={card} data-status="changed">
      <div className={styles.heading}>
        <p className={styles.title} id={titleId}>
          {text('quoteLock.changed.title')}
        </p>
        <p className={styles.verdict} data-verdict={verdict} id={`${titleId}verdict`}>
          <Icon name={icons[verdict]} />
          <span>{verdictText(props, translator)}</span>
        </p>
      </div>
      <QuoteComparison {...props} />
      <HeldFor expiresAt={lock.expiresAt} quote={lock.quote} />
      <div className={styles.consent}>
        <p className={styles.words}>{text('quoteLock.changed.text')}</p>
        <div className={actions}>
          <Button onPress={lock.agree} variant="primary">
            {text('quoteLock.agree')}
          </Button>
        </div>
      </div>
    </div>
  )
}
