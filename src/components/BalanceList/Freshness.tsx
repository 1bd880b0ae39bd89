'use client'
import { type ReactNode, useEffect, useState } from 'react'
import type { UseBalancesResult } from '../../hooks/useBalances.ts'
import { balanceWords } from '../../messages/en/balances.ts'
import { problemWords } from '../../messages/en/problems.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { describeProblem } from '../ProblemNotice/describeProblem.ts'
import * as styles from './BalanceList.css.ts'
import type { AsOf } from './useAsOf.ts'

interface FreshnessProps extends AsOf {
  readonly balances: Extract<UseBalancesResult, { status: 'ready' }>
}

/** Of when the balances are, the button that asks anew, and why that didn't work. */
export function Freshness({ balances, asOf, granted, refresh }: FreshnessProps): ReactNode {
  const { text, locale } = useTranslator(balanceWords)
  const problems = useTranslator(problemWords)
  const news = useNews(granted)
  const problem = balances.refreshProblem && describeProblem(problems, balances.refreshProblem)
  return (
    <>
      <div className={styles.head}>
        <p
          className={styles.asOf}
          data-flash="balances-as-of"
          data-hidden={asOf === undefined || undefined}
        >
          {text('balances.asOf', { time: timeText(asOf ?? Date.now(), locale) })}
        </p>
        <span className={styles.refresh}>
          <Button
            isPending={balances.isRefreshing}
            onPress={refresh}
            pendingLabel={text('balances.refreshing')}
            variant="quiet"
          >
            {text('balances.refresh')}
          </Button>
        </span>
        <span className={styles.announcer} role="status">
          {news ? text('balances.refreshed') : null}
        </span>
      </div>
      {problem ? (
        <Notice title={text('balances.stale.title')} tone="caution">
          {problem.title}. {problem.text}
        </Notice>
      ) : null}
    </>
  )
}

const heard = 5000

/** True for a while after each granted wish: what stands in the page for good would be read twice. */
function useNews(granted: number): boolean {
  const [told, setTold] = useState(granted)
  useEffect(() => {
    const timer = setTimeout(() => setTold(granted), heard)
    return () => clearTimeout(timer)
  }, [granted])
  return told !== granted
}

/** The time alone, and the date with it where that isn't today's. */
function timeText(time: number, locale: string): string {
  const isToday = new Date(time).toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(locale, {
    numberingSystem: 'latn',
    timeStyle: 'short',
    ...(isToday ? {} : { dateStyle: 'medium' }),
  }).format(time)
}
