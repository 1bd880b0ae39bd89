'use client'
import { forwardRef, type ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { Icon } from './icons.tsx'
import * as styles from './Notice.css.ts'

export interface NoticeProps {
  /** `critical` interrupts a screen reader, the others wait their turn. */
  tone: 'critical' | 'caution' | 'positive' | 'info'
  /** What happened, in a few words. */
  title: string
  /** What it means and what to do. */
  children?: ReactNode | undefined
  /** A button or a link that helps. */
  action?: ReactNode | undefined
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/** A message about a whole form or screen; its ref can take the focus. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(props, ref) {
  const { tone, title, children, action, className } = props
  return (
    <div
      className={classNames(styles.notice, className)}
      data-flash="notice"
      data-tone={tone}
      ref={ref}
      role={tone === 'critical' ? 'alert' : 'status'}
      tabIndex={-1}
    >
      <span className={styles.icon}>
        <Icon name={tone} />
      </span>
      <div className={styles.content}>
        <p className={styles.title}>{title}</p>
        {children ? <div className={styles.body}>{children}</div> : null}
        {action ? <div className={styles.action}>{action}</div> : null}
      </div>
    </div>
  )
})
