import type { LiveEntities } from '../../hooks/useLiveStatus.ts'
import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import type { StatusStory } from '../../lifecycle/statusStory.ts'

/** What a timeline is of: its kind with what is known of it. */
export type TimelineSubject = {
  readonly [Entity in StatusEntity]: {
    readonly entity: Entity
    readonly data: LiveEntities[Entity]
  }
}[StatusEntity]

/** What is told: what it is of, and how it came to be so. */
export interface Telling {
  readonly subject: TimelineSubject
  readonly story: StatusStory
}

/** What is so now; a story has one step at least. */
export function statusNow({ story, subject }: Telling): string {
  return story.steps.at(-1)?.status ?? subject.data.status
}
