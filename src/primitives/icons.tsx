'use client'
import type { ReactNode } from 'react'
import * as styles from './icons.css.ts'

interface IconProps {
  className?: string | undefined
}

/** The sign of what is wrong. */
export function CriticalIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 6.5v4.25M10 13.4v.1" />
    </Icon>
  )
}

/** The sign of what asks for care. */
export function CautionIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3.25 17.25 16.25H2.75zM10 8.25v3.5M10 13.9v.1" />
    </Icon>
  )
}

/** The sign of what went well. */
export function PositiveIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7.25" />
      <path d="m6.9 10.2 2.2 2.2 4.1-4.6" />
    </Icon>
  )
}

/** The sign of what is good to know. */
export function InfoIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 9.25v4.25M10 6.5v.1" />
    </Icon>
  )
}

/** The sign of what is chosen. */
export function CheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m4.75 10.5 3.5 3.5 7-8" />
    </Icon>
  )
}

/** The sign of a list that opens. */
export function ChevronIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m5.5 8 4.5 4.5L14.5 8" />
    </Icon>
  )
}

/** The sign of what can be read and not changed. */
export function LockIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="4.25" y="8.75" width="11.5" height="7.5" rx="1.5" />
      <path d="M6.75 8.75V6.5a3.25 3.25 0 0 1 6.5 0v2.25" />
    </Icon>
  )
}

/** The sign of work under way; it stands still under reduced motion. */
export function SpinnerIcon() {
  return (
    <Icon className={styles.spinner}>
      <path d="M10 2.75A7.25 7.25 0 1 1 2.75 10" />
    </Icon>
  )
}

function Icon({ className = styles.icon, children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="none"
      focusable="false"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.5"
      viewBox="0 0 20 20"
    >
      {children}
    </svg>
  )
}
