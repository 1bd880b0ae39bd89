import type { Query } from '../../src/hooks/results.ts'

/** What a reading hook shows; nothing while it shows none. */
export function dataOf<T>(query: Query<T>): T | undefined {
  return query.status === 'ready' ? query.data : undefined
}

/** How often a sandbox was asked for an operation. */
export function countOf(
  { requests }: { readonly requests: readonly { readonly operation: string }[] },
  operation: string,
): number {
  return requests.filter(request => request.operation === operation).length
}

/** Asks again, as a refresh button does. */
export function refresh(query: Query<unknown>): void {
  if (query.status !== 'ready') throw new Error(`Nothing to refresh: ${query.status}`)
  query.refresh()
}
