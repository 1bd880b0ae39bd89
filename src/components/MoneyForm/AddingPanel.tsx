'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { UseLoadedResult } from '../../hooks/forms/useLoaded.ts'
import { transferWords } from '../../messages/en/transfer.ts'
import { Button } from '../../primitives/Button.tsx'
import { FormIsland } from '../../primitives/FormIsland.tsx'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import * as styles from '../RecipientPicker/RecipientPicker.css.ts'
import type { Adding } from '../RecipientPicker/useAdding.ts'

interface AddingPanelProps<Part> {
  readonly adding: Adding
  readonly title: string
  /** The form, which loads once it is asked for. */
  readonly loaded: UseLoadedResult<Part>
  readonly children: (part: Part) => ReactNode
}

/** In a search's place: a form for somebody new, with a way back. It stays, hidden, on the way back. */
export function AddingPanel<Part>(props: AddingPanelProps<Part>): ReactNode {
  const { adding, title, loaded, children } = props
  const { isOpen, touch, back } = adding
  const { text } = useTranslator(transferWords)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // What led here is gone, and in the next frame so is the list that it stood in.
  useEffect(() => {
    if (!isOpen) return
    const frame = requestAnimationFrame(() => heading.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [isOpen])

  function content(): ReactNode {
    if (loaded.status === 'failed') {
      return <ProblemNotice onRetry={loaded.retry} problem={loaded.problem} />
    }
    if (loaded.status === 'ready') return <FormIsland>{children(loaded.data)}</FormIsland>
    return (
      <Skeleton label={text('transfer.loadingForm')}>
        <SkeletonField />
      </Skeleton>
    )
  }

  return (
    <section
      aria-labelledby={id}
      className={styles.panel}
      data-flash="adding-panel"
      hidden={!isOpen}
      onChange={touch}
      onSubmit={event => {
        event.stopPropagation() // To the form around it, which isn't sent.
        touch()
      }}
    >
      <div className={styles.panelHeader}>
        <h2 className={styles.panelTitle} id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button className={styles.panelBack} onPress={back} variant="quiet">
          {text('transfer.back')}
        </Button>
      </div>
      {content()}
    </section>
  )
}
