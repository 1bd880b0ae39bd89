import { askStore } from './askStore.ts'
import type { DraftConflict, DraftContent, DraftState, DraftStore, MigrateDraft } from './draft.ts'
import { type CopiedContent, copyContent, textOf } from './draftContent.ts'
import { createDraftSaver } from './draftSaver.ts'
import { watchLeaving } from './pageLeaving.ts'
import { readDraft } from './readDraft.ts'

/** What a page says of its draft; it may say it anew at any time. */
export interface DraftSource {
  /** What is on the page now. */
  readonly read: () => DraftContent
  readonly migrate?: MigrateDraft | undefined
  /** While it is, nothing is saved; what was touched meanwhile is saved after it. */
  readonly isPaused?: boolean | undefined
}

/** Keeps one draft in a store, as `useSyncExternalStore` wants it, without React. */
export interface DraftKeeper {
  readonly state: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  readonly update: (source: DraftSource) => void
  /** Reads the draft, the first time. Gives a function that saves what wasn't yet, and rests. */
  readonly start: () => () => void
}

type Told = Pick<DraftState, 'status' | 'failure' | 'loaded' | 'saving' | 'savedAt' | 'conflict'>

/** What a page that was left is still saving in a store: who comes next has to read after that. */
const leaving = new WeakMap<DraftStore, Promise<unknown>>()

/** Tries after which a page that is gone gives up. */
const lastTries = 5

/** @param store stays the keeper's for good */
export function createDraftKeeper(store: DraftStore, first: DraftSource): DraftKeeper {
  let source = first
  let isLoading = false
  let isStarted = false
  /** What was on the page when it was left. */
  let lastWords: CopiedContent | undefined
  /** What the store gave and couldn't be gone on with. */
  let unread: unknown
  const listeners = new Set<() => void>()
  const saver = createDraftSaver({
    store,
    content,
    canSave: () => told.status === 'ready' && !told.conflict && !source.isPaused,
    canRetry: failures => isStarted || failures < lastTries,
    onSaving: (saving, savedAt = told.savedAt) => tell({ saving, savedAt }),
    onConflict: meet,
  })
  const { flush } = saver
  const actions = { retry, startAnew, touch, flush, clear }
  let told: Told = notRead
  let state: DraftState = { ...told, ...actions }

  function tell(change: Partial<Told>): void {
    const next = { ...told, ...change }
    const names = Object.keys(next) as (keyof Told)[]
    if (names.every(name => told[name] === next[name])) return
    told = next
    state = { ...told, ...actions }
    for (const listener of listeners) listener()
  }

  function content(): CopiedContent | undefined {
    return lastWords ?? copyContent(source.read)
  }

  function load(): void {
    if (isLoading) return
    isLoading = true
    unread = undefined
    tell({ status: 'loading', failure: undefined })
    askStore<unknown>(
      () => store.load(),
      ({ hasAnswered, value }) => {
        if (!isLoading) return
        isLoading = false
        if (hasAnswered) open(value)
        else tell({ status: 'failed', failure: 'unreachable' })
      },
    )
  }

  /** Begins with what was stored. */
  function open(stored: unknown): void {
    const reading = readDraft(stored, source.migrate)
    if (reading.status === 'failed') {
      unread = stored
      tell({ status: 'failed', failure: reading.failure })
      return
    }
    const loaded = reading.status === 'read' ? reading.draft : undefined
    if (loaded && saver.isDirty()) {
      // Somebody typed without waiting for it.
      tell({ status: 'ready' })
      meet(stored)
      return
    }
    saver.know(stored, loaded && textOf(loaded))
    tell({ status: 'ready', loaded, savedAt: loaded?.savedAt })
    saver.resume()
  }

  /** Another page's draft is there, or its lack. */
  function meet(stored: unknown): void {
    const reading = readDraft(stored, source.migrate)
    const theirs = reading.status === 'read' ? reading.draft : undefined
    if (theirs && textOf(theirs) === content()?.text) {
      saver.know(stored, textOf(theirs))
      tell({ saving: 'saved', savedAt: theirs.savedAt })
      return
    }
    const conflict: DraftConflict = {
      kind: kinds[reading.status],
      theirs,
      keepMine() {
        if (told.conflict !== conflict) return
        saver.know(stored)
        tell({ conflict: undefined, saving: 'waiting' })
        saver.touch('now')
      },
      takeTheirs() {
        if (told.conflict !== conflict) return theirs
        saver.dropTouched()
        saver.know(stored, theirs && textOf(theirs))
        tell({ conflict: undefined, saving: 'idle', savedAt: theirs?.savedAt })
        if (reading.status === 'failed') open(stored)
        return theirs
      },
    }
    tell({ conflict, saving: 'conflict' })
  }

  function touch(when?: 'soon' | 'now'): void {
    if (!isStarted && lastWords) lastWords = copyContent(source.read)
    saver.touch(when)
  }

  function retry(): void {
    if (told.status === 'failed') load()
    else saver.saveNow()
  }

  function startAnew(): void {
    if (told.status !== 'failed') return
    // What couldn't even be reached isn't known, and so is met before it could be replaced.
    saver.know(unread)
    tell({ status: 'ready', failure: undefined })
    saver.resume()
  }

  function clear(): Promise<void> {
    isLoading = false
    tell({ ...notRead, status: 'ready' })
    return saver.clear()
  }

  function leave(): void {
    isStarted = false
    if (saver.isDirty() || saver.isBusy()) lastWords = copyContent(source.read)
    const left = flush()
    if (!saver.isBusy()) return
    leaving.set(store, left)
    void left.then(() => leaving.get(store) === left && leaving.delete(store))
  }

  function start(): () => void {
    isStarted = true
    lastWords = undefined
    const stopWatching = watchLeaving(saver.saveNow)
    const loadOnce = () => {
      if (told.status === 'loading') load()
    }
    const before = leaving.get(store)
    if (before) void before.then(loadOnce)
    else loadOnce()
    return () => {
      stopWatching()
      leave()
    }
  }

  if (store.peek) {
    const peek = store.peek.bind(store)
    askStore<unknown>(peek, ({ hasAnswered, value }) => hasAnswered && open(value))
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    update(next) {
      source = next
      saver.resume()
    },
    start,
  }
}

const notRead: Told = {
  status: 'loading',
  failure: undefined,
  loaded: undefined,
  saving: 'idle',
  savedAt: undefined,
  conflict: undefined,
}

const kinds = { none: 'gone', read: 'changed', failed: 'unreadable' } as const
