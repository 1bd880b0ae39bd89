import type { ApolloClient } from '@apollo/client'
import type { LiveEvent } from '../../api/liveEvent.ts'
import { judgeNews } from '../../lifecycle/judgeNews.ts'
import { readStatusEvent } from '../../lifecycle/statusEvents.ts'
import { createReadQueue } from '../live/readQueue.ts'
import { momentOf } from '../live/statusRecord.ts'
import { transactionFilter } from '../wire/transactionFilter.ts'
import type { Transaction } from './tableKind.ts'
import type { ListQuestion, TableLists } from './tableLists.ts'

/** Tells a long list, which isn't in the client’s cache, what happened to its rows. */
export interface LongListNews {
  readonly hear: (event: LiveEvent) => void
  /** One as the API has it now: takes its row's place, or comes to the others. */
  readonly place: (row: Transaction) => void
  readonly end: () => void
}

/** Milliseconds in which news are collected, since each change of the list touches all of it. */
const together = 250

/** Follows one list of a client until `end`. */
export function createLongListNews(
  client: ApolloClient,
  lists: TableLists,
  question: ListQuestion,
): LongListNews {
  const { kind, input } = question
  const queue = createReadQueue()
  const heardAt = new Map<string, number>()
  let waiting: LiveEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function read(id: string): void {
    queue.add(id, 0, async () => {
      try {
        const { data } = await client.query({
          query: kind.one,
          variables: { id },
          fetchPolicy: 'network-only',
        })
        const row = Object.values(data ?? {})[0]
        if (row) place(row)
      } catch (error) {
        return error as never // The queue asks again.
      }
    })
  }

  function place(row: Transaction): void {
    lists.change(question, rows => placed(rows, row, input))
  }

  /** The row after an event; undefined where only the API can tell. */
  function after(row: Transaction, { status, at, event }: Told): Transaction | undefined {
    const verdict = judgeNews(
      kind.entity,
      { status: row.status, at: heardAt.get(row.id) },
      { status, at },
    )
    if (verdict === 'ask') return undefined
    if (verdict !== 'apply') return row
    if (at !== undefined) heardAt.set(row.id, at)
    return { ...row, status, ...given(event, row) }
  }

  function flush(): void {
    timer = undefined
    const told = waiting.flatMap(event => toldBy(event, kind.entity))
    waiting = []
    const ids = new Set(told.map(({ event }) => event.id))
    lists.change(question, rows => {
      const places = new Map<string, number>()
      rows.forEach(({ id }, index) => {
        if (ids.has(id)) places.set(id, index)
      })
      const next = [...rows]
      for (const news of told) {
        const index = places.get(news.event.id)
        const row = index === undefined ? undefined : next[index]
        const changed = row && after(row, news)
        if (changed && index !== undefined) next[index] = changed
        else read(news.event.id)
      }
      return next.filter(row => !ids.has(row.id) || transactionFilter(fields(input), row) !== false)
    })
  }

  return {
    hear(event) {
      waiting.push(event)
      timer ??= setTimeout(flush, together)
    },
    place,
    end() {
      clearTimeout(timer)
      queue.clear()
    },
  }
}

interface Told {
  readonly event: LiveEvent
  readonly status: string
  readonly at: number | undefined
}

function toldBy(event: LiveEvent, entity: string): readonly Told[] {
  const told = readStatusEvent(event.event)
  if (told?.entity !== entity || told.status === undefined) return []
  return [{ event, status: told.status, at: momentOf(event.eventScheduledAt) }]
}

/** What an event carries of the row's own fields. */
function given(event: LiveEvent, row: Transaction): object {
  const names = ['clearedAt', 'rejectedAt', 'refundedAt', 'rejectCode'].filter(
    name => name in row && typeof event[name] === 'string',
  )
  const message = typeof event.statusMessage === 'string' ? event.statusMessage : null
  return { statusMessage: message, ...Object.fromEntries(names.map(name => [name, event[name]])) }
}

/** A list with a row in its place: where it was, or before the first that is older. */
function placed(
  rows: readonly Transaction[],
  row: Transaction,
  input: object,
): readonly Transaction[] {
  const index = rows.findIndex(({ id }) => id === row.id)
  const belongs = transactionFilter(fields(input), row) !== false
  if (rows[index] === row) return rows
  if (index >= 0) return belongs ? rows.with(index, row) : rows.toSpliced(index, 1)
  if (!belongs) return rows
  const older = rows.findIndex(({ createdAt }) => createdAt <= row.createdAt)
  return rows.toSpliced(older < 0 ? rows.length : older, 0, row)
}

function fields(input: object): Readonly<Record<string, unknown>> {
  return input as Readonly<Record<string, unknown>>
}
