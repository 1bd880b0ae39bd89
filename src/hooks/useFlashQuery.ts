'use client'
import { NetworkStatus, type OperationVariables, type TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useFlash } from '../provider/FlashContext.ts'
import { toFlashProblem } from '../provider/toFlashProblem.ts'
import { operationNameOf } from './operationNameOf.ts'
import type { Query } from './results.ts'

/**
 * The one adapter of every reading hook: runs a document and gives plain values in `Query`'s union.
 *
 * `variables: null` asks nothing and stays `idle`. `read` takes what the hook promises out of the
 * reply.
 */
export function useFlashQuery<Data, Variables extends OperationVariables, T>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  read: (data: Data) => T,
): Query<T> {
  const { client } = useFlash()
  const { data, previousData, error, networkStatus, refetch } = useQuery<Data>(document, {
    client,
    skip: variables === null,
    variables: variables ?? {},
    notifyOnNetworkStatusChange: true,
  })
  if (variables === null) return { status: 'idle' }
  const again = () => void refetch().catch(() => {}) // The failure arrives as `error`.
  const known = (data ?? (error && previousData)) as Data | undefined
  const problem =
    error && toFlashProblem(error, { operation: operationNameOf(document), isMutation: false })
  if (known !== undefined) {
    return {
      status: 'ready',
      data: read(known),
      isRefreshing: networkStatus === NetworkStatus.refetch,
      refresh: again,
      ...(problem && { refreshProblem: problem }),
    }
  }
  return problem ? { status: 'failed', problem, retry: again } : { status: 'loading' }
}
