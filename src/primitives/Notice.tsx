'use client'
import { forwardRef, type ReactNode, useId } from 'react'
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
  /**
   * What is announced when it appears or changes, all of it unless told: the title alone, where the rest
   * changes while the person types; nothing, where it takes the focus and is read then.
   */
  announces?: 'all' | 'title' | 'nothing' | undefined
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/** A message about a whole form or screen; its ref can take the focus. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(props, ref) {
  const { tone, title, children, action, announces = 'all', className } = props
  const id = useId()
  const live = tone === 'critical' ? 'alert' : 'status'
  const named = {
    'aria-labelledby': id,
    'aria-describedby': announces === 'nothing' && children ? `${id}body` : undefined,
  }
  return (
    <div
      {...(announces !== 'all' && named)}
      className={classNames(styles.notice, className)}
      data-flash="notice"
      data-tone={tone}
      ref={ref}
      role={announces === 'all' ? live : 'group'}
      tabIndex={-1}
    >
      <span className={styles.icon}>
        <Icon name={tone} />
      </span>
      <div className={styles.content}>
        <p className={styles.title} id={id} role={announces === 'title' ? live : undefined}>
          {title}
        </p>
        {children ? (
          <div className={styles.body} id={`${id}body`}>
            {children}
          </div>
        ) : null}
        {action ? <div className={styles.action}>{action}</div> : null}
      </div>
    </div>
  )
})
