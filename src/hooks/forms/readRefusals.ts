import type { FlashProblem } from '../../api/FlashProblem.ts'
import { createLoader } from '../../rules/loader.ts'
import type { RefusedField } from './refusedFields.ts'

/** What reads the API's sentences, which no form needs before one is refused. */
const reader = createLoader(() => import('./refusedFields.ts'))

/**
 * The fields that a problem is about; none where the reader can't be had, so that the form shows the
 * problem as a whole.
 */
export async function readRefusals(
  problem: FlashProblem,
  names: readonly string[],
  isEmpty: (name: string) => boolean,
): Promise<readonly RefusedField[]> {
  if (problem.kind !== 'refused' && problem.kind !== 'invalidInput') return []
  const { refusedFields } = await reader.load().catch(() => ({ refusedFields: () => [] }))
  return refusedFields(problem, names, isEmpty)
}
