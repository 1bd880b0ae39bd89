'use client'
import type { ReactNode } from 'react'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import * as styles from './FundingAccounts.css.ts'

const rows = ['1', '2', '3', '4', '5', '6', '7']

interface AccountSkeletonProps {
  /** What is on its way, announced once. */
  readonly label: string
  /** Whether a choice of currency is to be expected. */
  readonly hasChoice: boolean
}

/** Details that are on their way: the choice, the reference and the lines, in grey. */
export function AccountSkeleton({ label, hasChoice }: AccountSkeletonProps): ReactNode {
  return (
    <Skeleton label={label}>
      {hasChoice ? <SkeletonField /> : null}
      <div className={styles.bone} data-shape="reference" />
      <div>
        {rows.map(row => (
          <div className={styles.bones} key={row}>
            <div className={styles.bone} />
            <div className={styles.bone} data-shape="value" />
          </div>
        ))}
      </div>
    </Skeleton>
  )
}
