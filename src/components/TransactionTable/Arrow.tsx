'use client'
import type { ReactNode } from 'react'
import * as styles from './TransactionTable.css.ts'

/** What money turns into; it turns with the page. */
export function Arrow(): ReactNode {
  return (
    <svg aria-hidden="true" className={styles.arrow} viewBox="0 0 20 20">
      <path d="M4 10h12M12 6l4 4-4 4" />
    </svg>
  )
}
