import { vi } from 'vitest'
import type { Draft, DraftRefusal, DraftStore } from '../../../src/hooks/onboarding/draft.ts'
import { createDraftKeeper, type DraftKeeper } from '../../../src/hooks/onboarding/draftKeeper.ts'
import { contentOf } from './draftStage.ts'

/** Numbers from 0 up to 1, the same for the same seed. */
export function chances(seed: number): () => number {
  let state = seed * 2_654_435_769
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface StormOptions {
  readonly seed: number
  readonly comparesRevisions: boolean
  /** How badly the store behaves: it always answers at once; it is slow and fails; or also answers after it was given up. */
  readonly weather: 'calm' | 'rough' | 'late'
}

/** One page in the storm. */
export interface StormPage {
  readonly keeper: DraftKeeper
  readonly leave: () => void
  readonly type: (when: 'soon' | 'now') => void
  /** Shows what was loaded or taken. */
  readonly show: (draft: Draft | undefined) => void
  /** The number that was typed last. */
  readonly typed: () => number
  /** The tab is gone: nothing of it runs any more, but what was on its way may arrive. */
  readonly kill: () => void
  /** It knows what is stored, for it chose or cleared it. */
  readonly chose: (revision: string | undefined) => void
}

/** A store in bad weather, and pages over it. What is wrong goes into `wrongs`. */
export function storm({ seed, comparesRevisions, weather }: StormOptions) {
  vi.clearAllTimers() // Of the pages that were killed in the storm before.
  const chance = chances(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const wrongs: string[] = []
  let held: Draft | undefined
  let isCalm = weather === 'calm'
  let counter = 0

  function openPage(): StormPage {
    let isDead = false
    let typed = 0
    const authored = new Set<string>()
    /** What it may think is stored: more than one thing where an answer was lost. */
    let bases = new Set<string | undefined>()

    function answer<T>(act: (isSure: boolean) => T): T | Promise<T> {
      if (isDead) return new Promise(() => {})
      const manner = isCalm
        ? 'now'
        : pick(['now', 'slow', 'slow', 'fails', 'lost', 'silent', 'late'])
      if (manner === 'now') return act(true)
      if (manner === 'fails') return Promise.reject(new Error('fails'))
      if (manner === 'silent') return new Promise(() => {})
      if (manner === 'lost') {
        act(false)
        return Promise.reject(new Error('lost'))
      }
      const isLate = manner === 'late' && weather === 'late'
      const arrives = chance() < 0.5
      return new Promise(resolve => {
        const wait = isLate ? 10_500 + chance() * 20_000 : chance() * 4_000
        setTimeout(() => {
          if (!isDead || arrives) resolve(act(!isLate))
        }, wait)
      })
    }

    /** Where both hold the same, there is nothing to choose. */
    function shown(): Draft | undefined {
      if (held && numberIn(held) === typed) bases.add(held.revision)
      return structuredClone(held)
    }

    function land(
      draft: Draft,
      replaces: string | undefined,
      atFirst: ReadonlySet<string | undefined>,
      isSure: boolean,
    ) {
      const there = held?.revision
      if (comparesRevisions && there !== replaces) return { conflict: shown() }
      const isOwn = there !== undefined && authored.has(there)
      const isKnown = isOwn || bases.has(there) || atFirst.has(there)
      if (!isKnown) wrongs.push(`overwrote ${there ?? 'what was cleared'}`)
      held = structuredClone(draft)
      authored.add(draft.revision)
      bases = new Set(isSure ? [draft.revision] : [...bases, draft.revision])
      return undefined
    }

    const drafts: DraftStore = {
      comparesRevisions,
      load: () => answer(shown),
      save(draft, replaces): Promise<DraftRefusal | undefined> | DraftRefusal | undefined {
        // Nobody calls back what is on its way, though all be different when it arrives.
        const atFirst = new Set(bases)
        return answer(isSure => land(draft, replaces, atFirst, isSure))
      },
      clear() {
        bases.add(undefined)
        return answer(() => {
          bases.add(undefined)
          held = undefined
        })
      },
    }
    const keeper = createDraftKeeper(drafts, { read: () => contentOf(`${typed}`) })
    const page: StormPage = {
      keeper,
      leave: keeper.start(),
      typed: () => typed,
      type(when) {
        counter += 1
        typed = counter
        keeper.state().touch(when)
      },
      show(draft) {
        typed = numberIn(draft)
        keeper.state().touch()
      },
      kill() {
        isDead = true
      },
      chose(revision) {
        bases.add(revision)
      },
    }
    let isOpen = false
    const open = () => {
      const { status, loaded } = keeper.state()
      if (isOpen || status !== 'ready') return
      isOpen = true
      page.chose(loaded?.revision)
      if (loaded && typed === 0) page.show(loaded)
    }
    keeper.subscribe(open)
    open()
    return page
  }

  return {
    chance,
    pick,
    wrongs,
    openPage,
    held: () => held,
    calm() {
      isCalm = true
    },
    pass: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
  }
}

/** The number that a draft holds; 0 where there is none. */
export function numberIn(draft: Draft | undefined): number {
  return Number(draft?.values.firstName ?? 0)
}
