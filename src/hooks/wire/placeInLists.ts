import type { ApolloCache, Reference } from '@apollo/client'

/** The values that a list was asked for, by name. */
type Filter = Readonly<Record<string, unknown>>

/**
 * Brings every cached list of a query up to date with an entity that was created or changed,
 * without a request: into those where it is new, out of those where it no longer belongs. `matches`
 * says whether a list's filter lets it in; where it can't tell (`undefined`) the list is forgotten,
 * and asked for again by whoever shows it. `isLast` is for lists that begin with the oldest.
 */
export function placeInLists<Entity extends { readonly id: string }>(
  cache: ApolloCache,
  query: string,
  entity: Entity,
  matches: (filter: Filter, entity: Entity) => boolean | undefined,
  isLast = false,
): void {
  cache.modify({
    fields: {
      [query](list: unknown, { storeFieldName, readField, toReference, DELETE }) {
        const place = toReference(entity)
        const belongs = matches(filterOf(storeFieldName), entity)
        if (!place || !Array.isArray(list) || belongs === undefined) return DELETE
        const others = list.filter((one: Reference) => readField('id', one) !== entity.id)
        if (!belongs) return others
        if (others.length < list.length) return list
        return isLast ? [...list, place] : [place, ...list]
      },
    },
  })
}

/** The cache keeps a list under its arguments: `recipients({"input":{"currency":"AUD"}})`. */
export function filterOf(storeFieldName: string): Filter {
  return JSON.parse(/\{.*\}/.exec(storeFieldName)?.[0] ?? '{}').input ?? {}
}
