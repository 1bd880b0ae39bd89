'use client'
import type { ReactNode } from 'react'
import { Skeleton } from '../../primitives/Skeleton.tsx'
import * as styles from './BalanceList.css.ts'

interface BalanceSkeletonProps {
  /** What is on its way, announced once. */
  readonly label: string
  /** How many rows there will be, as far as is known. */
  readonly count: number
}

/** Balances that are on their way: the line above them, and the rows, in grey. */
export function BalanceSkeleton({ label, count }: BalanceSkeletonProps): ReactNode {
  return (
    <Skeleton label={label}>
      <div>
        <div className={styles.bones} data-part="head">
          <div className={styles.bone} />
        </div>
        {Array.from({ length: count }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows without anything of their own
          <div className={styles.bones} key={row}>
            <div className={styles.bone} />
            <div className={styles.bone} data-size="large" />
          </div>
        ))}
      </div>
    </Skeleton>
  )
}
