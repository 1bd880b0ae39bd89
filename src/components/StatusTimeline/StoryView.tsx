'use client'
import type { ReactNode } from 'react'
import type { LiveEntities } from '../../hooks/useLiveStatus.ts'
import { canSendAgain } from '../../lifecycle/rejectCode.ts'
import { readStatus } from '../../lifecycle/statusGraphs.ts'
import type { StatusStep } from '../../lifecycle/statusStory.ts'
import { timelineWords } from '../../messages/en/timeline.ts'
import { Button } from '../../primitives/Button.tsx'
import { type DetailItem, DetailList } from '../../primitives/DetailList.tsx'
import { Timeline } from '../../primitives/Timeline.tsx'
import { useAnnouncement } from '../../primitives/useAnnouncement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { statusLabel, statusSentence, statusWords } from '../StatusBadge/statusTopics.ts'
import { actorText } from './actorText.ts'
import { balanceText } from './balanceText.ts'
import * as styles from './StatusTimeline.css.ts'
import { StepReason } from './StepReason.tsx'
import { stepKeys, storyItems } from './storyItems.tsx'
import { TransferLog } from './TransferLog.tsx'
import { takesText } from './takesText.ts'
import { statusNow, type Telling } from './timelineSubject.ts'
import { useStepNotes } from './useStepNotes.ts'

interface StoryViewProps extends Telling {
  /** The name of the list. */
  readonly label: string
  /** Whether news are on their way by themselves. */
  readonly isFed: boolean
  readonly onSendAgain?: ((withdrawal: LiveEntities['withdrawal']) => void) | undefined
}

/** A story with what it means: for the person, the balance, and what can be done. */
export function StoryView(props: StoryViewProps): ReactNode {
  const { subject, story, label, isFed, onSendAgain } = props
  const { entity, data } = subject
  const words = useTranslator(timelineWords)
  const statuses = useTranslator(statusWords[entity])
  const status = statusNow(props)
  const sentence = statusSentence(statuses, entity, status)
  const announcer = useAnnouncement(`${statusLabel(statuses, entity, status)}. ${sentence}`)
  const notes = useStepNotes(
    stepKeys(story).at(-1) ?? status,
    'statusMessage' in data ? data.statusMessage : null,
  )

  // What comes after a status that nobody knows can’t be explained, and needn’t be.
  const before = story.steps.at(-2)
  const isStrange =
    story.meaning.isKnown &&
    story.steps.at(-1)?.isUnexplained &&
    (!before || readStatus(entity, before.status).isKnown)

  function textOf(step: StatusStep, key: string): ReactNode {
    const { isNow, isSetback } = step
    const code = isNow && 'rejectCode' in data ? data.rejectCode : null
    // What is noted of money that comes back says no more than that.
    const isNews = !step.status.startsWith('REFUND')
    const hasReason = isSetback || Boolean(code) || (isNow && !story.meaning.isKnown)
    return (
      <>
        {isNow ? <p className={styles.sentence}>{sentence}</p> : null}
        {isNow && isStrange ? (
          <p className={styles.sentence}>{words.text('timeline.unexplained')}</p>
        ) : null}
        {hasReason ? (
          <StepReason code={code} isBack={isSetback} note={isNews ? notes[key] : null} />
        ) : null}
      </>
    )
  }

  return (
    <>
      <Timeline items={storyItems(story, { words, statuses, textOf })} label={label} />
      <StoryFacts {...props} />
      {subject.entity === 'withdrawal' && onSendAgain && canSendAgain(subject.data) ? (
        <div className={styles.again}>
          <Button onPress={() => onSendAgain(subject.data)}>
            {words.text('timeline.again.action')}
          </Button>
          <p className={styles.quiet}>{words.text('timeline.again.text')}</p>
        </div>
      ) : null}
      {isFed && story.meaning.isMoving ? (
        <p className={styles.quiet}>{words.text('timeline.live')}</p>
      ) : null}
      {entity === 'payment' ? <TransferLog id={data.id} since={status} /> : null}
      <span aria-live="polite" className={styles.announcer} ref={announcer} />
    </>
  )
}

/** Who acts next, what it did to the balance, and how long it takes; as far as anybody knows. */
function StoryFacts(telling: Telling): ReactNode {
  const words = useTranslator(timelineWords)
  const takes = takesText(words, telling)
  const facts = [
    { label: words.text('timeline.actor.label'), value: actorText(words, telling) },
    { label: words.text('timeline.balance.label'), value: balanceText(words, telling) },
    ...(takes ? [{ label: takes.label, value: takes.text }] : []),
  ]
  const items: readonly DetailItem[] = facts.filter(({ value }) => value !== undefined)
  return items.length > 0 ? <DetailList items={items} /> : null
}
