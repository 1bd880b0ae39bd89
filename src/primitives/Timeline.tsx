'use client'
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import * as styles from './Timeline.css.ts'

/** One thing that happened, is so now, or may come. */
export interface TimelineItem {
  /** Told from the others by it. */
  key: string
  /** `past` filled, `now` ringed, `next` hollow and dashed, `back` a step back, drawn as a turn. */
  mark: 'past' | 'now' | 'next' | 'back'
  /** Where a step back is how it stands now; what is marked `now` is so by itself. */
  isCurrent?: boolean | undefined
  /** Colours the ring of what is so now; neutral unless told. */
  tone?: 'neutral' | 'positive' | 'caution' | 'critical' | undefined
  /** What it is, in a few words. */
  title: ReactNode
  /** When it was: beside from 480 px of the list's own width, else beneath. */
  when?: ReactNode
  /** What it means. */
  children?: ReactNode
  /** How it stands, for a screen reader, before the title: "Done", "Now", "May follow". */
  state: string
}

export interface TimelineProps {
  /** The name of the list: "What happened". */
  label: string
  /** Oldest first; what may come last. */
  items: readonly TimelineItem[]
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/** What happened, what is so now and what may follow, from top to bottom along a rail. */
export function Timeline({ label, items, className }: TimelineProps) {
  return (
    <div className={classNames(styles.container, className)} data-flash="timeline">
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari takes it for no list */}
      <ol aria-label={label} className={styles.list} role="list">
        {items.map((item, place) => (
          <Item {...item} key={item.key} leadsTo={items[place + 1]?.mark} />
        ))}
      </ol>
    </div>
  )
}

interface ItemProps extends TimelineItem {
  leadsTo: TimelineItem['mark'] | undefined
}

function Item(props: ItemProps) {
  const { mark, isCurrent = mark === 'now', tone = 'neutral', state, leadsTo } = props
  const { title, when, children } = props
  return (
    <li
      aria-current={isCurrent ? 'step' : undefined}
      className={styles.item}
      data-flash="timeline-item"
      data-leads-to={leadsTo}
      data-mark={mark}
    >
      <span aria-hidden="true" className={styles.mark}>
        <span
          className={styles.sign}
          data-current={isCurrent || undefined}
          data-mark={mark}
          data-tone={tone}
        >
          {mark === 'back' ? <Turn /> : null}
        </span>
      </span>
      <div className={styles.body}>
        <p className={styles.title} data-flash="timeline-title" data-mark={mark}>
          <span className={styles.state}>{`${state}: `}</span>
          {title}
        </p>
        {when ? (
          <div className={styles.when} data-flash="timeline-when">
            {when}
          </div>
        ) : null}
        {children ? (
          <div className={styles.text} data-flash="timeline-text">
            {children}
          </div>
        ) : null}
      </div>
    </li>
  )
}

function Turn() {
  return (
    <svg aria-hidden="true" className={styles.turn} viewBox="0 0 20 20">
      <path d="M4.25 8.25 7.75 4.75l3.5 3.5M7.75 5v6.5a3.75 3.75 0 0 0 7.5 0V6.25" />
    </svg>
  )
}
