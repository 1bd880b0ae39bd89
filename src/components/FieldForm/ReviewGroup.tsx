'use client'
import { type ReactNode, useId } from 'react'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { type DetailItem, DetailList } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './FieldForm.css.ts'

export interface ReviewGroupProps {
  readonly title: string
  readonly items: readonly DetailItem[]
  /** Said where there are no items, instead of our own words. */
  readonly empty?: string | undefined
  /** Absent where nothing of it can be changed. */
  readonly onEdit?: (() => void) | undefined
  readonly children?: ReactNode
}

/** A part of a review, with a way back to where it was entered. */
export function ReviewGroup({
  title,
  items,
  empty,
  onEdit,
  children,
}: ReviewGroupProps): ReactNode {
  const { text } = useTranslator(formStepWords)
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.reviewGroup} data-flash="review-group">
      <div className={styles.reviewHeader}>
        <h3 className={styles.reviewLegend} id={id}>
          {title}
        </h3>
        {onEdit ? (
          <button
            aria-label={text('form.review.edit', { section: title })}
            className={styles.reviewEdit}
            data-flash="review-edit"
            onClick={onEdit}
            type="button"
          >
            {text('form.review.change')}
          </button>
        ) : null}
      </div>
      {items.length > 0 ? (
        <DetailList items={items} />
      ) : (
        <p className={styles.reviewEmpty}>{empty ?? text('form.review.empty')}</p>
      )}
      {children}
    </section>
  )
}
