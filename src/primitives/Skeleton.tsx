'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { classNames } from './classNames.ts'
import * as styles from './Skeleton.css.ts'

export interface SkeletonProps {
  /** What is on its way, announced once: "Loading your recipients". */
  label: string
  /** The blocks, in the final shape of what loads; hidden from screen readers. */
  children: ReactNode
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/** The place of content that is loading, so that nothing jumps when it comes. */
export function Skeleton({ label, children, className }: SkeletonProps) {
  // A status is announced when its text changes, not when it arrives with its text.
  const [announced, setAnnounced] = useState('')
  useEffect(() => setAnnounced(label), [label])
  return (
    <div className={classNames(styles.skeleton, className)} data-flash="skeleton">
      <span className={styles.status} role="status">
        {announced}
      </span>
      <div aria-busy="true" aria-hidden="true" className={styles.blocks}>
        {children}
      </div>
    </div>
  )
}

/** A field that is loading: a line for its label and a block for its control. */
export function SkeletonField() {
  return (
    <div className={styles.field}>
      <div className={styles.block} data-shape="label" />
      <div className={styles.block} data-shape="control" />
    </div>
  )
}
