'use client'
import { useEffect, useRef } from 'react'
import { createLookAgain, type Look, type Waits } from './lookAgain.ts'
import { watchPresence } from './presence.ts'

/** What is looked at, and how often. */
interface LookingAgain {
  readonly isOn: boolean
  /** What it is and where it stands: another begins with the first of the waits again. */
  readonly since: string
  /** The same array from render to render. */
  readonly waits: Waits
  /** Whether what is known now is of now; of what is older it makes sure at once. */
  readonly isOfNow: boolean
  readonly look: Look
}

/**
 * Looks again at what moves by itself while the page is seen and has a network: one look at a time, none
 * once the component is gone.
 */
export function useLookingAgain({ isOn, since, waits, isOfNow, look }: LookingAgain): void {
  const latest = useRef({ look, isOfNow })
  useEffect(() => {
    latest.current = { look, isOfNow }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has moved is waited for anew
  useEffect(() => {
    if (!isOn) return
    const looking = createLookAgain(waits, () => latest.current.look())
    const leave = watchPresence(looking, undefined)
    looking.start(latest.current.isOfNow ? waits[0] : 0)
    return () => {
      looking.stop()
      leave()
    }
  }, [isOn, since, waits])
}
