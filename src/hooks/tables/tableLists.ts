import type { ApolloClient } from '@apollo/client'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import { toFlashProblem } from '../../provider/toFlashProblem.ts'
import type { TableKind, Transaction } from './tableKind.ts'

/** Which list of which client is asked for. */
export interface ListQuestion {
  readonly kind: TableKind<Transaction, string>
  readonly input: object
  /** Tells it from all others. */
  readonly key: string
}

/** How far one list is. `cached`: it is short enough for the client’s cache, and is read from there. */
export type ListState =
  | { readonly status: 'loading' | 'cached' }
  | { readonly status: 'failed'; readonly problem: FlashProblem }
  | {
      readonly status: 'ready'
      readonly rows: readonly Transaction[]
      readonly isRefreshing: boolean
      readonly problem?: FlashProblem | undefined
    }

/** The lists that tables of one client have asked for. */
export interface TableLists {
  readonly find: (question: ListQuestion) => ListState | undefined
  /** Asks the API, unless that is under way. */
  readonly ask: (question: ListQuestion) => void
  /** Gives a long list other rows, where it is still there. */
  readonly change: (
    question: ListQuestion,
    by: (rows: readonly Transaction[]) => readonly Transaction[],
  ) => void
  readonly subscribe: (listener: () => void) => () => void
  /** Keeps a long list for as long as somebody shows it, until the function is called. */
  readonly use: (question: ListQuestion) => () => void
}

/**
 * How many rows Apollo’s cache takes. It keeps each field apart and watches each, so that reading 100,000
 * rows holds the page up for many seconds, again and again above its limit of 50,000 objects.
 */
const shortest = 2_000

const known = new WeakMap<ApolloClient, TableLists>()

/** The one store of a client's tables; another person's sign-in empties it. */
export function tableListsOf(client: ApolloClient): TableLists {
  const lists = known.get(client) ?? createTableLists(client)
  known.set(client, lists)
  return lists
}

function createTableLists(client: ApolloClient): TableLists {
  const states = new Map<string, ListState>()
  const asked = new Map<string, object>()
  const listeners = new Set<() => void>()
  const uses = new Map<string, number>()

  function set(key: string, state: ListState): void {
    states.set(key, state)
    for (const listener of [...listeners]) listener()
  }

  async function forget(): Promise<void> {
    states.clear()
    asked.clear()
    for (const listener of [...listeners]) listener()
  }
  client.onResetStore(forget)
  client.onClearStore(forget)

  function keep({ kind, input, key }: ListQuestion, rows: readonly Transaction[]): void {
    if (rows.length > shortest) {
      set(key, { status: 'ready', rows, isRefreshing: false })
      return
    }
    client.writeQuery({ query: kind.document, variables: { input }, data: { [kind.list]: rows } })
    set(key, { status: 'cached' })
  }

  async function answer(question: ListQuestion, turn: object): Promise<void> {
    const { kind, input, key } = question
    const isOver = () => asked.get(key) !== turn
    try {
      const { data } = await client.query({
        query: kind.document,
        variables: { input },
        fetchPolicy: 'no-cache',
      })
      if (!isOver()) keep(question, data?.[kind.list] ?? [])
    } catch (error) {
      if (isOver()) return
      const problem = toFlashProblem(error, { operation: kind.list, isMutation: false })
      const before = states.get(key)
      if (before?.status === 'ready') set(key, { ...before, isRefreshing: false, problem })
      else set(key, { status: 'failed', problem })
    } finally {
      if (!isOver()) asked.delete(key)
    }
  }

  return {
    find({ kind, input, key }) {
      const state = states.get(key)
      if (state) return state
      // Somebody else on the page may have asked for the same.
      const isCached = client.readQuery({ query: kind.document, variables: { input } }) !== null
      if (isCached) states.set(key, { status: 'cached' })
      return states.get(key)
    },
    ask(question) {
      const { key } = question
      if (asked.has(key)) return
      const turn = {}
      asked.set(key, turn)
      const before = states.get(key)
      const next = before?.status === 'ready' ? { ...before, isRefreshing: true } : undefined
      set(key, next ?? { status: 'loading' })
      void answer(question, turn)
    },
    change({ key }, by) {
      const state = states.get(key)
      if (state?.status !== 'ready') return
      const rows = by(state.rows)
      if (rows !== state.rows) set(key, { ...state, rows })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    use({ key }) {
      uses.set(key, (uses.get(key) ?? 0) + 1)
      return () => {
        const left = (uses.get(key) ?? 1) - 1
        uses.set(key, left)
        // It takes dozens of megabytes, and nobody tells it what happens.
        if (left === 0 && states.get(key)?.status === 'ready') states.delete(key)
      }
    },
  }
}
