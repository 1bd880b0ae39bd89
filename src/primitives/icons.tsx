'use client'
import * as styles from './icons.css.ts'

const ring = 'M10 2.75a7.25 7.25 0 1 1-.01 0z'

/** What each sign is drawn with, on a ground of 20 by 20. */
const paths = {
  /** What is wrong. */
  critical: `${ring}M10 6.5v4.25M10 13.4v.1`,
  /** What asks for care. */
  caution: 'M10 3.25 17.25 16.25H2.75zM10 8.25v3.5M10 13.9v.1',
  /** What went well. */
  positive: `${ring}M6.9 10.2l2.2 2.2 4.1-4.6`,
  /** What is good to know. */
  info: `${ring}M10 9.25v4.25M10 6.5v.1`,
  /** What is chosen. */
  check: 'm4.75 10.5 3.5 3.5 7-8',
  /** A list that opens. */
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  /** What can be read and not changed. */
  lock: 'M5.75 8.75h8.5a1.5 1.5 0 0 1 1.5 1.5v4.5a1.5 1.5 0 0 1-1.5 1.5h-8.5a1.5 1.5 0 0 1-1.5-1.5v-4.5a1.5 1.5 0 0 1 1.5-1.5zM6.75 8.75V6.5a3.25 3.25 0 0 1 6.5 0v2.25',
  /** What is looked for. */
  search: 'M8.75 3.25a5.5 5.5 0 1 1-.01 0zM12.75 12.75l4 4',
  /** What goes away: a dialog, a search. */
  close: 'M5.25 5.25l9.5 9.5M14.75 5.25l-9.5 9.5',
  /** What comes to the others. */
  plus: 'M10 4v12M4 10h12',
  /** What can be changed. */
  edit: 'M4.25 12.75l8.6-8.6a1.4 1.4 0 0 1 2 0l1 1a1.4 1.4 0 0 1 0 2l-8.6 8.6-3.75.75zM11.35 5.65l3 3',
  /** What can be deleted. */
  trash:
    'M3.5 5.5h13M7.5 5.5V4a.75.75 0 0 1 .75-.75h3.5a.75.75 0 0 1 .75.75v1.5M5.25 5.5l.6 10a1.25 1.25 0 0 0 1.25 1.25h5.8a1.25 1.25 0 0 0 1.25-1.25l.6-10M8.25 8.75v4.75M11.75 8.75v4.75',
  /** The order of a list. */
  sort: 'M6.25 16V4.25M3.5 7l2.75-2.75L9 7M13.75 4v11.75M11 13l2.75 2.75L16.5 13',
  /** What else can be done. */
  more: 'M9.5 4.5a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M9.5 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M9.5 15.5a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0',
  /** A person. */
  person: 'M10 3.25a3.25 3.25 0 1 1-.01 0zM3.75 16.75c.6-3 3-4.75 6.25-4.75s5.65 1.75 6.25 4.75',
  /** A company. */
  building:
    'M4.75 16.75V4.25a1 1 0 0 1 1-1h5.5a1 1 0 0 1 1 1v12.5M12.25 8.5h2a1 1 0 0 1 1 1v7.25M3 16.75h14M7.25 6.5h2.5M7.25 9.5h2.5M7.25 12.5h2.5',
  /** Work under way; it stands still under reduced motion. */
  spinner: 'M10 2.75a7.25 7.25 0 1 1-7.25 7.25',
} as const

/** The name of a sign. */
export type IconName = keyof typeof paths

/** A sign beside words that say the same, so screen readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      className={name === 'spinner' ? styles.spinner : styles.icon}
      viewBox="0 0 20 20"
    >
      <path d={paths[name]} />
    </svg>
  )
}
