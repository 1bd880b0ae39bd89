'use client'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import type { Named } from '../../hooks/parties/partyName.ts'
import type { PartyList as List } from '../../hooks/parties/usePartyList.ts'
import {
  type RowControl,
  VirtualList,
  type VirtualListHandle,
} from '../../primitives/VirtualList.tsx'
import type { Loader } from '../../rules/loader.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { EmptyBook, NothingFound } from './Nobody.tsx'
import type { PartyDialogsComponent } from './PartyDialogs.tsx'
import * as styles from './PartyList.css.ts'
import { PartyNews, type PartyNewsProps } from './PartyNews.tsx'
import { PartyRow, type PartyRowText } from './PartyRow.tsx'
import { PartySkeleton } from './PartySkeleton.tsx'
import { type FilterWords, PartyTools } from './PartyTools.tsx'
import type { Say } from './partyWords.ts'

/** What a host may say of either list; all of it is optional. */
export interface PartyListOptions<Entry> {
  /** Takes over what the press of a row does, as in a picker; else the entry's details open. */
  readonly onSelect?: ((entry: Entry) => void) | undefined
  /** Adds the button that begins a new entry. */
  readonly onAdd?: (() => void) | undefined
  /** Takes over the editing, once the details are closed; else the form opens in a dialog. */
  readonly onEdit?: ((entry: Entry) => void) | undefined
  /** Whether the details offer to edit; true unless told. */
  readonly canEdit?: boolean | undefined
  /** Whether the details offer to delete; true unless told. */
  readonly canDelete?: boolean | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

interface PartyListProps<Entry>
  extends PartyListOptions<Entry>,
    Pick<PartyNewsProps<Entry>, 'renderDeleted'> {
  readonly list: List<Entry>
  readonly say: Say
  /** The stable name of the part. */
  readonly part: string
  readonly filters: readonly FilterWords[]
  /** What a row tells; the same function while the words are the same. */
  readonly toRow: (entry: Entry) => PartyRowText
  /** What the details show after all that is known. */
  readonly renderMore?: ((entry: Entry) => ReactNode) | undefined
  /** Loads what opens above the list. */
  readonly dialogs: Loader<PartyDialogsComponent<Entry>>
}

/** The list that recipients and senders share, in each of its states. */
export function PartyList<Entry extends Named>(props: PartyListProps<Entry>): ReactNode {
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

function FilledList<Entry extends Named>(props: PartyListProps<Entry>): ReactNode {
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
      <PartyNews
        isDialogOpen={opened !== undefined}
        list={list}
        newsRef={news}
        onDismiss={focusPlace}
        renderDeleted={props.renderDeleted}
      />
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
          canDelete={props.canDelete ?? true}
          canEdit={props.canEdit ?? true}
          entry={shown}
          list={list}
          more={props.renderMore?.(shown)}
          onClose={close}
          onEdit={props.onEdit}
          onGone={afterRemoval}
          say={say}
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
