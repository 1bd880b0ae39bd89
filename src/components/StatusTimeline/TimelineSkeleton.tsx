'use client'
import type { ReactNode } from 'react'
import { Skeleton } from '../../primitives/Skeleton.tsx'
import * as styles from './StatusTimeline.css.ts'

interface TimelineSkeletonProps {
  /** What is on its way, announced once. */
  readonly label: string
}

const lines = ['begun', 'now', 'next']

/** A timeline that is on its way: its marks, titles and times, in grey. */
export function TimelineSkeleton({ label }: TimelineSkeletonProps): ReactNode {
  return (
    <Skeleton label={label}>
      <div>
        {lines.map(line => (
          <div className={styles.bones} key={line}>
            <div className={styles.boneMark} />
            <div className={styles.boneLine} />
            <div className={styles.boneLine} />
          </div>
        ))}
      </div>
    </Skeleton>
  )
}
