'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './FieldForm.css.ts'

/** What a person looks over before it is sent, under a heading that takes the focus. */
export function ReviewFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const { text } = useTranslator(formStepWords)
  const title = useRef<HTMLHeadingElement>(null)
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), [])
  return (
    <div className={styles.review} data-flash="review">
      <h2 className={styles.reviewTitle} ref={title} tabIndex={-1}>
        {text('form.review.title')}
      </h2>
      {children}
    </div>
  )
}
