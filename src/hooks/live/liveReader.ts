import type { ApolloClient } from '@apollo/client'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import { toFlashProblem } from '../../provider/toFlashProblem.ts'
import { keyOf, type Place, placeAnew, readCached } from './cachedEntity.ts'
import type { LiveKind, LiveThing } from './liveKinds.ts'
import { createReadQueue } from './readQueue.ts'
import type { StaleLists } from './staleLists.ts'
import { addStep, datedSteps, type StatusRecords } from './statusRecord.ts'

/** Asks the API for single entities. */
export interface Reader {
  /** Asks for it; gives why it couldn't. What is being asked for just now is waited for. */
  readonly read: (kind: LiveKind, id: string) => Promise<FlashProblem | undefined>
  /** Reads it after so many milliseconds without other news of it, in its turn. */
  readonly readSoon: (place: Place, wait: number) => void
  /** Whether it is being read since after the last news, so that the answer is newer than they. */
  readonly isReadingSince: (key: string) => boolean
  readonly clear: () => void
}

interface Shared {
  readonly records: StatusRecords
  readonly lists: StaleLists
  readonly onRead: (key: string) => void
}

interface Reading {
  readonly changes: number
  readonly answer: Promise<FlashProblem | undefined>
}

/** Reads entities into the cache, the records and the lists. */
export function createReader(client: ApolloClient, shared: Shared): Reader {
  const { records, lists, onRead } = shared
  const { cache } = client
  const readings = new Map<string, Reading>()
  const queue = createReadQueue()
  let age = 0

  async function ask(place: Place): Promise<FlashProblem | undefined> {
    const { kind, id } = place
    const ageThen = age
    const before = readCached(place)?.status
    try {
      const { data } = await client.query({
        query: kind.document,
        variables: { id },
        fetchPolicy: 'network-only',
        context: { waitsForRateLimit: false, queryDeduplication: false },
      })
      const entity = Object.values(data ?? {}).find(one => typeof one === 'object')
      if (entity && ageThen === age) keep(place, entity, before)
      return undefined
    } catch (error) {
      return toFlashProblem(error, { operation: kind.entity, isMutation: false })
    }
  }

  function keep(place: Place, entity: LiveThing, before: string | undefined): void {
    const { kind } = place
    const key = keyOf(place)
    const record = records.take(key)
    // News that came while it was asked for are newer; they are followed by a read of their own.
    if (readings.get(key)?.changes !== record.changes) return
    const { status } = entity
    const dated = datedSteps(kind, entity as never)
    if (record.now?.status !== status)
      record.now = dated.find(step => step.status === status) ?? { status }
    for (const step of dated) addStep(record, step, true)
    addStep(record, record.now)
    if (before !== undefined && before !== status) {
      placeAnew(place, entity, () => lists.add(kind.list))
      if (kind.entity === 'payment') cache.evict({ id: key, fieldName: 'history' })
    }
    onRead(key)
  }

  function read(kind: LiveKind, id: string): Promise<FlashProblem | undefined> {
    const place = { cache, kind, id }
    const key = keyOf(place)
    const running = readings.get(key)
    if (running) return running.answer
    const answer = ask(place).finally(() => {
      if (readings.get(key)?.answer === answer) readings.delete(key)
    })
    readings.set(key, { changes: records.take(key).changes, answer })
    return answer
  }

  return {
    read,
    readSoon(place, wait) {
      const key = keyOf(place)
      queue.add(key, wait, async () => {
        await readings.get(key)?.answer // It may be of before.
        return read(place.kind, place.id)
      })
    },
    isReadingSince: key => readings.get(key)?.changes === records.find(key)?.changes,
    clear() {
      age += 1
      queue.clear()
      readings.clear()
    },
  }
}
