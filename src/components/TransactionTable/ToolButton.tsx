'use client'
import type { ReactNode } from 'react'
import * as styles from './TransactionTable.css.ts'

/** What each sign is drawn with, on a ground of 20 by 20. */
const signs = {
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  columns:
    'M4.5 3.75h11a1 1 0 0 1 1 1v10.5a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V4.75a1 1 0 0 1 1-1zM8 3.75v12.5M12 3.75v12.5',
  save: 'M10 3.5v9M6.5 9.25 10 12.75l3.5-3.5M4 16.25h12',
  refresh: 'M15.75 8.25A6.25 6.25 0 1 0 16 11.5M16 4.25v4h-4',
} as const

interface ToolButtonProps {
  readonly sign: keyof typeof signs
  readonly children: ReactNode
  readonly onPress: () => void
  /** The id of what it opens and closes, and whether that is open. */
  readonly opens?: { readonly id: string; readonly isOpen: boolean } | undefined
  /** Says more of what it does. */
  readonly description?: string | undefined
  /** Something is set where it leads to. */
  readonly isSet?: boolean | undefined
  /** At work: it can't be pressed and keeps the focus. */
  readonly isPending?: boolean | undefined
}

/** A button of the bar above a table: a sign and its word. */
export function ToolButton(props: ToolButtonProps): ReactNode {
  const { opens, isPending = false } = props
  return (
    <button
      aria-controls={opens?.isOpen ? opens.id : undefined}
      aria-description={props.description}
      aria-disabled={isPending || undefined}
      aria-expanded={opens?.isOpen}
      className={styles.tool}
      data-flash="tool-button"
      data-set={props.isSet || undefined}
      onClick={isPending ? undefined : props.onPress}
      title={props.description}
      type="button"
    >
      <svg aria-hidden="true" className={styles.sign} viewBox="0 0 20 20">
        <path d={signs[props.sign]} />
      </svg>
      <span>{props.children}</span>
    </button>
  )
}
