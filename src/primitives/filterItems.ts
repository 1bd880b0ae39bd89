/** One choice of a ComboBox. */
export interface ComboBoxItem {
  /** The value that is chosen, such as a country code; it is searched too. */
  id: string
  /** The words that stand for the choice, in the list and in the input. */
  label: string
  /** A second, muted text in the list, such as the currency of a country. */
  detail?: string | undefined
  /** Other words a person may search by, separated by spaces. */
  keywords?: string | undefined
}

/** Text as it is compared in a search: without case, diacritics or double spaces. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
}

const folded = new WeakMap<ComboBoxItem, { id: string; label: string; rest: string }>()

function foldItem(item: ComboBoxItem) {
  let known = folded.get(item)
  if (!known) {
    known = { id: fold(item.id), label: fold(item.label), rest: fold(item.keywords ?? '') }
    folded.set(item, known)
  }
  return known
}

/**
 * The items that a query finds, best first: the label or id begins with it, then a word in the label
 * or keywords, then it stands anywhere. Within a rank the given order stays.
 */
export function filterItems(items: readonly ComboBoxItem[], query: string): ComboBoxItem[] {
  const sought = fold(query)
  const ranks: ComboBoxItem[][] = [[], [], []]
  for (const item of items) ranks[rank(item, sought)]?.push(item)
  return ranks.flat()
}

function rank(item: ComboBoxItem, sought: string): number {
  const { id, label, rest } = foldItem(item)
  if (label.startsWith(sought) || id.startsWith(sought)) return 0
  const words = ` ${label} ${rest}`
  if (words.includes(` ${sought}`)) return 1
  return words.includes(sought) || id.includes(sought) ? 2 : 3
}

/** The item whose label is exactly the text, whatever its case and diacritics. */
export function findLabel(items: readonly ComboBoxItem[], text: string): ComboBoxItem | undefined {
  const sought = fold(text)
  return items.find(item => foldItem(item).label === sought)
}

/** The item whose label, or else id, is exactly the text: what a browser's autofill may enter. */
export function findItem(items: readonly ComboBoxItem[], text: string): ComboBoxItem | undefined {
  const sought = fold(text)
  return findLabel(items, text) ?? items.find(item => foldItem(item).id === sought)
}

/** The one item a query can mean: its label or id in full, or the only one found. */
export function findMeant(found: readonly ComboBoxItem[], query: string): ComboBoxItem | undefined {
  return findItem(found, query) ?? (found.length === 1 ? found[0] : undefined)
}
