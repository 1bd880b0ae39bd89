import type { ApolloClient } from '@apollo/client'
import { type LiveEvent, type LiveSource, readLiveEvent } from '../../api/liveEvent.ts'
import type { DatedStatus } from '../../lifecycle/judgeNews.ts'
import { readStatus } from '../../lifecycle/statusGraphs.ts'
import { keyOf, type Place, readCached } from './cachedEntity.ts'
import { createEventBatch } from './eventBatch.ts'
import { createLiveConnection, type LiveConnection } from './liveConnection.ts'
import { type LiveKind, type LiveThing, liveKinds } from './liveKinds.ts'
import { createNews, money } from './liveNews.ts'
import { createReader, type Reader } from './liveReader.ts'
import { createStaleAnswers } from './staleAnswers.ts'
import { createStaleLists } from './staleLists.ts'
import { createStatusRecords } from './statusRecord.ts'
import { createWatchers } from './watchers.ts'

/** Keeps a client's cache up to date with what a source tells, for all who show something of it. */
export interface LiveHub extends Pick<LiveConnection, 'isLive' | 'onLive'> {
  /** Keeps one entity up to date and calls back when its past is told, until the function is called. */
  readonly watch: (kind: LiveKind, id: string, onSteps: () => void) => () => void
  /** Keeps the source connected, and hears every event, until the function is called. */
  readonly listen: (onEvent: (event: LiveEvent) => void) => () => void
  /** What was told of an entity's past so far: the same list until there is more. */
  readonly steps: (kind: LiveKind, id: string) => readonly DatedStatus[]
  /** An entity as it was answered, or with what is newer than the answer. */
  readonly newest: <T extends LiveThing>(kind: LiveKind, entity: T) => T
  /** Asks the API for it; gives why it couldn't. What somebody else asks just now is waited for. */
  readonly read: Reader['read']
  /** Reads it, unless it is of now: `isAsked` by whoever shows it, or told since the source is open. */
  readonly assure: (kind: LiveKind, id: string, isAsked: boolean) => void
  /** Another person: what is remembered goes. */
  readonly forget: () => void
}

const none: readonly DatedStatus[] = []

/** One for a client and a source; `liveHubs.ts` keeps them. */
export function createLiveHub(client: ApolloClient, source: LiveSource | undefined): LiveHub {
  const { cache } = client
  const watchers = createWatchers()
  const hearers = new Set<(event: LiveEvent) => void>()
  const records = createStatusRecords(watchers.has)
  const lists = createStaleLists(client)
  const answers = createStaleAnswers()
  const reader = createReader(client, { records, lists, onRead: watchers.tell })
  const news = createNews({ cache, watchers, records, lists, answers, reader })
  const batch = createEventBatch<LiveEvent>(events => {
    cache.batch({ update: () => events.forEach(news.take) })
  })
  const connection = createLiveConnection(source, {
    onEvent(given) {
      const event = readLiveEvent(given)
      if (!event) return
      batch.add(event)
      for (const hear of [...hearers]) hear(event)
    },
    onOpen(hasMissed) {
      if (hasMissed) {
        watchers.setAllOld()
        lists.add(...Object.values(liveKinds).map(({ list }) => list), ...money)
      }
      for (const [key, place] of watchers.places()) if (!watchers.isOfNow(key)) look(key, place)
    },
    onEnd: watchers.setAllOld,
  })

  function look(key: string, place: Place): void {
    const status = readCached(place)?.status
    if (status && readStatus(place.kind.entity, status).finality === 'final') return
    watchers.setOfNow(key, true)
    reader.readSoon(place, 0)
  }

  return {
    isLive: connection.isLive,
    onLive: connection.onLive,
    watch(kind, id, onSteps) {
      const leave = watchers.add({ cache, kind, id }, onSteps)
      return both(leave, connection.use())
    },
    listen(onEvent) {
      const hear = (event: LiveEvent) => onEvent(event)
      hearers.add(hear)
      return both(() => void hearers.delete(hear), connection.use())
    },
    steps: (kind, id) => records.find(keyOf({ cache, kind, id }))?.steps ?? none,
    newest: (kind, entity) => news.newest({ cache, kind, id: entity.id }, entity),
    read: reader.read,
    assure(kind, id, isAsked) {
      const place = { cache, kind, id }
      const key = keyOf(place)
      if (watchers.isOfNow(key) || !connection.isOpen()) return
      if (isAsked) watchers.setOfNow(key, true)
      else look(key, place)
    },
    forget() {
      for (const part of [batch, records, lists, answers, reader]) part.clear()
      watchers.setAllOld()
      watchers.tellAll()
    },
  }
}

function both(one: () => void, other: () => void): () => void {
  return () => {
    one()
    other()
  }
}
