'use client'
import { type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import * as styles from './DetailList.css.ts'

/** One line: what is known, under which name. */
export interface DetailItem {
  /** Told from the others by it: "Account number". */
  label: string
  value: ReactNode
  /** A number or code, which reads from left to right on any page, in figures of one width. */
  isCode?: boolean | undefined
  /** A button after the value; without a `name` of its own it is described by the line's label. */
  action?: { label: string; name?: string | undefined; onPress: () => void } | undefined
}

export interface DetailListProps {
  items: readonly DetailItem[]
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/** What is known of a thing, line by line; label and value side by side from 480 px of its own width. */
export function DetailList({ items, className }: DetailListProps) {
  return (
    <div className={classNames(styles.container, className)} data-flash="detail-list">
      <dl className={styles.list}>
        {items.map(item => (
          <Detail key={item.label} {...item} />
        ))}
      </dl>
    </div>
  )
}

function Detail({ label, value, isCode, action }: DetailItem) {
  const id = useId()
  return (
    <div className={styles.pair} data-flash="detail">
      <dt className={styles.label} data-flash="detail-label" id={id}>
        {label}
      </dt>
      <dd className={styles.value} data-flash="detail-value">
        {isCode ? (
          <bdi className={styles.code} dir="ltr">
            {value}
          </bdi>
        ) : (
          value
        )}
      </dd>
      {action ? (
        <dd className={styles.actionPlace}>
          <button
            aria-describedby={action.name ? undefined : id}
            aria-label={action.name}
            className={styles.action}
            data-flash="detail-action"
            onClick={action.onPress}
            type="button"
          >
            {action.label}
          </button>
        </dd>
      ) : null}
    </div>
  )
}
