import { keyOf, type Place } from './cachedEntity.ts'

/** Who shows which entity. */
export interface Watchers {
  /** Adds one who shows it, until the function that it gives is called. */
  readonly add: (place: Place, onSteps: () => void) => () => void
  readonly has: (key: string) => boolean
  /** Everything that is shown, by key. */
  readonly places: () => readonly (readonly [key: string, place: Place])[]
  /** Calls those back who show an entity. */
  readonly tell: (key: string) => void
  readonly tellAll: () => void
  /** Whether it was read or told since the source is open, so that nothing can have been missed. */
  readonly isOfNow: (key: string) => boolean
  readonly setOfNow: (key: string, isOfNow: boolean) => void
  /** What was missed nobody knows: nothing is of now. */
  readonly setAllOld: () => void
}

interface Shown {
  readonly place: Place
  readonly listeners: Set<() => void>
  isOfNow: boolean
}

/** Keeps who shows what. */
export function createWatchers(): Watchers {
  const shown = new Map<string, Shown>()

  function tell(key: string): void {
    for (const onSteps of [...(shown.get(key)?.listeners ?? [])]) onSteps()
  }

  return {
    add(place, onSteps) {
      const key = keyOf(place)
      const entry: Shown = shown.get(key) ?? { place, listeners: new Set(), isOfNow: false }
      const listener = () => onSteps()
      entry.listeners.add(listener)
      shown.set(key, entry)
      return () => {
        entry.listeners.delete(listener)
        if (entry.listeners.size === 0) shown.delete(key)
      }
    },
    has: key => shown.has(key),
    places: () => [...shown].map(([key, { place }]) => [key, place]),
    tell,
    tellAll() {
      for (const key of [...shown.keys()]) tell(key)
    },
    isOfNow: key => shown.get(key)?.isOfNow ?? false,
    setOfNow(key, isOfNow) {
      const entry = shown.get(key)
      if (entry) entry.isOfNow = isOfNow
    },
    setAllOld() {
      for (const entry of shown.values()) entry.isOfNow = false
    },
  }
}
