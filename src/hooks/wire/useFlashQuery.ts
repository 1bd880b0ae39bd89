'use client'
import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useFlash } from '../../provider/FlashContext.ts'
import { toFlashProblem } from '../../provider/toFlashProblem.ts'
import type { Query } from '../results.ts'
import { operationNameOf } from './operationNameOf.ts'

/** How a query differs from most. */
export interface FlashQueryOptions {
  /** What it gives is stale at once, so each mount asks anew. */
  readonly isOfNow?: boolean
  /** Gives the request up, which is then nobody else's. */
  readonly signal?: AbortSignal | undefined
}

/**
 * The one adapter of every reading hook: runs a document and gives plain values in `Query`'s union.
 *
 * `variables: null` asks nothing and stays `idle`. `read` takes what the hook promises out of the
 * reply. What another hook's write has made stale is asked for again and shown meanwhile.
 */
export function useFlashQuery<Data, Variables extends OperationVariables, T>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  read: (data: Data) => T,
  { isOfNow, signal }: FlashQueryOptions = {},
): Query<T> {
  const { client } = useFlash()
  const { data, error, loading, observable } = useQuery<Data>(document, {
    client,
    skip: variables === null,
    variables: variables ?? {},
    notifyOnNetworkStatusChange: true,
    ...(signal && { context: { fetchOptions: { signal }, queryDeduplication: false } }),
    ...(isOfNow && { fetchPolicy: 'network-only' }),
  })
  if (variables === null) return { status: 'idle' }
  // Asked anew though the same is being asked: that answer may be of before what the caller heard of.
  const again = () => void observable.reobserve(anew).catch(() => {}) // It arrives as `error`.
  const problem =
    error && toFlashProblem(error, { operation: operationNameOf(document), isMutation: false })
  if (data !== undefined) {
    return {
      status: 'ready',
      data: read(data as Data),
      isRefreshing: loading,
      refresh: again,
      ...(problem && { refreshProblem: problem }),
    }
  }
  return problem ? { status: 'failed', problem, retry: again } : { status: 'loading' }
}

const anew = { fetchPolicy: 'network-only', context: { queryDeduplication: false } } as const
