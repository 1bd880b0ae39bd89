'use client'
import { classNames } from './classNames.ts'
import * as styles from './IconButton.css.ts'
import { Icon, type IconName } from './icons.tsx'

export interface IconButtonProps {
  /** The sign that stands for what it does. */
  icon: IconName
  /** What it does, for a screen reader: "Close". */
  label: string
  onPress: () => void
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/** A button with a sign that everyone knows, where words would crowd. */
export function IconButton({ icon, label, onPress, className }: IconButtonProps) {
  return (
    <button
      aria-label={label}
      className={classNames(styles.button, className)}
      data-flash="icon-button"
      onClick={onPress}
      type="button"
    >
      <Icon name={icon} />
    </button>
  )
}
