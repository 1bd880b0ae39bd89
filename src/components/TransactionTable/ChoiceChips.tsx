'use client'
import type { ReactNode } from 'react'
import { Icon } from '../../primitives/icons.tsx'
import * as styles from './TransactionTable.css.ts'

interface ChoiceChipsProps {
  readonly legend: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly selected: readonly string[]
  readonly onChange: (selected: readonly string[]) => void
}

/** Any number of a few choices. */
export function ChoiceChips({ legend, options, selected, onChange }: ChoiceChipsProps): ReactNode {
  return (
    <fieldset className={styles.chips} data-flash="choice-chips">
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chipLine}>
        {options.map(({ value, label }) => {
          const isSelected = selected.includes(value)
          return (
            <label className={styles.chip} data-selected={isSelected || undefined} key={value}>
              <input
                checked={isSelected}
                className={styles.chipInput}
                onChange={() =>
                  onChange(
                    isSelected ? selected.filter(one => one !== value) : [...selected, value],
                  )
                }
                type="checkbox"
              />
              {isSelected ? <Icon name="check" /> : null}
              {label}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
