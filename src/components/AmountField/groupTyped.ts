import type { Separators } from '../../money/separators.ts'

/** What stands in the input, and whose its group marks are. */
export interface TypedAmount {
  readonly text: string
  /** The person set marks of their own, so none is added or moved. */
  readonly hasOwnMarks: boolean
}

/**
 * An amount while it is being typed, in groups. Only marks that were ours are moved: one that the
 * person types stays where it is, or a decimal comma would be lost in a locale that groups by commas,
 * and the sum become a hundred times as large.
 */
export function groupTyped(
  before: TypedAmount,
  typed: string,
  separators: Separators,
): TypedAmount {
  const { decimal, group } = separators
  const bare = (text: string) => (group ? text.replaceAll(group, '') : text)
  const wasOurs = !before.hasOwnMarks && before.text === grouped(bare(before.text), separators)
  const clean = wasOurs ? bare : (text: string) => text
  const [start, end] = edited(before.text, typed)
  const raw = clean(typed.slice(0, start)) + typed.slice(start, end) + clean(typed.slice(end))
  if (!/^\d*$/.test(raw.replace(decimal, ''))) return { text: raw, hasOwnMarks: true }
  return { text: grouped(raw, separators), hasOwnMarks: false }
}

/** Where what was typed begins and ends. */
function edited(before: string, typed: string): readonly [number, number] {
  const shorter = Math.min(before.length, typed.length)
  let start = 0
  while (start < shorter && before[start] === typed[start]) start++
  let kept = 0
  while (kept < shorter - start && before.at(-1 - kept) === typed.at(-1 - kept)) kept++
  return [start, typed.length - kept]
}

/** Zeros at the start stay: whoever replaces the 1 of 1,000 has 000 for a moment. */
function grouped(raw: string, { decimal, group, higherGroup, groupedFrom }: Separators): string {
  const point = raw.indexOf(decimal)
  const whole = point < 0 ? raw : raw.slice(0, point)
  if (!group || whole.length < groupedFrom) return raw
  let rest = whole.slice(0, -3)
  const groups = [whole.slice(-3)]
  while (rest) {
    groups.unshift(rest.slice(-higherGroup))
    rest = rest.slice(0, -higherGroup)
  }
  return groups.join(group) + raw.slice(whole.length)
}
