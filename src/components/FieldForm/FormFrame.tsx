'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { formWords } from '../../messages/en/form.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './FieldForm.css.ts'
import type { AnyFieldForm, FormLooks, FrameTexts } from './fieldFormParts.ts'

/** What stands in the frame of a form. */
export interface FormFrameProps {
  readonly form: AnyFieldForm
  readonly texts: FrameTexts
  readonly looks: Pick<FormLooks, 'formId' | 'hasSubmitButton'>
  /** The stable name of the part. */
  readonly part: string
  /** The form's own questions and its fields. */
  readonly children: ReactNode
  /** In their place while the person looks over what is about to be sent. */
  readonly review: ReactNode
  /** What became of the last submission. */
  readonly notice: ReactNode
  /** The form takes the focus when it appears, as after a button that is gone. */
  readonly isReturning?: { current: boolean } | undefined
}

/** The frame of every entity's form: its questions or their review, what became of it, the buttons. */
export function FormFrame(props: FormFrameProps): ReactNode {
  const { form, texts, looks, part, children, review, notice, isReturning } = props
  const { hasSubmitButton = true } = looks
  const { text } = useTranslator(formWords)
  const isReviewing = form.step === 'reviewing'
  useFocusOnReturn(form, isReturning)
  return (
    <form
      aria-label={texts.label}
      className={styles.form}
      data-flash={part}
      id={looks.formId}
      noValidate
      onSubmit={form.submit}
    >
      {isReviewing ? review : children}
      {notice}
      {form.saving.status === 'unknown' || !(hasSubmitButton || isReviewing) ? null : (
        <div className={styles.actions}>
          {hasSubmitButton ? (
            <Button
              isPending={form.saving.status === 'submitting'}
              pendingLabel={texts.submitting}
              type="submit"
              variant="primary"
            >
              {form.hasReview && !isReviewing ? text('form.review') : texts.submit}
            </Button>
          ) : null}
          {isReviewing ? <Button onPress={() => form.edit()}>{text('form.back')}</Button> : null}
        </div>
      )}
    </form>
  )
}

function useFocusOnReturn(form: AnyFieldForm, isReturning: { current: boolean } | undefined): void {
  const focus = useRef(form.focus)
  useEffect(() => {
    if (isReturning?.current) focus.current()
    if (isReturning) isReturning.current = false
  }, [isReturning])
}
