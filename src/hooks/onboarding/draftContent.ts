import type { FormValues } from '../../rules/formValues.ts'
import type { Draft, DraftContent } from './draft.ts'

/** What is on the page at one moment, as plain JSON that nobody else holds. */
export interface CopiedContent {
  readonly content: DraftContent
  /** The same for the same content. */
  readonly text: string
}

/** Copies what `read` gives; undefined where it can't be told or isn't JSON. */
export function copyContent(read: () => DraftContent): CopiedContent | undefined {
  try {
    const content: DraftContent = JSON.parse(JSON.stringify(read()))
    return { content, text: textOf(content) }
  } catch {
    return undefined
  }
}

/**
 * A text by which contents are compared: the same whatever the order of their names, and whether an
 * empty field is there or left out, for a form that was filled from a draft differs from it in both.
 */
export function textOf(draft: DraftContent | Draft): string {
  const { step, visited, values, answers, externalId, isSent } = draft
  const all = { step, visited, values: withoutEmpty(values), answers, externalId, isSent }
  return JSON.stringify(all, (_, value) => sorted(value))
}

function withoutEmpty(values: FormValues): object {
  const filled = Object.entries(values)
    .map(
      ([name, value]) => [name, typeof value === 'object' ? withoutEmpty(value) : value] as const,
    )
    .filter(([, value]) => value && (typeof value === 'string' || Object.keys(value).length > 0))
  return Object.fromEntries(filled)
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
