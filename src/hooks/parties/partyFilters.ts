/** Which field each filter looks at, by the filter’s name. */
export type FilterFields<Entry, Name extends string> = Readonly<
  Record<Name, (entry: Entry) => string>
>

/** The value that each filter lets through; null lets everything through. */
export type Chosen<Name extends string> = Readonly<Partial<Record<Name, string | null>>>

/** One value that occurs in the list. */
export interface FilterChoice {
  readonly value: string
  /** How many would be shown by choosing it: what is searched and the other filters let through. */
  readonly count: number
}

/** A filter: what is chosen, and what there is to choose from. */
export interface PartyFilter {
  /** The value that entries must have, or null for any. */
  readonly value: string | null
  /** Every value that occurs in the list, in alphabetical order. */
  readonly choices: readonly FilterChoice[]
  readonly choose: (value: string | null) => void
}

/** Those of some entries that all filters let through, save the one left out. */
export function filtered<Entry, Name extends string>(
  entries: readonly Entry[],
  fields: FilterFields<Entry, Name>,
  chosen: Chosen<Name>,
  leftOut?: Name,
): readonly Entry[] {
  const names = (Object.keys(fields) as Name[]).filter(
    name => name !== leftOut && chosen[name] != null,
  )
  if (names.length === 0) return entries
  return entries.filter(entry => names.every(name => fields[name](entry) === chosen[name]))
}

/** How often each value of a field occurs. */
export function countsOf<Entry>(
  entries: readonly Entry[],
  field: (entry: Entry) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const value = field(entry)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The values that occur in each filter's field, in alphabetical order. */
export function valuesOf<Entry, Name extends string>(
  entries: readonly Entry[],
  fields: FilterFields<Entry, Name>,
): Readonly<Record<Name, readonly string[]>> {
  const names = Object.keys(fields) as Name[]
  const values = names.map(name => [name, [...countsOf(entries, fields[name]).keys()].sort()])
  return Object.fromEntries(values)
}
