'use client'
import type { ReactNode } from 'react'
import { Skeleton } from '../../primitives/Skeleton.tsx'
import * as styles from './StatementSkeleton.css.ts'

const rows = ['1', '2', '3', '4', '5']

/** The place of a day that is loading. */
export function StatementSkeleton({ label }: { readonly label: string }): ReactNode {
  return (
    <Skeleton label={label}>
      <div className={styles.figures} />
      {rows.map(row => (
        <div className={styles.row} key={row}>
          <div className={styles.bar} />
          <div className={styles.bar} data-figure />
        </div>
      ))}
    </Skeleton>
  )
}
