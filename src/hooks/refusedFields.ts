import type { FieldRefusal, FlashProblem } from '../api/FlashProblem.ts'

/**
 * The fields of a form that a problem is about: those that the API names by path, or else those
 * whose name comes first in the message of a refusal ("bic is required when accountIdType is ABA").
 */
export function refusedFields(
  problem: FlashProblem,
  names: readonly string[],
): readonly FieldRefusal[] {
  const named = problem.fields.filter(({ path }) => names.includes(path))
  if (named.length > 0 || problem.kind !== 'refused') return named
  const words: readonly string[] = problem.message.match(/[A-Za-z][\w.]*\w/g) ?? []
  const path = words.find(word => names.includes(word))
  return path === undefined ? [] : [{ path, message: problem.message }]
}
