'use client'
import type { ReactNode } from 'react'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import * as styles from './PartyList.css.ts'

const rows = ['1', '2', '3', '4', '5', '6']

interface PartySkeletonProps {
  readonly label: string
  /** The filters, by name; the order is one more choice. */
  readonly filters: readonly { readonly name: string }[]
}

/** A list that is on its way: the search, the choices and some rows, in grey. */
export function PartySkeleton({ label, filters }: PartySkeletonProps): ReactNode {
  return (
    <Skeleton label={label}>
      <div className={styles.tools}>
        <SkeletonField />
        <div className={styles.choices}>
          {[...filters, { name: 'order' }].map(({ name }) => (
            <SkeletonField key={name} />
          ))}
        </div>
        <div className={styles.bone} data-size="small" />
        <div>
          {rows.map(row => (
            <div className={styles.bones} key={row}>
              <div className={styles.bone} />
              <div className={styles.bone} data-size="small" />
            </div>
          ))}
        </div>
      </div>
    </Skeleton>
  )
}
