import type { LiveSource } from '../../api/liveEvent.ts'

/** What the users of one source share. */
export interface LiveConnection {
  /** Keeps it connected, until the function that it gives is called. */
  readonly use: () => () => void
  /** Whether events come as they happen: there is nobody to ask otherwise. */
  readonly isOpen: () => boolean
  /** Whether events come, or are about to: false without a source, and half a minute after a loss. */
  readonly isLive: () => boolean
  /** Calls the listener when `isLive` changes, until the function that it gives is called. */
  readonly onLive: (listener: () => void) => () => void
}

interface Heard {
  readonly onEvent: (event: unknown) => void
  /** `hasMissed`: what is known may be of before, since events were lost. */
  readonly onOpen: (hasMissed: boolean) => void
  /** Nobody uses it any more. */
  readonly onEnd: () => void
}

/** Milliseconds without a connection until one looks for oneself. */
const patience = 30_000

/** Listens to a source once for all its users, while there are any. */
export function createLiveConnection(
  source: LiveSource | undefined,
  { onEvent, onOpen, onEnd }: Heard,
): LiveConnection {
  const listeners = new Set<() => void>()
  let users = 0
  let isOpen = false
  let isLost = false
  let leave = () => {}
  let timer: ReturnType<typeof setTimeout> | undefined

  function setLost(next: boolean): void {
    if (isLost === next) return
    isLost = next
    for (const listener of [...listeners]) listener()
  }

  function begin(): void {
    isOpen = true // Until it says otherwise: a source needn't say anything.
    leave =
      source?.subscribe(onEvent, (connection, hasMissed = false) => {
        const wasOpen = isOpen
        isOpen = connection === 'open'
        if (!isOpen) {
          timer ??= setTimeout(setLost, patience, true)
          return
        }
        clearTimeout(timer)
        timer = undefined
        setLost(false)
        if (hasMissed || !wasOpen) onOpen(hasMissed)
      }) ?? leave
  }

  function end(): void {
    leave()
    leave = () => {}
    clearTimeout(timer)
    timer = undefined
    isOpen = false
    setLost(false)
    onEnd()
  }

  return {
    use() {
      users += 1
      if (users === 1) begin()
      let isUsed = true
      return () => {
        if (isUsed) users -= 1
        if (isUsed && users === 0) end()
        isUsed = false
      }
    },
    isOpen: () => isOpen && source !== undefined,
    isLive: () => source !== undefined && !isLost,
    onLive(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
