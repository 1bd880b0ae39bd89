'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { RecipientInitialValues } from '../../hooks/forms/formInitialValues.ts'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import { Button } from '../../primitives/Button.tsx'
import { FormIsland } from '../../primitives/FormIsland.tsx'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { nameToValues } from './nameToValues.ts'
import * as styles from './RecipientPicker.css.ts'
import type { Adding } from './useAdding.ts'

interface AddRecipientProps {
  readonly adding: Adding
  /** What the form starts with, beside the name that was searched for. */
  readonly initialValues: RecipientInitialValues
  readonly onCreated: (recipient: Recipient) => void
}

const form = createLoader(() => import('../RecipientForm/RecipientForm.tsx'))

/** In the picker's place: a form for somebody new, with a way back. It stays, hidden, on the way back. */
export function AddRecipient({ adding, initialValues, onCreated }: AddRecipientProps): ReactNode {
  const { draft, isOpen, touch, back } = adding
  const { text } = useTranslator(recipientPickerWords)
  const loaded = useLoaded(form, isOpen, 'recipientForm')
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  // The line of the list that led here is gone, and in the next frame so is the list.
  useEffect(() => {
    if (!isOpen) return
    const frame = requestAnimationFrame(() => title.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [isOpen])

  function content(): ReactNode {
    if (loaded.status === 'failed') {
      return <ProblemNotice onRetry={loaded.retry} problem={loaded.problem} />
    }
    if (loaded.status !== 'ready') {
      return (
        <Skeleton label={text('recipientPicker.loadingForm')}>
          <SkeletonField />
        </Skeleton>
      )
    }
    const { RecipientForm } = loaded.data
    return (
      <RecipientForm
        initialValues={{ ...nameToValues(draft?.typed ?? ''), ...initialValues }}
        key={draft?.id}
        onCreated={onCreated}
      />
    )
  }

  return (
    <div
      className={styles.panel}
      data-flash="recipient-picker-form"
      hidden={!isOpen}
      onChange={touch}
      onSubmit={event => {
        event.stopPropagation() // To a form of the host's around the picker, which isn't sent.
        touch()
      }}
    >
      <div className={styles.panelHeader}>
        <h2 className={styles.panelTitle} id={id} ref={title} tabIndex={-1}>
          {text('recipientPicker.new')}
        </h2>
        <Button className={styles.panelBack} onPress={back} variant="quiet">
          {text('recipientPicker.back')}
        </Button>
      </div>
      <FormIsland>{content()}</FormIsland>
    </div>
  )
}
