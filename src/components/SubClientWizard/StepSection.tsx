'use client'
import { type ReactNode, type Ref, useId } from 'react'
import * as styles from './SubClientWizard.css.ts'

interface StepSectionProps {
  readonly heading: string
  /** "Step 2 of 7", which is read with the heading. */
  readonly progress: string
  readonly titleRef?: Ref<HTMLHeadingElement> | undefined
  /** What stands above the heading. */
  readonly notices?: ReactNode
  /** Gets the heading's id. */
  readonly children: (headingId: string) => ReactNode
}

/** A step under its heading, which takes the focus. */
export function StepSection(props: StepSectionProps): ReactNode {
  const { heading, progress, titleRef, notices, children } = props
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.step} data-flash="wizard-step">
      {notices}
      <h2
        aria-describedby={`${id}place`}
        className={styles.heading}
        id={id}
        ref={titleRef}
        tabIndex={-1}
      >
        {heading}
      </h2>
      <span hidden id={`${id}place`}>
        {progress}
      </span>
      {children(id)}
    </section>
  )
}
