'use client'
import type { ReactNode } from 'react'
import * as styles from './Badge.css.ts'
import { classNames } from './classNames.ts'

export interface BadgeProps {
  /** `neutral` (default) for what a thing is, such as its currency; the others for how it stands. */
  tone?: 'neutral' | 'positive' | 'caution' | 'critical' | 'info' | undefined
  /** One or two words that say all: colour only supports them. */
  children: ReactNode
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/** A short word about a thing, set apart from its name. */
export function Badge({ tone = 'neutral', children, className }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, className)} data-flash="badge" data-tone={tone}>
      {children}
    </span>
  )
}
