'use client'
import { type ReactNode, useState } from 'react'
import type { Query } from '../../hooks/results.ts'
import { moneyFormWords } from '../../messages/en/moneyForm.ts'
import { problemWords } from '../../messages/en/problems.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { describeProblem } from '../ProblemNotice/describeProblem.ts'
import * as styles from './MoneyReceipt.css.ts'

interface StatusCheckProps {
  readonly query: Query<unknown>
  /** The status as it is known now. */
  readonly word: string
}

const words = { ...moneyFormWords, ...problemWords }

/** Asks how a transaction stands, and says what came of the asking. */
export function StatusCheck({ query, word }: StatusCheckProps): ReactNode {
  const translator = useTranslator(words)
  const { text, locale } = translator
  const [askedAt, setAskedAt] = useState<number>()
  const isAsking = query.status === 'loading' || (query.status === 'ready' && query.isRefreshing)

  function ask(): void {
    setAskedAt(Date.now())
    if (query.status === 'ready') query.refresh()
    if (query.status === 'failed') query.retry()
  }

  function news(): string {
    if (askedAt === undefined || isAsking) return ''
    const problem = query.status === 'failed' ? query.problem : refreshProblemOf(query)
    if (problem)
      return `${text('moneyForm.refreshFailed')}. ${describeProblem(translator, problem).text}`
    const format = new Intl.DateTimeFormat(locale, { numberingSystem: 'latn', timeStyle: 'medium' })
    return text('moneyForm.checked', { time: format.format(askedAt), status: word })
  }

  return (
    <>
      <Button
        isPending={askedAt !== undefined && isAsking}
        onPress={ask}
        pendingLabel={text('moneyForm.checkingStatus')}
      >
        {text('moneyForm.checkStatus')}
      </Button>
      <p className={styles.checked} role="status">
        {news()}
      </p>
    </>
  )
}

function refreshProblemOf(query: Query<unknown>) {
  return query.status === 'ready' ? query.refreshProblem : undefined
}
