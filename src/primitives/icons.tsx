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
  /** Work under way; it stands still under reduced motion. */
  spinner: 'M10 2.75a7.25 7.25 0 1 1-7.25 7.25',
} as const

/** A sign beside words that say the same, so screen readers skip it. */
export function Icon({ name }: { name: keyof typeof paths }) {
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
