import type { ApolloCache } from '@apollo/client'
import type { LiveEvent } from '../../api/liveEvent.ts'
import { type DatedStatus, judgeNews } from '../../lifecycle/judgeNews.ts'
import { readStatusEvent } from '../../lifecycle/statusEvents.ts'
import { readStatus } from '../../lifecycle/statusGraphs.ts'
import { keyOf, type Place, placeAnew, readCached, writeNews } from './cachedEntity.ts'
import { type LiveKind, type LiveThing, liveKinds } from './liveKinds.ts'
import type { Reader } from './liveReader.ts'
import type { StaleAnswers } from './staleAnswers.ts'
import type { StaleLists } from './staleLists.ts'
import {
  addStep,
  datedSteps,
  momentOf,
  type StatusRecord,
  type StatusRecords,
} from './statusRecord.ts'
import type { Watchers } from './watchers.ts'

/** What news are written to. */
interface Shared {
  readonly cache: ApolloCache
  readonly watchers: Watchers
  readonly records: StatusRecords
  readonly lists: StaleLists
  readonly answers: StaleAnswers
  readonly reader: Reader
}

/** An entity of which something is told, and what is known of it. */
interface Subject {
  readonly place: Place
  readonly key: string
  readonly cached: LiveThing | undefined
  readonly record: StatusRecord
}

/** Milliseconds after the last news of an entity until what they can't tell is read. */
const detailsAfter = 1_000

/** Queries whose answers are other ones when money has moved. */
export const money = ['balances', 'statement']

/** What is told, for all who show something of it. */
export interface News {
  /** Takes in events one by one, in whatever order they come. */
  readonly take: (event: LiveEvent) => void
  /** An entity as it was answered, or with what is newer than the answer. */
  readonly newest: <T extends LiveThing>(place: Place, entity: T) => T
}

/** Brings news into the cache, and never goes back to what was before. */
export function createNews(shared: Shared): News {
  const { cache, watchers, records, lists, answers, reader } = shared

  function take(event: LiveEvent): void {
    const told = readStatusEvent(event.event)
    if (!told) return
    const kind = liveKinds[told.entity]
    const place: Place = { cache, kind, id: event.id }
    const key = keyOf(place)
    const subject = { place, key, cached: readCached(place), record: records.take(key) }
    for (const step of datedSteps(kind, event)) addStep(subject.record, step, true)
    if (kind.entity === 'payment') cache.evict({ id: key, fieldName: 'history' })
    if (told.status === undefined) {
      lists.add(...money)
      ask(subject)
    } else judge(subject, { status: told.status, at: momentOf(event.eventScheduledAt) }, event)
    watchers.tell(key)
  }

  function judge(subject: Subject, news: DatedStatus, event: LiveEvent): void {
    const { place, record, cached } = subject
    const known = knownOf(place.kind, record.now, cached)
    const verdict = known ? judgeNews(place.kind.entity, known, news) : 'apply'
    if (verdict === 'ask') {
      ask(subject)
      return
    }
    if (known) addStep(record, known)
    addStep(record, news)
    if (verdict === 'duplicate' && known?.at === undefined) record.now = news
    if (verdict !== 'apply') return
    if (movesMoney(place.kind, known?.status, news.status)) lists.add(...money)
    apply(subject, news, event)
  }

  function apply(
    { place, key, cached, record }: Subject,
    news: DatedStatus,
    event: LiveEvent,
  ): void {
    const makeStale = () => lists.add(place.kind.list)
    record.now = news
    record.changes += 1
    watchers.setOfNow(key, true)
    if (cached) {
      writeNews(place, news.status, event)
      placeAnew(place, { ...cached, status: news.status }, makeStale)
      answers.guard(key, place, () => check(place))
    }
    if (!cached || lists.isAsked(place.kind.list)) makeStale()
    if (watchers.has(key)) reader.readSoon(place, detailsAfter)
  }

  /** Only the API can tell: of what nobody shows, it is asked when somebody does. */
  function ask({ place, key, cached }: Subject): void {
    watchers.setOfNow(key, false)
    if (cached || watchers.has(key)) reader.readSoon(place, 0)
    else lists.add(place.kind.list)
  }

  /** Whether an answer with this status is of before the latest news. */
  function isBehind(place: Place, status: string): boolean {
    const key = keyOf(place)
    const record = records.find(key)
    if (!record?.now || status === record.now.status || !answers.isGuarded(key)) return false
    if (reader.isReadingSince(key)) return false
    const wasTold = record.steps.some(step => step.status === status)
    return wasTold || judgeNews(place.kind.entity, record.now, { status }) !== 'apply'
  }

  /** An answer came after news: where it is of before them, the page keeps what is newer. */
  function check(place: Place): void {
    const key = keyOf(place)
    const record = records.find(key)
    const status = readCached(place)?.status
    if (!record?.now || !status || status === record.now.status) return
    if (isBehind(place, status)) {
      writeNews(place, record.now.status)
      reader.readSoon(place, 0)
    } else {
      record.now = { status }
      addStep(record, record.now)
    }
  }

  return {
    take,
    newest(place, entity) {
      const now = records.find(keyOf(place))?.now
      if (!now || !isBehind(place, entity.status)) return entity
      return { ...entity, status: now.status, statusMessage: null }
    },
  }
}

/** What the page shows, with the time that was told of it. */
function knownOf(
  kind: LiveKind,
  now: DatedStatus | undefined,
  cached: LiveThing | undefined,
): DatedStatus | undefined {
  if (!cached || (now && now.status === cached.status)) return now
  const steps = datedSteps(kind, cached as never)
  return steps.find(({ status }) => status === cached.status) ?? { status: cached.status }
}

function movesMoney({ entity }: LiveKind, from: string | undefined, to: string): boolean {
  const { balance } = readStatus(entity, to)
  const before = from === undefined ? 'none' : readStatus(entity, from).balance
  return balance === 'unknown' || balance !== before
}
