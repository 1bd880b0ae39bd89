import type { FlashProblem } from '../../api/FlashProblem.ts'
import type { problemWords } from '../../messages/en/problems.ts'
import type { Translator } from '../../messages/translator.ts'

/** A title and a sentence for a problem. What the API refused, it says in its own words. */
export function describeProblem(
  { text, locale }: Translator<keyof typeof problemWords>,
  problem: FlashProblem,
): { title: string; text: string } {
  const known = problem.kind === 'unknownOutcome' ? 'server' : problem.kind
  const title = text(`problem.${known}.title`)
  if (known === 'refused' || known === 'invalidInput') return { title, text: problem.message }
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(problem.retryAt)
  return { title, text: text(`problem.${known}.text`, { time }) }
}
