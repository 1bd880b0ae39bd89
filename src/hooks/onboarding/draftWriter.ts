import { askStore } from './askStore.ts'
import type { Draft, DraftRefusal, DraftStore } from './draft.ts'
import { revisionOf } from './draftRevision.ts'

/** What came of one save. */
export type WriteOutcome =
  | { readonly status: 'saved'; readonly draft: Draft }
  | { readonly status: 'failed' | 'dropped' }
  | { readonly status: 'conflict'; readonly stored: unknown }

/** Saves drafts of one page in a store, and never over another page's. */
export interface DraftWriter {
  /** From now on, what is stored is known to be this. */
  readonly know: (stored: unknown) => void
  /**
   * Saves what `make` gives once the store was compared, or nothing where it gives none. One save has to
   * end before the next begins.
   */
  readonly write: (make: () => Draft | undefined, settle: (outcome: WriteOutcome) => void) => void
  readonly clear: (settle: (isCleared: boolean) => void) => void
}

/** What stands for the revision of something without one. */
const unmarked = '?'

/** A store that refuses what it should accept isn't asked for ever. */
const tries = 3

/** @param onLate a save or a clearing ended after it had been given up, so that anything may be stored */
export function createDraftWriter(store: DraftStore, onLate: () => void): DraftWriter {
  let known: string | undefined
  // A save may have been stored though its answer was lost, which makes it no other page's.
  const own = new Set<string>()
  // So may a clearing that was given up.
  let mayBeGone = false

  function isOurs(stored: unknown): boolean {
    const mark = markOf(stored)
    const isOwn = mark === undefined ? mayBeGone : own.has(mark)
    if (mark !== known && !isOwn) return false
    known = mark
    return true
  }

  function put(
    make: () => Draft | undefined,
    settle: (outcome: WriteOutcome) => void,
    left = tries,
  ): void {
    const draft = make()
    if (!draft) {
      settle({ status: 'dropped' })
      return
    }
    own.add(draft.revision)
    const replaces = known === unmarked ? undefined : known
    askStore<unknown>(
      () => store.save(draft, replaces),
      ({ hasAnswered, value }) => {
        if (!hasAnswered) settle({ status: 'failed' })
        else if (!isRefusal(value)) settle(saved(draft))
        else if (left > 1 && isOurs(value.conflict)) put(make, settle, left - 1)
        else settle({ status: 'conflict', stored: value.conflict })
      },
      onLate,
    )
  }

  function saved(draft: Draft): WriteOutcome {
    known = draft.revision
    mayBeGone = false
    return { status: 'saved', draft }
  }

  return {
    know(stored) {
      known = markOf(stored)
    },
    write(make, settle) {
      if (store.comparesRevisions) {
        put(make, settle)
        return
      }
      askStore(
        () => store.load(),
        answer => {
          if (!answer.hasAnswered) settle({ status: 'failed' })
          else if (isOurs(answer.value)) put(make, settle)
          else settle({ status: 'conflict', stored: answer.value })
        },
      )
    },
    clear(settle) {
      askStore(
        () => store.clear(),
        ({ hasAnswered }) => {
          if (hasAnswered) known = undefined
          settle(hasAnswered)
        },
        () => {
          mayBeGone = true
          onLate()
        },
      )
    },
  }
}

function markOf(stored: unknown): string | undefined {
  if (stored === undefined || stored === null) return undefined
  return revisionOf(stored) ?? unmarked
}

/** A store may answer anything to a save that it made, such as what its own server replied. */
function isRefusal(value: unknown): value is DraftRefusal {
  return typeof value === 'object' && value !== null && 'conflict' in value
}
