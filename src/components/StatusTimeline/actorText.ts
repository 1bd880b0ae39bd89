import type { Translator } from '../../messages/translator.ts'
import { statusNow, type Telling } from './timelineSubject.ts'

/** Who has to act before it moves on; undefined where nobody has to, or nobody knows. */
export function actorText(
  { maybe }: Pick<Translator, 'maybe'>,
  telling: Telling,
): string | undefined {
  const { subject, story } = telling
  return (
    maybe(`timeline.actor.${subject.entity}.${statusNow(telling)}`) ??
    maybe(`timeline.actor.${story.meaning.actor}`)
  )
}
