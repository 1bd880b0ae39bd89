import type {
  Draft,
  DraftContent,
  DraftRefusal,
  DraftStore,
} from '../../../src/hooks/onboarding/draft.ts'
import { createDraftKeeper, type DraftSource } from '../../../src/hooks/onboarding/draftKeeper.ts'

/** What a page holds; `text` is all that is typed. */
export function contentOf(text: string, rest: Partial<DraftContent> = {}): DraftContent {
  return {
    step: 'person',
    visited: ['who'],
    values: { firstName: text, address: { country: 'AU' } },
    answers: {},
    externalId: 'e1',
    isSent: false,
    ...rest,
  }
}

/** A draft as a page would have stored it. */
export function draftOf(text: string, rest: Partial<Draft> = {}): Draft {
  const savedAt = '2026-01-02T03:04:05.000Z'
  return { version: 1, revision: `r-${text}`, savedAt, ...contentOf(text), ...rest }
}

/** What was typed into a draft. */
export function typedIn(stored: unknown): unknown {
  return (stored as Draft | undefined)?.values.firstName
}

/** How a store answers next: at once, never, after a while, or with a failure, before or after it did it. */
export type Manner = 'now' | 'never' | 'fails' | 'failsAfterwards' | number

/** A host's store, whose every answer a test decides. */
export function stageStore(held?: unknown, comparesRevisions = false) {
  const store = {
    held,
    manner: 'now' as Manner,
    loads: 0,
    saves: [] as Draft[],
    clears: 0,
    /** Saves that are under way at this moment, and the most there ever were. */
    underWay: 0,
    most: 0,
  }
  function answer<T>(act: () => T): T | Promise<T> {
    const { manner } = store
    if (manner === 'now') return act()
    if (manner === 'fails') throw new Error('no')
    if (manner === 'never') return new Promise(() => {})
    if (manner === 'failsAfterwards') {
      act()
      return Promise.reject(new Error('no answer'))
    }
    return new Promise(resolve => setTimeout(() => resolve(act()), manner))
  }
  const drafts: DraftStore = {
    comparesRevisions,
    load() {
      store.loads += 1
      return answer(() => structuredClone(store.held))
    },
    save(draft, replaces): Promise<DraftRefusal | undefined> | DraftRefusal | undefined {
      store.underWay += 1
      store.most = Math.max(store.most, store.underWay)
      return answer(() => {
        store.underWay -= 1
        const there = store.held as Draft | undefined
        if (comparesRevisions && there?.revision !== replaces) return { conflict: there }
        store.saves.push(structuredClone(draft))
        store.held = structuredClone(draft)
        return undefined
      })
    },
    clear() {
      store.clears += 1
      return answer(() => {
        store.held = undefined
      })
    },
  }
  return Object.assign(store, { drafts })
}

/** A page over a store, on which somebody types. */
export function openPage(drafts: DraftStore, source: Partial<DraftSource> = {}) {
  let typed = contentOf('')
  const keeper = createDraftKeeper(drafts, { read: () => typed, ...source })
  const page = {
    keeper,
    get state() {
      return keeper.state()
    },
    leave: keeper.start(),
    type(text: string, when?: 'soon' | 'now', rest: Partial<DraftContent> = {}) {
      typed = contentOf(text, rest)
      keeper.state().touch(when)
    },
    /** Shows a draft, as a wizard does, whose form says that its values changed. */
    show(draft: Draft | undefined) {
      typed = draft ? contentOf(String(typedIn(draft))) : contentOf('')
      keeper.state().touch()
    },
    text: () => typedIn(typed),
  }
  return page
}
