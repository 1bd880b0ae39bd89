'use client'
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import * as styles from './FieldRow.css.ts'

export interface FieldRowProps {
  /** Two to four fields. */
  children: ReactNode
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/**
 * Fields that belong together on one line from 480 px of the row's own width, and under one another
 * below. Labels, hints, controls and messages line up across the row.
 */
export function FieldRow({ children, className }: FieldRowProps) {
  return (
    <div className={classNames(styles.row, className)} data-flash="field-row">
      <div className={styles.line}>{children}</div>
    </div>
  )
}
