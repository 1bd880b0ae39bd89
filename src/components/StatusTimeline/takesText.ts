import type { timelineWords } from '../../messages/en/timeline.ts'
import type { Translator } from '../../messages/translator.ts'
import { statusNow, type Telling } from './timelineSubject.ts'

/** How long something usually takes, and whether that is until it changes or until it arrives. */
interface Taking {
  readonly label: string
  readonly text: string
}

type Key = keyof typeof timelineWords

/** How long what is under way usually takes, never a promise; undefined where nothing is known. */
export function takesText(
  { text }: Pick<Translator<Key>, 'text'>,
  telling: Telling,
): Taking | undefined {
  const { subject, story } = telling
  const status = statusNow(telling)
  const { takes } = story.meaning
  const until = (key: Key) => ({ label: text('timeline.takes.label'), text: text(key) })
  if (subject.entity === 'withdrawal' && status === 'CONFIRMED') {
    const key = railKey(subject.data.rail)
    return key && { label: text('timeline.arrival.label'), text: text(key) }
  }
  if (subject.entity === 'withdrawal' && status === 'PENDING') {
    return until(railKey(subject.data.rail) ?? 'timeline.takes.payout')
  }
  if (subject.entity === 'deposit' && status === 'INITIALISED') {
    return until('timeline.takes.deposit')
  }
  if (subject.entity === 'payment' && status === 'OPEN') return until('timeline.takes.abroad')
  return takes ? until(`timeline.takes.${takes}`) : undefined
}

// As documented: what goes by NPP is credited at once, and what must go by Direct Entry, such as money
// from abroad, may take a few hours.
function railKey(rail: string | null): Key | undefined {
  if (rail === 'NPP') return 'timeline.takes.instant'
  return rail === 'BECS' ? 'timeline.takes.businessHours' : undefined
}
