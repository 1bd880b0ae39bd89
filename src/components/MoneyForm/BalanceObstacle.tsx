'use client'
import type { ReactNode } from 'react'
import type { UseBalancesResult } from '../../hooks/useBalances.ts'
import { moneyFormWords } from '../../messages/en/moneyForm.ts'
import { compareDecimals } from '../../money/decimal.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'

/** Whether there is anything to send: the balances are known, and one of them holds money. */
export function hasMoney(balances: UseBalancesResult): boolean {
  return (
    balances.status === 'ready' &&
    balances.data.some(({ cleared }) => compareDecimals(cleared, 0) > 0)
  )
}

/** In the form's place while there is nothing to send from, or nobody knows. */
export function BalanceObstacle({ balances }: { readonly balances: UseBalancesResult }): ReactNode {
  const { text } = useTranslator(moneyFormWords)
  if (balances.status === 'failed') {
    return <ProblemNotice onRetry={balances.retry} problem={balances.problem} />
  }
  if (balances.status === 'ready') {
    return (
      <Notice
        action={
          <Button
            isPending={balances.isRefreshing}
            onPress={balances.refresh}
            pendingLabel={text('moneyForm.noBalance.looking')}
          >
            {text('moneyForm.noBalance.again')}
          </Button>
        }
        title={text('moneyForm.noBalance.title')}
        tone="info"
      >
        {text('moneyForm.noBalance.text')}
      </Notice>
    )
  }
  return (
    <Skeleton label={text('moneyForm.loading')}>
      <SkeletonField />
      <SkeletonField />
      <SkeletonField />
    </Skeleton>
  )
}
