'use client'
import type { ReactNode } from 'react'
import type { StatusMove } from '../../lifecycle/statusGraph.ts'
import type { StatusStep, StatusStory } from '../../lifecycle/statusStory.ts'
import type { timelineWords } from '../../messages/en/timeline.ts'
import type { Translator } from '../../messages/translator.ts'
import type { TimelineItem } from '../../primitives/Timeline.tsx'
import { Moment } from '../Moment/Moment.tsx'
import { statusLabel } from '../StatusBadge/statusTopics.ts'
import * as styles from './StatusTimeline.css.ts'

/** What the lines of a story are made of. */
interface StoryLooks {
  readonly words: Translator<keyof typeof timelineWords>
  /** Of the entity’s statuses. */
  readonly statuses: Pick<Translator, 'maybe'>
  /** What stands under a step. */
  readonly textOf: (step: StatusStep, key: string) => ReactNode
}

/** The lines of a story: what happened, what is now, and what may follow. */
export function storyItems(story: StatusStory, looks: StoryLooks): readonly TimelineItem[] {
  const keys = stepKeys(story)
  const steps = story.steps.map((step, place) => stepItem(story, step, keys[place] ?? '', looks))
  return [...steps, ...sensibleMoves(story).map(move => moveItem(story, move, looks))]
}

/** A name for each step that stays when others come: retries have the same status twice. */
export function stepKeys({ steps }: StatusStory): readonly string[] {
  return steps.map(({ status }, place) => {
    const times = steps.slice(0, place).filter(step => step.status === status).length
    return `${status} ${times}`
  })
}

function stepItem(
  { entity, meaning }: StatusStory,
  step: StatusStep,
  key: string,
  { words: { text }, statuses, textOf }: StoryLooks,
): TimelineItem {
  const { status, at, isNow, isSetback } = step
  const spoken = isSetback ? (isNow ? 'backNow' : 'back') : isNow ? 'now' : 'past'
  return {
    key,
    mark: isSetback ? 'back' : isNow ? 'now' : 'past',
    isCurrent: isNow,
    tone: meaning.tone,
    title: <bdi>{statusLabel(statuses, entity, status)}</bdi>,
    when:
      at === undefined ? isNow || text('timeline.time.unknown') : <When at={at} isNow={isNow} />,
    children: textOf(step, key),
    state: text(`timeline.state.${spoken}`),
  }
}

function moveItem(
  story: StatusStory,
  move: StatusMove,
  { words: { text }, statuses }: StoryLooks,
): TimelineItem {
  return {
    key: `next ${move.to}`,
    mark: 'next',
    title: statusLabel(statuses, story.entity, move.to),
    when: text(`timeline.next.${likelihood(story, move)}`),
    state: text('timeline.state.next'),
  }
}

/**
 * What is worth telling of what may follow: the ways on, and the ways back from where the matter is in
 * doubt, as in a review; of what is settled, only that a bank may still return a payout. That Flash may
 * disable anybody at any time isn’t news.
 */
function sensibleMoves({ entity, meaning, next }: StatusStory): readonly StatusMove[] {
  if (meaning.finality === 'final') return []
  if (meaning.finality === 'mostly') return entity === 'withdrawal' ? next : []
  const isInDoubt = meaning.tone === 'caution'
  return next.filter(({ to, kind }) => kind !== 'setback' || (isInDoubt && to !== 'DISABLED'))
}

/** How likely a move is; what comes first is what mostly comes, also where that is a way back. */
function likelihood({ meaning, next }: StatusStory, move: StatusMove): StatusMove['kind'] {
  if (meaning.finality === 'mostly') return 'setback'
  const isUsual = move === next[0] && move.kind !== 'possible'
  return isUsual ? 'usual' : 'possible'
}

interface WhenProps {
  readonly at: number
  readonly isNow: boolean
}

function When({ at, isNow }: WhenProps): ReactNode {
  return (
    <>
      <Moment at={at} />
      {isNow ? (
        <>
          {' '}
          <Moment at={at} className={styles.ago} form="relative" />
        </>
      ) : null}
    </>
  )
}
