import { type Named, partyName } from './partyName.ts'

/** By name as the person’s language sorts it, or as the API gives them, the newest first. */
export type PartySort = 'name' | 'newest'

// Sorting 10,000 takes longer than a key press may, so a list is sorted once for a language.
const sorted = new WeakMap<readonly Named[], Map<string, readonly Named[]>>()

/** A list in the order of its names; of the same name the newest first. The same list gives the same. */
export function byName<Entry extends Named>(
  entries: readonly Entry[],
  locale: string,
): readonly Entry[] {
  const known = sortedBefore(entries, locale)
  if (known) return known
  const { compare } = nameCollator(locale)
  const ordered = entries
    .map(entry => ({ entry, name: partyName(entry) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ entry }) => entry)
  const ofList = sorted.get(entries) ?? new Map<string, readonly Named[]>()
  sorted.set(entries, ofList.set(locale, ordered))
  return ordered
}

/** The first entries of that order, without putting the others in theirs. */
export function firstByName<Entry extends Named>(
  entries: readonly Entry[],
  locale: string,
  count: number,
): readonly Entry[] {
  const known = sortedBefore(entries, locale)
  if (known) return known.slice(0, count)
  const { compare } = nameCollator(locale)
  const first: { readonly entry: Entry; readonly name: string }[] = []
  for (const entry of entries) {
    const name = partyName(entry)
    const last = first[count - 1]
    if (last && compare(name, last.name) >= 0) continue
    let place = Math.min(first.length, count - 1)
    for (; place > 0; place--) {
      const before = first[place - 1]
      if (!before || compare(before.name, name) <= 0) break
      first[place] = before
    }
    first[place] = { entry, name }
  }
  return first.map(({ entry }) => entry)
}

function nameCollator(locale: string): Intl.Collator {
  return new Intl.Collator(locale, { numeric: true })
}

function sortedBefore<Entry extends Named>(
  entries: readonly Entry[],
  locale: string,
): readonly Entry[] | undefined {
  return sorted.get(entries)?.get(locale) as readonly Entry[] | undefined
}
