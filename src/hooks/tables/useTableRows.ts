'use client'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useFlash } from '../../provider/FlashContext.ts'
import type { Query } from '../results.ts'
import { useLiveEvents } from '../useLiveEvents.ts'
import { useFlashQuery } from '../wire/useFlashQuery.ts'
import { createLongListNews, type LongListNews } from './longListNews.ts'
import type { TableKind, Transaction } from './tableKind.ts'
import { type ListQuestion, tableListsOf } from './tableLists.ts'

/** What is shown of a list, and a way to tell it what an answer said of one row. */
export interface TableRows<Row> {
  readonly query: Query<readonly Row[]>
  /** One row as the API has it now, for a list that isn't in the client’s cache. */
  readonly place: (row: Row) => void
}

/**
 * The rows of a table, kept up to date by the provider's `liveSource`. A list of up to 2,000 is in the
 * client's cache like any other; a longer one is kept whole beside it, since the cache would hold the
 * page up for many seconds.
 */
export function useTableRows<Row extends Transaction, Column extends string>(
  kind: TableKind<Row, Column>,
  input: object,
): TableRows<Row> {
  const { client } = useFlash()
  const lists = tableListsOf(client)
  const key = `${kind.list} ${JSON.stringify(input)}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the input is
  const question = useMemo(() => ({ kind, input, key }) as unknown as ListQuestion, [kind, key])
  const state = useSyncExternalStore(lists.subscribe, () => lists.find(question), nothing)
  useEffect(() => lists.use(question), [lists, question])
  useEffect(() => {
    if (!state) lists.ask(question)
  }, [lists, question, state])

  const isCached = state?.status === 'cached'
  const cached = useFlashQuery(kind.document, isCached ? { input } : null, data => data[kind.list])
  const news = useRef<LongListNews>(undefined)
  const isLong = state?.status === 'ready'
  useEffect(() => {
    if (!isLong) return
    const created = createLongListNews(client, lists, question)
    news.current = created
    return () => {
      created.end()
      news.current = undefined
    }
  }, [client, lists, question, isLong])
  useLiveEvents(event => news.current?.hear(event))

  const again = () => lists.ask(question)
  function query(): Query<readonly Row[]> {
    if (isCached) return cached as Query<readonly Row[]>
    if (state?.status === 'failed') {
      return { status: 'failed', problem: state.problem, retry: again }
    }
    if (state?.status !== 'ready') return { status: 'loading' }
    const { rows, isRefreshing, problem } = state
    return {
      status: 'ready',
      data: rows as readonly Row[],
      isRefreshing,
      refresh: again,
      ...(problem && { refreshProblem: problem }),
    }
  }

  const place = useCallback((row: Row) => news.current?.place(row), [])
  return { query: query(), place }
}

function nothing(): undefined {
  return undefined
}
