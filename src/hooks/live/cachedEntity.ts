import type { ApolloCache, DocumentNode, Reference } from '@apollo/client'
import type { LiveEvent } from '../../api/liveEvent.ts'
import { filterOf } from '../wire/placeInLists.ts'
import type { LiveKind, LiveThing } from './liveKinds.ts'
import { momentOf } from './statusRecord.ts'

/** An entity's own fields as a document, to read them wherever in the cache it came from. */
const ownFields = new WeakMap<LiveKind, DocumentNode>()

function ownFieldsOf(kind: LiveKind): DocumentNode {
  const known = ownFields.get(kind)
  if (known) return known
  const [definition] = kind.document.definitions
  if (definition?.kind !== 'OperationDefinition') return kind.document
  const [field] = definition.selectionSet.selections
  if (field?.kind !== 'Field' || !field.selectionSet) return kind.document
  const own = { ...definition, selectionSet: field.selectionSet, variableDefinitions: [] }
  const document: DocumentNode = { ...kind.document, definitions: [own] }
  ownFields.set(kind, document)
  return document
}

/** Which entity of the cache. */
export interface Place {
  readonly cache: ApolloCache
  readonly kind: LiveKind
  readonly id: string
}

/** The key of an entity in the cache. */
export function keyOf({ cache, kind, id }: Place): string {
  return cache.identify({ __typename: kind.typename, id }) ?? ''
}

/** What to give to `cache.diff` and `cache.watch` for an entity. */
export function lookAt(place: Place) {
  const query = ownFieldsOf(place.kind)
  return { query, id: keyOf(place), optimistic: true, returnPartialData: true } as const
}

/** What the cache has of an entity, perhaps in part; undefined where it has not even a status. */
export function readCached(place: Place): LiveThing | undefined {
  // A question for what isn't there would be remembered, and most events are of what nobody shows.
  let isThere = false
  const status = (value: unknown) => {
    isThere = true
    return value
  }
  place.cache.modify({ id: keyOf(place), fields: { status }, broadcast: false })
  if (!isThere) return undefined
  const { result } = place.cache.diff<LiveThing>(lookAt(place))
  return typeof result?.status === 'string' ? { ...(result as LiveThing), id: place.id } : undefined
}

/** What an event may change besides the status, and what of it is believed. */
const tellable: Readonly<Record<string, (value: unknown) => boolean>> = {
  rejectCode: isText,
  clearedAt: isMoment,
  rejectedAt: isMoment,
  refundedAt: isMoment,
  fromAmount: Number.isFinite,
  toAmount: Number.isFinite,
  rate: Number.isFinite,
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isMoment(value: unknown): boolean {
  return momentOf(value) !== undefined
}

/**
 * Gives an entity of the cache the status that an event tells, with whatever else of a known name and
 * type it carries. The message of the status before goes, since it isn't true any more.
 */
export function writeNews(place: Place, status: string, event?: LiveEvent): void {
  const told = Object.entries(tellable).filter(([name, isTrue]) => event && isTrue(event[name]))
  const message = isText(event?.statusMessage) ? event?.statusMessage : null
  place.cache.modify({
    id: keyOf(place),
    fields: {
      status: () => status,
      ...(event && { statusMessage: () => message }),
      ...Object.fromEntries(told.map(([name]) => [name, () => event?.[name]])),
    },
  })
}

/**
 * Moves an entity, whose status has changed, out of the cached lists where it no longer belongs and into
 * the others, newest first as the API has them. Lists that name no status keep it where it is.
 *
 * @param onUnclear called once where only the API can tell what belongs to a list
 */
export function placeAnew(place: Place, entity: LiveThing, onUnclear: () => void): void {
  const { cache, kind, id } = place
  let isUnclear = false
  cache.modify({
    fields: {
      [kind.list](list: unknown, { storeFieldName, readField, toReference }) {
        const filter = filterOf(storeFieldName)
        if (!('status' in filter || 'statuses' in filter)) return list
        const own = toReference({ __typename: kind.typename, id })
        const belongs = kind.matches(filter, entity as never)
        if (belongs === undefined || !own || !Array.isArray(list)) {
          isUnclear = true
          return list
        }
        const at = list.findIndex((one: Reference) => one.__ref === own.__ref)
        if (belongs === at >= 0) return list
        if (!belongs) return list.filter((_, index) => index !== at)
        const older = list.findIndex(
          one => String(readField('createdAt', one)) <= (entity.createdAt ?? ''),
        )
        const before = older < 0 ? list.length : older
        return [...list.slice(0, before), own, ...list.slice(before)]
      },
    },
  })
  if (isUnclear) onUnclear()
}
