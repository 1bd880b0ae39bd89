import type { ComboBoxItem } from './filterItems.ts'

/** One line of the list: a choice, a note that cannot be chosen, or the action at its foot. */
export interface ComboBoxEntry extends ComboBoxItem {
  kind?: 'note' | 'footer'
}

/** The key of the line that acts; no item may have it as its id. */
export const footerId = 'flash:footer'

export interface ListSituation {
  items: readonly ComboBoxItem[]
  /** What the search found of them, best first. */
  found: readonly ComboBoxItem[]
  chosen: ComboBoxItem | undefined
  /** How many choices are shown at most. */
  limit: number
  /** A line after the choices, of what is left out or when nothing is found. */
  note: string | undefined
  /** The line that acts. */
  footer: string | undefined
}

/**
 * What a list shows, and behind it the items not found, since react-aria looks the text of the choice
 * up among them; of a list with a limit only the choice itself.
 */
export function comboBoxEntries({ items, found, chosen, limit, note, footer }: ListSituation) {
  const visible = found.length > limit ? firstOf(found, limit, chosen) : found
  const shown: ComboBoxEntry[] = [...visible]
  if (note) shown.push({ id: 'flash:note', label: note, kind: 'note' })
  if (footer) shown.push({ id: footerId, label: footer, kind: 'footer' })
  const behind = limit < Infinity ? (chosen ? [chosen] : []) : items
  return {
    all: [...new Set([...shown, ...behind])],
    /** By what react-aria tells the lines that are shown from those behind. */
    labels: new Set(shown.map(entry => entry.label)),
  }
}

/** The best of what is found, with the choice, if it is among what is left out, before them. */
function firstOf(
  found: readonly ComboBoxItem[],
  limit: number,
  chosen: ComboBoxItem | undefined,
): readonly ComboBoxItem[] {
  const first = found.slice(0, limit)
  if (!chosen || first.includes(chosen) || !found.includes(chosen)) return first
  return [chosen, ...first.slice(0, limit - 1)]
}
