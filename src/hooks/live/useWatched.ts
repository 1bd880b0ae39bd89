'use client'
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import type { LiveSource } from '../../api/liveEvent.ts'
import type { DatedStatus } from '../../lifecycle/judgeNews.ts'
import { readStatus } from '../../lifecycle/statusGraphs.ts'
import { type StatusStory, tellStory } from '../../lifecycle/statusStory.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import type { ById, Query } from '../results.ts'
import { useFlashQuery } from '../wire/useFlashQuery.ts'
import { useLookingAgain } from '../wire/useLookingAgain.ts'
import type { LiveHub } from './liveHub.ts'
import { liveHubOf } from './liveHubs.ts'
import type { LiveKind, LiveThing } from './liveKinds.ts'
import { lookWaits } from './lookWaits.ts'
import { addStep, datedSteps, momentOf } from './statusRecord.ts'
import { usePresent } from './usePresent.ts'

interface Watching extends ById {
  readonly isWatching?: boolean | undefined
  readonly source?: LiveSource | undefined
}

type Watched = Query<LiveThing | null> & {
  readonly story: StatusStory | null
  readonly feed: 'live' | 'polling' | 'resting'
}

/** One entity, kept up to date by the hub's source, or else by looking again. */
export function useWatched(kind: LiveKind, { id, isWatching = true, source }: Watching): Watched {
  const { client, liveSource } = useFlash()
  const hub = liveHubOf(client, source ?? liveSource)
  const answer = useFlashQuery(kind.document, id ? { id } : null, onlyOne)
  const query = newestOf(hub, kind, answer)
  const entity = query.status === 'ready' ? query.data : null
  const { status = '' } = entity ?? {}
  const isBusy = query.status === 'loading' || (query.status === 'ready' && query.isRefreshing)
  const wanted = isWatching && id ? id : undefined
  const isLive = useSyncExternalStore(hub.onLive, hub.isLive, hub.isLive)
  const story = useStory({ hub, kind, id: id ?? '', entity, isWatched: wanted !== undefined })
  const isPresent = usePresent()
  const askedFor = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (isBusy) askedFor.current = id ?? undefined
  })
  useEffect(() => {
    if (wanted && status && isLive) hub.assure(kind, wanted, askedFor.current === wanted)
  }, [hub, kind, wanted, status, isLive])

  const waits = lookWaits(kind.entity, status)
  const isLooking = wanted !== undefined && !isLive && waits !== undefined
  const problem = useLooks({ hub, kind, id: wanted, status, isLooking, isBusy, askedFor })
  const isOver = status === '' || readStatus(kind.entity, status).finality === 'final'
  const isResting = !wanted || (isOver && entity !== null) || (!isLive && !(isLooking && isPresent))
  const feed = isResting ? 'resting' : isLive ? 'live' : 'polling'
  if (query.status !== 'ready' || query.isRefreshing || !problem) return { ...query, story, feed }
  return { ...query, story, feed, refreshProblem: query.refreshProblem ?? problem }
}

function onlyOne(data: Readonly<Record<string, LiveThing | null>>): LiveThing | null {
  return Object.values(data).find(one => one && typeof one === 'object') ?? null
}

/** What was answered, unless news came before the answer that are newer. */
function newestOf(hub: LiveHub, kind: LiveKind, answer: Query<LiveThing | null>) {
  const answered = answer.status === 'ready' ? answer.data : null
  const data = answered && hub.newest(kind, answered)
  return data === answered || answer.status !== 'ready' ? answer : { ...answer, data }
}

interface Told {
  readonly hub: LiveHub
  readonly kind: LiveKind
  readonly id: string
  readonly entity: LiveThing | null
  readonly isWatched: boolean
}

/** What happened to it, from its own times and from what was told while somebody listened. */
function useStory({ hub, kind, id, entity, isWatched }: Told): StatusStory | null {
  const listen = useCallback(
    (onSteps: () => void) => (isWatched ? hub.watch(kind, id, onSteps) : () => {}),
    [hub, kind, id, isWatched],
  )
  const getSteps = () => hub.steps(kind, id)
  const told = useSyncExternalStore(listen, getSteps, nothing)
  return useMemo(() => {
    if (!entity) return null
    const record = { now: undefined, steps: told, changes: 0 }
    for (const step of datedSteps(kind, entity as never)) addStep(record, step, true)
    const { status, createdAt } = entity
    return tellStory(kind.entity, { status, steps: record.steps, begunAt: momentOf(createdAt) })
  }, [kind, entity, told])
}

const none: readonly DatedStatus[] = []

function nothing(): readonly DatedStatus[] {
  return none
}

interface Looks {
  readonly hub: LiveHub
  readonly kind: LiveKind
  readonly id: string | undefined
  readonly status: string
  readonly isLooking: boolean
  readonly isBusy: boolean
  readonly askedFor: { current: string | undefined }
}

/** Looks again and again while nobody tells; gives why the last look came to nothing. */
function useLooks({ hub, kind, id, status, isLooking, isBusy, askedFor }: Looks) {
  const [trouble, setTrouble] = useState<{ readonly id: string; readonly problem: FlashProblem }>()

  async function look(): Promise<FlashProblem | undefined> {
    // Somebody else asks just now.
    if (!id || isBusy) return undefined
    askedFor.current = id
    const problem = await hub.read(kind, id)
    setTrouble(problem && { id, problem })
    return problem
  }

  useLookingAgain({
    isOn: isLooking,
    isOfNow: askedFor.current === id,
    look,
    since: `${kind.entity} ${id} ${status}`,
    waits: lookWaits(kind.entity, status) ?? unused,
  })
  return trouble?.id === id ? trouble?.problem : undefined
}

const unused = [60_000] as const
