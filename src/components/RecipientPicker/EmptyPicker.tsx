'use client'
import { type ReactNode, useId, useRef } from 'react'
import { fieldWords } from '../../messages/en/fields.ts'
import { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import { Button } from '../../primitives/Button.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './RecipientPicker.css.ts'
import type { Adding } from './useAdding.ts'
import { useReturn } from './useReturn.ts'

interface EmptyPickerProps {
  readonly label: string
  readonly isOptional: boolean
  /** Why there is nobody. */
  readonly text: string
  readonly problem: string | undefined
  readonly adding: Adding
  readonly canAdd: boolean
}

const words = { ...fieldWords, ...recipientPickerWords }

/** In the place of a search that could find nobody. */
export function EmptyPicker(props: EmptyPickerProps): ReactNode {
  const { label, isOptional, problem, adding, canAdd } = props
  const { text } = useTranslator(words)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useReturn(adding, () => box.current?.querySelector('button')?.focus())
  return (
    <fieldset
      aria-describedby={problem && `${id}problem`}
      aria-labelledby={`${id}label`}
      className={styles.empty}
      data-flash="recipient-picker-empty"
    >
      <span className={styles.emptyLabel} id={`${id}label`}>
        {label}
        {isOptional ? <span className={styles.optional}> {text('field.optional')}</span> : null}
      </span>
      <div className={styles.emptyBox} data-invalid={problem ? '' : undefined} ref={box}>
        <p className={styles.emptyText}>{props.text}</p>
        {canAdd ? (
          <Button onPress={() => adding.open('')}>{text('recipientPicker.add')}</Button>
        ) : null}
      </div>
      <div aria-live="polite">
        {problem ? (
          <p className={styles.problem} id={`${id}problem`}>
            <Icon name="critical" />
            {problem}
          </p>
        ) : null}
      </div>
    </fieldset>
  )
}
