import { foldText } from './foldText.ts'

/** Finds entries by what a person typed. */
export interface PartySearch<Entry> {
  /** Those that match all of it, in the order given; without a search the same list. */
  readonly find: (entries: readonly Entry[], search: string) => readonly Entry[]
  /** Does what the first search of a list would begin with; of 10,000 that takes 20 ms. */
  readonly prepare: (entries: readonly Entry[]) => void
}

/** What of an entry is searched. */
export interface Searched<Entry> {
  /** Texts, found by any part of them: names, an e-mail address. */
  readonly texts: (entry: Entry) => readonly (string | null)[]
  /** Numbers, found however they are grouped. Neighbours are also found written together. */
  readonly codes: (entry: Entry) => readonly (string | null)[]
}

interface Folded {
  readonly text: string
  readonly code: string
}

/** One thing sought. Words with digits that stand together are one number: `FR76 3000 6000`. */
interface Term {
  readonly words: readonly string[]
  /** The same without spaces and marks; empty where there is no digit in it. */
  readonly code: string
}

/**
 * A search over entries of one kind. Each entry is folded once in its life, so that a key pressed over
 * 10,000 of them takes about two milliseconds.
 */
export function createPartySearch<Entry extends object>({
  texts,
  codes,
}: Searched<Entry>): PartySearch<Entry> {
  const folded = new WeakMap<Entry, Folded>()
  const foldedLists = new WeakMap<readonly Entry[], readonly Folded[]>()

  function foldedOf(entry: Entry): Folded {
    const known = folded.get(entry)
    if (known) return known
    const text = foldText(texts(entry).filter(Boolean).join('\n'))
    const code = bare(foldText(codes(entry).filter(Boolean).join('')))
    folded.set(entry, { text, code })
    return { text, code }
  }

  /** Looking 10,000 entries up takes longer than searching them, and the list is the same for a word. */
  function foldedListOf(entries: readonly Entry[]): readonly Folded[] {
    const list = foldedLists.get(entries) ?? entries.map(foldedOf)
    foldedLists.set(entries, list)
    return list
  }

  return {
    find(entries, search) {
      const terms = toTerms(search)
      if (terms.length === 0) return entries
      const list = foldedListOf(entries)
      return entries.filter((_, index) => terms.every(term => isIn(term, list[index])))
    },
    prepare: foldedListOf,
  }
}

function isIn({ words, code }: Term, entry: Folded | undefined): boolean {
  if (!entry) return false
  return (
    (code !== '' && entry.code.includes(code)) || words.every(word => entry.text.includes(word))
  )
}

function toTerms(search: string): readonly Term[] {
  const groups: string[][] = []
  let isNumber = false
  for (const word of foldText(search).split(/\s+/).filter(Boolean)) {
    const hasDigit = /\d/.test(word)
    if (hasDigit && isNumber) groups.at(-1)?.push(word)
    else groups.push([word])
    isNumber = hasDigit
  }
  return groups.map(words => {
    const text = words.join('')
    return { words, code: /\d/.test(text) ? bare(text) : '' }
  })
}

/** Digits and letters alone. */
function bare(text: string): string {
  return text.replace(/[^a-z\d]/g, '')
}
