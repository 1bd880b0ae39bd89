'use client'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { LiveEvent } from '../api/liveEvent.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { liveHubOf } from './live/liveHubs.ts'

/**
 * Keeps the provider's `liveSource` connected while the component is there, and with it whatever lists
 * and entities the page shows up to date: for a list of your own, whose rows need no hook each.
 *
 * @param onEvent hears each event of a known shape as it comes, in any order and perhaps twice
 * @returns `off` where there is no source, or it has been lost for half a minute
 *
 * @example
 * useLiveEvents()
 * const withdrawals = useWithdrawals({ statuses: ['PENDING'] })
 */
export function useLiveEvents(onEvent?: (event: LiveEvent) => void): 'live' | 'off' {
  const { client, liveSource } = useFlash()
  const hub = liveHubOf(client, liveSource)
  const latest = useRef(onEvent)
  useEffect(() => {
    latest.current = onEvent
  })
  useEffect(() => hub.listen(event => latest.current?.(event)), [hub])
  return useSyncExternalStore(hub.onLive, hub.isLive, never) ? 'live' : 'off'
}

function never(): boolean {
  return false
}
