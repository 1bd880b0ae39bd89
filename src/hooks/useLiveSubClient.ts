'use client'
import { useEffect, useRef, useState } from 'react'
import { subClientDocument } from '../api/documents/subClient.ts'
import type { FlashProblem } from '../api/FlashProblem.ts'
import { readSubClientStatus } from '../lifecycle/subClientStatus.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { toFlashProblem } from '../provider/toFlashProblem.ts'
import type { Query } from './results.ts'
import { type UseSubClientOptions, useSubClient } from './useSubClient.ts'
import type { SubClient } from './useSubClients.ts'
import type { Waits } from './wire/lookAgain.ts'
import { placeInLists } from './wire/placeInLists.ts'
import { subClientFilter } from './wire/subClientFilter.ts'
import { useLookingAgain } from './wire/useLookingAgain.ts'

/** Which one, and whether to look by oneself. */
export interface UseLiveSubClientOptions extends UseSubClientOptions {
  /**
   * False where the host hears the API's webhooks and calls `refresh()` with each; true unless told.
   */
  readonly isWatching?: boolean | undefined
}

/** The sub-client as it is now; null where there is none of that id. */
export type UseLiveSubClientResult = Query<SubClient | null> & {
  /** Its status moves by itself, and is looked at again and again. */
  readonly isWatching: boolean
}

/**
 * One sub-client, kept up to date while its status moves by itself: INITIATED after 2, 3, 5, 8, 15 and
 * 30 seconds and then each minute, UNAPPROVED after half a minute and ever more rarely, in the end each
 * five minutes; each new status begins anew. It looks only while the page is seen and has a network, at
 * once when it is back, later after a 429, and no more once nothing moves.
 *
 * The API asks not to be polled continuously: a host that hears its webhooks says `isWatching: false`.
 *
 * @example
 * const subClient = useLiveSubClient({ id: '5b04c62ec0bf606bf216ae21' })
 */
export function useLiveSubClient(options: UseLiveSubClientOptions): UseLiveSubClientResult {
  const { id, isWatching: isWanted = true } = options
  const query = useSubClient({ id })
  const { client } = useFlash()
  const [trouble, setTrouble] = useState<{ readonly id: string; readonly problem: FlashProblem }>()
  const askedFor = useRef<string | null | undefined>(undefined)
  const subClient = query.status === 'ready' ? query.data : null
  const status = subClient?.status ?? ''
  const isWatching = isWanted && readSubClientStatus(status).isMoving
  const isBusy = query.status === 'loading' || (query.status === 'ready' && query.isRefreshing)
  useEffect(() => {
    if (isBusy) askedFor.current = id
  })

  async function look(): Promise<FlashProblem | undefined> {
    // Somebody else asks just now.
    if (!id || isBusy) return undefined
    askedFor.current = id
    try {
      const { data } = await client.query({
        query: subClientDocument,
        variables: { id },
        fetchPolicy: 'network-only',
        context: { waitsForRateLimit: false },
      })
      const now = data?.subClient
      if (now && now.status !== status) {
        placeInLists(client.cache, 'subClients', now, subClientFilter, true)
      }
      setTrouble(undefined)
      return undefined
    } catch (error) {
      const problem = toFlashProblem(error, { operation: 'subClient', isMutation: false })
      setTrouble({ id, problem })
      return problem
    }
  }

  useLookingAgain({
    isOn: isWatching,
    isOfNow: askedFor.current === id,
    look,
    since: `${id} ${status}`,
    waits: status === 'INITIATED' ? processing : reviewing,
  })

  if (query.status !== 'ready' || query.isRefreshing || trouble?.id !== id || !trouble) {
    return { ...query, isWatching }
  }
  return { ...query, isWatching, refreshProblem: query.refreshProblem ?? trouble.problem }
}

const processing: Waits = [2_000, 3_000, 5_000, 8_000, 15_000, 30_000, 60_000]
const reviewing: Waits = [30_000, 60_000, 120_000, 240_000, 300_000]
