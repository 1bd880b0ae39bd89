'use client'
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useFlash } from '../../provider/FlashContext.ts'
import type { Query } from '../results.ts'
import {
  type Chosen,
  countsOf,
  type FilterFields,
  filtered,
  type PartyFilter,
  valuesOf,
} from './partyFilters.ts'
import type { Named } from './partyName.ts'
import { byName, firstByName, type PartySort } from './partyOrder.ts'
import type { PartySearch } from './partySearch.ts'

/** A list that is searched, filtered and sorted on the page. */
export interface EntryList<Entry, Filter extends string = string> {
  /** The query behind the list: every entry, in the API’s order. */
  readonly all: Query<readonly Entry[]>
  /** The entries to show, in order; none until there is an answer. */
  readonly entries: readonly Entry[]
  /** How many there are, found or not. */
  readonly total: number
  /** What is searched, as typed. */
  readonly search: string
  readonly setSearch: (text: string) => void
  /**
   * `entries` aren't all there yet: they are the first of very many, or still those of an earlier
   * search, since what is typed is shown first.
   */
  readonly isSearching: boolean
  readonly filters: Readonly<Record<Filter, PartyFilter>>
  readonly sort: PartySort
  readonly setSort: (sort: PartySort) => void
  /** Something is searched or filtered, so that not all need be shown. */
  readonly isNarrowed: boolean
  /** Shows all again: empties the search and the filters. */
  readonly showAll: () => void
}

/** What one kind of list is made of. `search` and `fields` stay the same between renders. */
export interface ListedEntries<Entry, Filter extends string> {
  readonly all: Query<readonly Entry[]>
  readonly search: PartySearch<Entry>
  readonly fields: FilterFields<Entry, Filter>
  readonly initialSort: PartySort | undefined
}

const none: readonly never[] = []
const anything: Chosen<never> = {}

/** The state of a list that the API gives whole, without looks. */
export function useEntryList<Entry extends Named, Filter extends string>(
  listed: ListedEntries<Entry, Filter>,
): EntryList<Entry, Filter> {
  const { all, fields, initialSort = 'name' } = listed
  const { locale } = useFlash()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<Chosen<Filter>>(anything)
  const [sort, setSort] = useState(initialSort)
  const sought = useDeferredValue(search)
  const entries = all.status === 'ready' ? all.data : none
  const isWhole = useIsWhole(entries.length)

  // Sorted before it is searched, since the order stays and the search changes with each key.
  const ordered = useMemo(() => {
    if (sort === 'newest') return isWhole ? entries : entries.slice(0, first)
    return isWhole ? byName(entries, locale) : firstByName(entries, locale, first)
  }, [entries, isWhole, locale, sort])
  useWhenIdle(listed.search.prepare, ordered)
  const found = useMemo(() => listed.search.find(ordered, sought), [listed.search, ordered, sought])
  const shown = useMemo(() => filtered(found, fields, chosen), [found, fields, chosen])
  const occurring = useMemo(() => valuesOf(ordered, fields), [ordered, fields])
  const filters = useMemo(() => {
    function filterOf(name: Filter): PartyFilter {
      const counts = countsOf(filtered(found, fields, chosen, name), fields[name])
      return {
        value: chosen[name] ?? null,
        choices: occurring[name].map(value => ({ value, count: counts.get(value) ?? 0 })),
        choose: value => setChosen(before => ({ ...before, [name]: value })),
      }
    }
    const names = Object.keys(fields) as Filter[]
    return Object.fromEntries(names.map(name => [name, filterOf(name)])) as Record<
      Filter,
      PartyFilter
    >
  }, [occurring, found, fields, chosen])

  return {
    all,
    entries: shown,
    total: entries.length,
    search,
    setSearch,
    isSearching: search !== sought || !isWhole,
    filters,
    sort,
    setSort,
    isNarrowed: search.trim() !== '' || Object.values(chosen).some(value => value != null),
    showAll() {
      setSearch('')
      setChosen(anything)
    },
  }
}

/** How many of a long list are shown at once: more than a screen holds. */
const first = 50

/** The length from which the first rows don't wait until all are sorted and counted. */
const long = 500

/** Whether all of a list is wanted; of a long one not before its first rows have been painted. */
function useIsWhole(length: number): boolean {
  const [isWhole, setIsWhole] = useState(false)
  const isShown = length > 0
  useEffect(() => {
    if (!isShown) return
    // Only the second frame comes after the first has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setIsWhole(true)))
    })
    return () => cancelAnimationFrame(frame)
  }, [isShown])
  return isWhole || length < long
}

/** Makes a long list ready for its first search while nothing else is to be done. */
function useWhenIdle<List extends readonly unknown[]>(
  prepare: (list: List) => void,
  list: List,
): void {
  useEffect(() => {
    if (list.length < long) return
    // Safari knows no idle callbacks.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(() => prepare(list), 200)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(() => prepare(list))
    return () => cancelIdleCallback(handle)
  }, [prepare, list])
}
