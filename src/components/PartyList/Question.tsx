'use client'
import type { ReactNode } from 'react'
import type { MutationState, Outcome } from '../../hooks/results.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Button } from '../../primitives/Button.tsx'
import { Dialog } from '../../primitives/Dialog.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import * as styles from './Question.css.ts'
import { UnknownNotice, type UnknownWords } from './UnknownNotice.tsx'

/** What a question says. */
export interface QuestionWords extends UnknownWords {
  readonly title: string
  readonly text: string
  /** The button that leaves all as it is. */
  readonly keep: string
  readonly act: string
  readonly acting: string
  /** A lost answer was looked up, and nothing had happened. */
  readonly undoneTitle: string
  readonly undoneText: string
}

interface QuestionProps<Entity> {
  readonly words: QuestionWords
  /** Where the act stands; one that hasn't begun is idle. */
  readonly state: MutationState<Entity>
  readonly onAct: () => Promise<Outcome<Entity>>
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asks before something is done that counts, and tells why it wasn't. */
export function Question<Entity>(props: QuestionProps<Entity>): ReactNode {
  const { words, state, onAct, onClose, onDone } = props
  const { text } = useTranslator(partyListWords)
  const isUnknown = state.status === 'unknown'

  async function settle(work: Promise<Outcome<Entity>>): Promise<void> {
    const { status } = await work
    if (status === 'succeeded') onDone()
  }

  return (
    <Dialog
      actions={
        <>
          <Button onPress={onClose}>{words.keep}</Button>
          {/* One button for both acts: another in its place would lose the focus. */}
          <Button
            isPending={state.status === 'submitting' || (isUnknown && state.isChecking)}
            onPress={() => void settle(isUnknown ? state.check() : onAct())}
            pendingLabel={isUnknown ? text('partyList.checking') : words.acting}
            variant="primary"
          >
            {isUnknown ? text('partyList.check') : words.act}
          </Button>
        </>
      }
      closeLabel={text('partyList.close')}
      isOpen
      onClose={onClose}
      title={words.title}
      tone="alert"
    >
      <p className={styles.text}>{words.text}</p>
      <div className={styles.outcome}>
        <Failure state={state} words={words} />
      </div>
    </Dialog>
  )
}

function Failure({ state, words }: Pick<QuestionProps<unknown>, 'state' | 'words'>): ReactNode {
  if (state.status === 'unknown') {
    return <UnknownNotice hasButton={false} state={state} words={words} />
  }
  if (state.status !== 'failed') return null
  // Of a mutation only a check says "timeout": it looked and found nothing done.
  if (state.problem.kind !== 'timeout') return <ProblemNotice problem={state.problem} />
  return (
    <Notice title={words.undoneTitle} tone="info">
      {words.undoneText}
    </Notice>
  )
}
