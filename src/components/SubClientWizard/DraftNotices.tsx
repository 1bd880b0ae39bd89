'use client'
import type { ReactNode } from 'react'
import type { Draft, DraftConflict, DraftState } from '../../hooks/onboarding/draft.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { StartAnew } from './StartAnew.tsx'
import * as styles from './SubClientWizard.css.ts'
import { savedTime } from './savedTime.ts'
import { stepWords } from './stepWords.ts'

interface DraftNoticesProps {
  readonly draft: DraftState
  /** What the page began with, until the person goes on. */
  readonly resumed: Draft | undefined
  readonly onStartAnew: () => void
  /** Does what was chosen, with which the buttons are gone. */
  readonly onSettle: (act: () => unknown) => void
}

/** Above a step: what another window made of the same application, or when this one was left. */
export function DraftNotices(props: DraftNoticesProps): ReactNode {
  const { draft, resumed, onStartAnew, onSettle } = props
  const { text, locale } = useTranslator(stepWords)
  if (draft.conflict) return <ConflictNotice {...props} conflict={draft.conflict} />
  if (!resumed) return null
  return (
    <Notice
      action={<StartAnew onStart={() => onSettle(onStartAnew)} />}
      className={styles.notice}
      title={text('subClientWizard.resumed.title')}
      tone="info"
    >
      {text('subClientWizard.resumed.text', { time: savedTime(resumed.savedAt, locale) })}
    </Notice>
  )
}

interface ConflictNoticeProps extends DraftNoticesProps {
  readonly conflict: DraftConflict
}

function ConflictNotice({ conflict, onStartAnew, onSettle }: ConflictNoticeProps): ReactNode {
  const { text, locale } = useTranslator(stepWords)
  const { kind, theirs } = conflict
  const settle = (act: () => unknown) => () => onSettle(act)
  return (
    <Notice
      action={
        <>
          <Button onPress={settle(conflict.keepMine)}>
            {text('subClientWizard.conflict.keep')}
          </Button>
          {kind === 'changed' ? (
            <Button onPress={settle(conflict.takeTheirs)}>
              {text('subClientWizard.conflict.take')}
            </Button>
          ) : null}
          {kind === 'gone' ? (
            <Button onPress={settle(onStartAnew)}>{text('subClientWizard.startAnew')}</Button>
          ) : null}
        </>
      }
      className={styles.notice}
      title={text(`subClientWizard.conflict.${kind}.title`)}
      tone="caution"
    >
      {text(`subClientWizard.conflict.${kind}.text`, {
        time: theirs ? savedTime(theirs.savedAt, locale) : '',
      })}
    </Notice>
  )
}
