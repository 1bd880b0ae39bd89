import type { ApolloCache, Reference } from '@apollo/client'

/**
 * Takes a deleted entity out of every cached list, and says null to who asked for it by id. What
 * else names it, such as a withdrawal its recipient, keeps doing so.
 */
export function removeFromCache(
  cache: ApolloCache,
  [one, many]: readonly [byId: string, list: string],
  id: string,
): void {
  cache.modify<Record<string, Reference | readonly Reference[] | null>>({
    fields: {
      [one]: (found, { readField }) => (readField('id', found as Reference) === id ? null : found),
      [many]: (list, { readField, DELETE }) =>
        Array.isArray(list) ? list.filter(entry => readField('id', entry) !== id) : DELETE,
    },
  })
}
