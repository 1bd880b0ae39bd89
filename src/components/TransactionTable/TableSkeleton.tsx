'use client'
import type { ReactNode } from 'react'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import * as styles from './TransactionTable.css.ts'

const rows = ['1', '2', '3', '4', '5', '6', '7']

/** A table that is on its way: the search and some rows, in grey. */
export function TableSkeleton({ label }: { label: string }): ReactNode {
  return (
    <Skeleton label={label}>
      <div className={styles.stack}>
        <SkeletonField />
        <div className={styles.boneFrame}>
          {rows.map(row => (
            <div className={styles.bones} key={row}>
              <div className={styles.bone} />
              <div className={styles.bone} />
              <div className={styles.bone} />
            </div>
          ))}
        </div>
      </div>
    </Skeleton>
  )
}
