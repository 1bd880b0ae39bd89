'use client'
import { type ReactNode, useId } from 'react'
import type { LiveSource } from '../../api/liveEvent.ts'
import {
  type LiveEntities,
  type UseLiveStatusResult,
  useLiveStatus,
} from '../../hooks/useLiveStatus.ts'
import type { Withdrawal } from '../../hooks/useWithdrawals.ts'
import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import { problemWords } from '../../messages/en/problems.ts'
import { timelineWords } from '../../messages/en/timeline.ts'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import { describeProblem } from '../ProblemNotice/describeProblem.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import * as styles from './StatusTimeline.css.ts'
import { StoryView } from './StoryView.tsx'
import { TimelineSkeleton } from './TimelineSkeleton.tsx'
import type { TimelineSubject } from './timelineSubject.ts'

/** What a host may say of one entity’s timeline. */
export interface TimelineOptions<Entity extends StatusEntity> {
  /** Which one; the timeline waits until there is an id. */
  readonly id: string | null | undefined
  /** Above the list; none unless told, where the host’s page says what it is about. */
  readonly heading?: string | undefined
  /**
   * Offers to send the same again, as a new transaction; only where the API allows it, after a
   * cancellation for a technical fault. Open your form with what the old one had.
   */
  readonly onSendAgain?: ((entity: LiveEntities[Entity]) => void) | undefined
  /** False: neither listens nor looks again; true unless told. */
  readonly isWatching?: boolean | undefined
  /** Where changes are heard, instead of the provider’s. */
  readonly source?: LiveSource | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/** Which entity’s timeline. */
export interface StatusTimelineProps<Entity extends StatusEntity> extends TimelineOptions<Entity> {
  readonly entity: Entity
}

/**
 * What became of one transaction: what happened and when, what is so now and who has to act, what may
 * follow, and what it did to the balance.
 *
 * @example
 * <StatusTimeline entity="withdrawal" id="5b04c62ec0bf606bf216ae21" />
 */
export function StatusTimeline<Entity extends StatusEntity>(
  props: StatusTimelineProps<Entity>,
): ReactNode {
  const { entity, id, heading, isWatching, source, className } = props
  const live = useLiveStatus({ entity, id, isWatching, source })
  const { text } = useTranslator(timelineWords)
  const kept = useKeptFocus(live.status)
  const title = useId()
  const named = heading ? { 'aria-labelledby': title } : { 'aria-label': text('timeline.label') }
  return (
    <Widget className={className}>
      <section
        {...named}
        className={styles.timeline}
        data-flash="status-timeline"
        tabIndex={-1}
        {...kept}
      >
        {heading ? (
          <h2 className={styles.heading} id={title}>
            {heading}
          </h2>
        ) : null}
        <Content {...props} live={live} />
      </section>
    </Widget>
  )
}

interface ContentProps<Entity extends StatusEntity> extends StatusTimelineProps<Entity> {
  readonly live: UseLiveStatusResult<Entity>
}

function Content<Entity extends StatusEntity>(props: ContentProps<Entity>): ReactNode {
  const { entity, live, onSendAgain } = props
  const { text } = useTranslator(timelineWords)
  const problems = useTranslator(problemWords)
  if (live.status === 'failed') return <ProblemNotice onRetry={live.retry} problem={live.problem} />
  if (live.status !== 'ready') return <TimelineSkeleton label={text('timeline.loading')} />
  const { data, story } = live
  if (!data || !story) {
    return (
      <Notice title={text(`timeline.none.${entity}`)} tone="info">
        {text('timeline.none.text')}
      </Notice>
    )
  }
  const stale = live.refreshProblem && describeProblem(problems, live.refreshProblem)
  return (
    <>
      {stale ? (
        <Notice title={text('timeline.stale.title')} tone="caution">
          {stale.title}. {stale.text}
        </Notice>
      ) : null}
      <StoryView
        isFed={live.feed !== 'resting'}
        key={data.id}
        label={text('timeline.label')}
        onSendAgain={onSendAgain as ((withdrawal: Withdrawal) => void) | undefined}
        story={story}
        subject={{ entity, data } as TimelineSubject}
      />
    </>
  )
}
