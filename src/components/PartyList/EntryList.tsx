'use client'
import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import type { Named } from '../../hooks/parties/partyName.ts'
import type { EntryList as List } from '../../hooks/parties/useEntryList.ts'
import {
  type RowControl,
  VirtualList,
  type VirtualListHandle,
} from '../../primitives/VirtualList.tsx'
import type { Loader } from '../../rules/loader.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { EmptyBook, NothingFound } from './Nobody.tsx'
import * as styles from './PartyList.css.ts'
import { PartyRow, type PartyRowText } from './PartyRow.tsx'
import { PartySkeleton } from './PartySkeleton.tsx'
import { type FilterWords, PartyTools } from './PartyTools.tsx'
import type { ListSay } from './partyWords.ts'

/** Where the news of a list stand, and where the focus goes from them. */
export interface NewsPlace {
  readonly newsRef: RefObject<HTMLDivElement | null>
  /** An open dialog tells by itself what became of what was done there. */
  readonly isDialogOpen: boolean
  /** To the row that was opened last, or the one in its place. */
  readonly focusPlace: () => void
}

/** What opens above a list is told. */
export interface OpenedEntry<Entry> {
  /** As it is now. */
  readonly entry: Entry
  readonly onClose: () => void
  /** The entry was deleted, and everything that told of it closes. */
  readonly onGone: () => void
}

interface EntryListProps<Entry, More> {
  readonly list: List<Entry>
  readonly say: ListSay
  /** The stable name of the part. */
  readonly part: string
  readonly filters: readonly FilterWords[]
  /** What a row tells; the same function while the words are the same. */
  readonly toRow: (entry: Entry) => PartyRowText
  /** Above the rows: what happened to them. */
  readonly renderNews: (place: NewsPlace) => ReactNode
  /** Loads what opens above the list. */
  readonly dialogs: Loader<ComponentType<OpenedEntry<Entry> & More>>
  /** What that is told besides. */
  readonly dialogProps: (entry: Entry) => More
  /** Takes over what the press of a row does; else `dialogs` open. */
  readonly onSelect?: ((entry: Entry) => void) | undefined
  /** Adds the button that begins a new entry. */
  readonly onAdd?: (() => void) | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/** A list that the API gives whole, in each of its states. */
export function EntryList<Entry extends Named, More>(
  props: EntryListProps<Entry, More>,
): ReactNode {
  const { list, say, part, className } = props
  const { all } = list
  const ref = useRef<HTMLElement>(null)
  return (
    <Widget className={className}>
      <section
        aria-busy={list.isSearching || undefined}
        aria-label={say('label')}
        className={styles.list}
        data-flash={part}
        ref={ref}
        tabIndex={-1}
      >
        {all.status === 'failed' ? (
          <ProblemNotice
            onRetry={() => {
              ref.current?.focus() // The button goes away, and with it its focus.
              all.retry()
            }}
            problem={all.problem}
          />
        ) : all.status !== 'ready' ? (
          <PartySkeleton filters={props.filters} label={say('loading')} />
        ) : (
          <FilledList {...props} />
        )}
      </section>
    </Widget>
  )
}

function FilledList<Entry extends Named, More>(props: EntryListProps<Entry, More>): ReactNode {
  const { list, say, toRow, onSelect } = props
  const { entries } = list
  const rows = useRef<VirtualListHandle>(null)
  const news = useRef<HTMLDivElement>(null)
  const { opened, open, close, afterRemoval, focusPlace } = useOpened<Entry>(rows, news)
  const dialogs = useLoaded(props.dialogs, opened !== undefined, 'dialog')
  useTopOfNewSearch(list, rows)

  const renderItem = useCallback(
    (index: number, control: RowControl) => {
      const entry = entries[index]
      if (!entry) return null
      const press = () => (onSelect ? onSelect(entry) : open(entry, index))
      return <PartyRow control={control} onPress={press} text={toRow(entry)} />
    },
    [entries, onSelect, open, toRow],
  )
  const itemKey = useCallback((index: number) => entries[index]?.id ?? '', [entries])
  const Dialogs = dialogs.status === 'ready' ? dialogs.data : undefined
  const shown = opened && current(list, opened)

  return (
    <>
      {list.total === 0 ? null : (
        <PartyTools filters={props.filters} list={list} onAdd={props.onAdd} say={say} />
      )}
      {props.renderNews({ newsRef: news, isDialogOpen: opened !== undefined, focusPlace })}
      {dialogs.status === 'failed' ? (
        <ProblemNotice onRetry={dialogs.retry} problem={dialogs.problem} />
      ) : null}
      {list.total === 0 ? (
        <EmptyBook onAdd={props.onAdd} say={say} />
      ) : entries.length === 0 ? (
        <NothingFound onShowAll={list.showAll} />
      ) : (
        <VirtualList
          className={styles.rows}
          count={entries.length}
          estimateSize={rowHeight}
          itemKey={itemKey}
          label={say('label')}
          ref={rows}
          renderItem={renderItem}
        />
      )}
      {shown && Dialogs ? (
        <Dialogs
          {...props.dialogProps(shown)}
          entry={shown}
          onClose={close}
          onGone={afterRemoval}
        />
      ) : null}
    </>
  )
}

/** The height of a wide row of two lines, in px. */
const rowHeight = 69

/** The entry as it is now: it may have been edited since it was opened. */
function current<Entry extends Named>({ all }: List<Entry>, opened: Entry): Entry {
  const now = all.status === 'ready' ? all.data.find(({ id }) => id === opened.id) : undefined
  return now ?? opened
}

/** Which entry is open, and where the focus goes once it is closed or gone. */
function useOpened<Entry>(
  rows: { readonly current: VirtualListHandle | null },
  news: { readonly current: HTMLElement | null },
) {
  const [opened, setOpened] = useState<Entry>()
  const place = useRef(0)
  const [isLeaving, setIsLeaving] = useState(false)
  const focusPlace = useCallback(() => {
    if (rows.current) rows.current.focusItem(place.current)
    else news.current?.focus()
  }, [rows, news])

  // The dialog has given the page free again only in the next frame.
  useEffect(() => {
    if (!isLeaving) return
    const frame = requestAnimationFrame(() => {
      setIsLeaving(false)
      focusPlace()
    })
    return () => cancelAnimationFrame(frame)
  }, [isLeaving, focusPlace])

  return {
    opened,
    open: useCallback((entry: Entry, index: number) => {
      place.current = index
      setOpened(entry)
    }, []),
    close: () => setOpened(undefined),
    afterRemoval() {
      setOpened(undefined)
      setIsLeaving(true)
    },
    focusPlace,
  }
}

/** What is found for other words is read from its beginning. */
function useTopOfNewSearch<Entry>(
  { search, sort, filters }: List<Entry>,
  rows: { readonly current: VirtualListHandle | null },
): void {
  const sought = JSON.stringify([search, sort, Object.values(filters).map(({ value }) => value)])
  const last = useRef(sought)
  useEffect(() => {
    if (last.current !== sought) rows.current?.scrollToTop()
    last.current = sought
  }, [sought, rows])
}
