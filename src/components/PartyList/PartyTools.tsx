'use client'
import type { ReactNode } from 'react'
import type { PartyFilter } from '../../hooks/parties/partyFilters.ts'
import type { PartySort } from '../../hooks/parties/partyOrder.ts'
import type { EntryList } from '../../hooks/parties/useEntryList.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Button } from '../../primitives/Button.tsx'
import { SearchField } from '../../primitives/SearchField.tsx'
import { Select } from '../../primitives/Select.tsx'
import { useAnnouncement } from '../../primitives/useAnnouncement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './PartyList.css.ts'
import type { ListSay } from './partyWords.ts'

/** How a filter is worded. */
export interface FilterWords {
  readonly name: string
  readonly label: string
  readonly nameOf: (value: string) => string
}

interface PartyToolsProps<Entry> {
  readonly list: EntryList<Entry>
  readonly say: ListSay
  readonly filters: readonly FilterWords[]
  readonly onAdd?: (() => void) | undefined
}

/** What narrows a list and orders it, and how many are shown. */
export function PartyTools<Entry>({
  list,
  say,
  filters,
  onAdd,
}: PartyToolsProps<Entry>): ReactNode {
  const { text } = useTranslator(partyListWords)
  const orders = [
    { value: 'name', label: text('partyList.sort.name') },
    { value: 'newest', label: text('partyList.sort.newest') },
  ] as const
  return (
    <div className={styles.tools} data-flash="party-tools">
      <div className={styles.searchLine}>
        <SearchField
          clearLabel={text('partyList.clearSearch')}
          label={say('search')}
          onChange={list.setSearch}
          value={list.search}
        />
        {onAdd ? <Button onPress={onAdd}>{say('add')}</Button> : null}
      </div>
      <div className={styles.choices}>
        {filters.map(words => (
          <FilterSelect filter={list.filters[words.name]} key={words.name} words={words} />
        ))}
        <Select
          label={text('partyList.sort')}
          onChange={sort => list.setSort(sort as PartySort)}
          options={orders}
          value={list.sort}
        />
      </div>
      <Count list={list} say={say} />
    </div>
  )
}

const anything = 'any'

/** A filter shows only where there is something to choose between. */
function FilterSelect({
  filter,
  words,
}: {
  filter: PartyFilter | undefined
  words: FilterWords
}): ReactNode {
  const { text, locale } = useTranslator(partyListWords)
  if (!filter || (filter.choices.length < 2 && filter.value === null)) return null
  const options = filter.choices
    .map(({ value, count }) => {
      const name = words.nameOf(value)
      return { value, name, label: text('partyList.choice', { name, number: count }) }
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <Select
      label={words.label}
      onChange={value => filter.choose(value === anything ? null : value)}
      options={[{ value: anything, label: text('partyList.any') }, ...options]}
      value={filter.value ?? anything}
    />
  )
}

/** How many are shown, spoken once the typing stops. */
function Count<Entry>({ list, say }: Pick<PartyToolsProps<Entry>, 'list' | 'say'>): ReactNode {
  const { text } = useTranslator(partyListWords)
  const { entries, total, isNarrowed } = list
  const words = isNarrowed
    ? text('partyList.found', { found: entries.length, total })
    : say('count', { count: total })
  const announcer = useAnnouncement(words)
  return (
    <div className={styles.count} data-flash="party-count">
      {words}
      <span aria-live="polite" className={styles.announcer} ref={announcer} />
    </div>
  )
}
