'use client'
import { ListBoxItem } from 'react-aria-components/ComboBox'
import * as styles from './ComboBox.css.ts'
import type { ComboBoxEntry } from './comboBoxEntries.ts'
import { Icon } from './icons.tsx'

/**
 * One line of the list. Gives the line itself, not a component around it: react-aria puts its key on
 * what it gets.
 */
export function renderLine({ kind, label, detail }: ComboBoxEntry, onAction: () => void) {
  switch (kind) {
    case 'note':
      return (
        <ListBoxItem className={styles.note} data-flash="combo-box-note" isDisabled>
          {label}
        </ListBoxItem>
      )
    case 'footer':
      return (
        <ListBoxItem
          className={styles.footer}
          data-flash="combo-box-footer"
          onAction={onAction}
          textValue={label}
        >
          <Icon name="plus" />
          <span className={styles.optionLabel}>{label}</span>
        </ListBoxItem>
      )
    default:
      return (
        <ListBoxItem className={styles.option} data-flash="combo-box-option" textValue={label}>
          {({ isSelected }) => (
            <>
              <span className={styles.optionLabel}>{label}</span>
              {detail ? <span className={styles.detail}>{detail}</span> : null}
              {isSelected ? <Icon name="check" /> : null}
            </>
          )}
        </ListBoxItem>
      )
  }
}
