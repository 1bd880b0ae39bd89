'use client'
import { type ReactNode, useId } from 'react'
import { classNames } from './classNames.ts'
import * as styles from './FieldGroup.css.ts'

export interface FieldGroupProps {
  /**
   * What the fields have in common, as a heading and as the name of the group. An empty one makes no
   * group of them, where a heading above says it already.
   */
  legend: string
  /** Help for the whole group, under the legend. */
  hint?: ReactNode | undefined
  /** A host's class, beside the part's own. */
  className?: string | undefined
  /** Fields and FieldRows, one under the other. */
  children: ReactNode
}

/** A section of a form: fields under one heading. */
export function FieldGroup({ legend, hint, className, children }: FieldGroupProps) {
  const hintId = useId()
  if (legend === '') return <div className={classNames(styles.fields, className)}>{children}</div>
  return (
    <fieldset
      aria-describedby={hint ? hintId : undefined}
      className={classNames(styles.group, className)}
      data-flash="field-group"
    >
      <legend className={styles.legend} data-flash="field-group-legend">
        {legend}
      </legend>
      {hint ? (
        <div className={styles.hint} id={hintId}>
          {hint}
        </div>
      ) : null}
      <div className={styles.fields}>{children}</div>
    </fieldset>
  )
}
