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

/** Text that only has to become lower case: printed ASCII with single spaces. */
const plain = /^[!-~]+(?: [!-~]+)*$/

/** Text as it is compared in a search: without case, diacritics or double spaces. */
function fold(text: string): string {
  // For the most part of a long list, and ten times as fast.
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
}

interface FoldedItem {
  id: string
  label: string
  /** Label and keywords, each word after a space. */
  words: string
}

const folded = new WeakMap<ComboBoxItem, FoldedItem>()

function foldItem(item: ComboBoxItem): FoldedItem {
  let known = folded.get(item)
  if (!known) {
    const label = fold(item.label)
    const words = item.keywords ? ` ${label} ${fold(item.keywords)}` : ` ${label}`
    known = { id: fold(item.id), label, words }
    folded.set(item, known)
  }
  return known
}

/**
 * The items that a query finds, best first: the label or id begins with it, then a word in the label
 * or keywords, then it stands anywhere, then each of its words does. Within a rank the given order
 * stays.
 */
export function filterItems(items: readonly ComboBoxItem[], query: string): ComboBoxItem[] {
  const sought = fold(query)
  if (!sought) return [...items]
  const ranks: ComboBoxItem[][] = [[], [], [], []]
  const words = sought.split(' ')
  for (const item of items) ranks[rank(item, sought, words)]?.push(item)
  return ranks.flat()
}

function rank(item: ComboBoxItem, sought: string, each: readonly string[]): number {
  const { id, label, words } = foldItem(item)
  if (label.startsWith(sought) || id.startsWith(sought)) return 0
  if (words.includes(` ${sought}`)) return 1
  if (words.includes(sought) || id.includes(sought)) return 2
  return each.every(word => words.includes(word)) ? 3 : 4
}

/** The one item whose label is exactly the text, whatever its case and diacritics; of two none. */
export function findLabel(items: readonly ComboBoxItem[], text: string): ComboBoxItem | undefined {
  const sought = fold(text)
  const isIt = (item: ComboBoxItem) => foldItem(item).label === sought
  const first = items.find(isIt)
  return first === items.findLast(isIt) ? first : undefined
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

/**
 * Makes the items of a long list ready for `filterItems` bit by bit while the page is idle, since the
 * first search would else take as long as ten. Gives a function that stops it.
 */
export function prepareItems(items: readonly ComboBoxItem[]): () => void {
  let next = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  function prepareSome() {
    for (const item of items.slice(next, next + 500)) foldItem(item)
    next += 500
    if (next < items.length) timer = setTimeout(prepareSome, 20)
  }
  if (items.length > 500) timer = setTimeout(prepareSome, 20)
  return () => clearTimeout(timer)
}
