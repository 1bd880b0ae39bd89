'use client'
import { useId, useState } from 'react'
import { classNames } from './classNames.ts'
import { Icon } from './icons.tsx'
import * as styles from './Steps.css.ts'

/** How one step stands: gone through, on the page, gone through and not right any more, or to come. */
export type StepState = 'done' | 'current' | 'wrong' | 'ahead'

/** One step of several. */
export interface Step {
  /** What is handed to `onChoose`. */
  id: string
  /** One to three words: "Address". */
  title: string
  state: StepState
  /** Whether a press on it leads there; the current one leads nowhere. */
  isReachable: boolean
  /** Shown with a lock: it can be looked at, not changed. */
  isLocked?: boolean | undefined
}

export interface StepsProps {
  /** What the steps are of, as the name of the list: "Your application". */
  label: string
  /** In their order; the current one is one of them. */
  steps: readonly Step[]
  onChoose: (id: string) => void
  /** Where the person is, on narrow pages: "Step 2 of 7". */
  progress: string
  /** What shows all steps on narrow pages: "All steps". */
  more: string
  /** What a step's sign says, for a screen reader. */
  stateWords: Readonly<Record<Exclude<StepState, 'current'> | 'locked', string>>
  /** A host's class, beside the part's own. */
  className?: string | undefined
}

/**
 * How far the person has come, with a way to the steps that can be gone to: a rail from 760 px of the
 * element that wears `stepsAround`, else one line with a bar, which opens to the list.
 */
export function Steps(props: StepsProps) {
  const { label, steps, onChoose, progress, more, stateWords, className } = props
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const current = steps.find(({ state }) => state === 'current')

  function choose(id: string): void {
    setOpen(false)
    onChoose(id)
  }

  return (
    <nav aria-label={label} className={classNames(styles.steps, className)} data-flash="steps">
      <button
        aria-controls={listId}
        aria-expanded={isOpen}
        className={styles.summary}
        data-flash="steps-summary"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <span className={styles.place}>
          <span className={styles.progress}>{progress}</span>{' '}
          <span className={styles.placeTitle}>{current?.title}</span>
        </span>{' '}
        <span className={styles.more}>
          {more}
          <span className={styles.chevron}>
            <Icon name="chevron" />
          </span>
        </span>
      </button>
      <div aria-hidden="true" className={styles.bar} data-flash="steps-bar">
        {steps.map(({ id, state }) => (
          <span className={styles.segment} data-state={state} key={id} />
        ))}
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets Safari takes it for no list */}
      <ol className={styles.list} data-open={isOpen || undefined} id={listId} role="list">
        {steps.map(step => (
          <li className={styles.item} data-flash="steps-item" data-state={step.state} key={step.id}>
            <StepLine onChoose={choose} step={step} stateWords={stateWords} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface StepLineProps extends Pick<StepsProps, 'onChoose' | 'stateWords'> {
  step: Step
}

function StepLine({ step, onChoose, stateWords }: StepLineProps) {
  const { id, title, state, isReachable, isLocked } = step
  const said = [
    ...(state === 'current' ? [] : [stateWords[state]]),
    ...(isLocked ? [stateWords.locked] : []),
  ]
  const content = (
    <>
      <span className={styles.sign} data-state={state}>
        {state === 'done' ? <Icon name="check" /> : null}
        {state === 'wrong' ? <Icon name="caution" /> : null}
      </span>
      <span className={styles.words}>
        {title}
        {said.length > 0 ? <span className={styles.state}> ({said.join(', ')})</span> : null}
      </span>
      {isLocked ? (
        <span className={styles.lock}>
          <Icon name="lock" />
        </span>
      ) : null}
    </>
  )
  if (isReachable && state !== 'current') {
    return (
      <button className={styles.step} onClick={() => onChoose(id)} type="button">
        {content}
      </button>
    )
  }
  return (
    <span aria-current={state === 'current' ? 'step' : undefined} className={styles.step}>
      {content}
    </span>
  )
}
