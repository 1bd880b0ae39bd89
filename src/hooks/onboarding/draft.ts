import type { FormValues } from '../../rules/formValues.ts'

/** An application that was begun, as it is stored. All of it is plain JSON, and most of it personal. */
export interface Draft {
  /** Of the shape of all this: 1 today. */
  readonly version: number
  /** Random, and new at each save, which is how two pages notice each other. */
  readonly revision: string
  /** ISO 8601, by the device that saved it. */
  readonly savedAt: string
  /** The step that was on the page. */
  readonly step: string
  /** The steps that were gone through. */
  readonly visited: readonly string[]
  /** As typed. */
  readonly values: FormValues
  /** What the host's own steps were answered, by step; anything that JSON can write. */
  readonly answers: Readonly<Record<string, unknown>>
  /** Goes to the API with the application, by which it is found again; empty where it has none yet. */
  readonly externalId: string
  /** It was sent, and nobody knows yet what became of it. */
  readonly isSent: boolean
}

/** What is on the page, of which a draft is made. */
export type DraftContent = Omit<Draft, 'version' | 'revision' | 'savedAt'>

/**
 * Where a host keeps drafts. They are personal, so it should be encrypted, and its own user's only. Each
 * function may answer at once or by a promise; one that throws, rejects or takes ten seconds has failed.
 */
export interface DraftStore {
  /** What was saved last, whatever version wrote it; undefined or null where there is nothing. */
  readonly load: () => Promise<unknown> | unknown
  /**
   * Keeps a draft in place of the one with the revision `replaces`, or of none where that is undefined.
   * A store that holds another one may answer `{ conflict: <what it holds> }` instead of overwriting it.
   */
  readonly save: (
    draft: Draft,
    replaces: string | undefined,
  ) => Promise<DraftRefusal | undefined> | Promise<void> | DraftRefusal | undefined | void
  readonly clear: () => Promise<void> | void
  /**
   * Whether `save` compares revisions by itself, which no other page can come between. Where it doesn't,
   * the default, what is stored is loaded and compared before each save.
   */
  readonly comparesRevisions?: boolean
  /**
   * What `load` would give, at once, with which nothing waits. Asked for while rendering, on a server
   * too: only for a store in the page's memory.
   */
  readonly peek?: () => unknown
}

/** A store's answer instead of overwriting what another page saved. */
export interface DraftRefusal {
  /** What it holds; undefined where the draft is gone. */
  readonly conflict: unknown
}

/**
 * Turns what was stored into today's `Draft`, such as when a host changed the steps it added. It is asked
 * about each draft that is found, today's version included, but one that is newer than this page.
 *
 * @param fromVersion 0 where what is stored says none
 */
export type MigrateDraft = (stored: unknown, fromVersion: number) => unknown

/** Why what is stored can't be gone on with: the store failed, a newer page wrote it, or it makes no sense. */
export type DraftFailure = 'unreachable' | 'tooNew' | 'broken'

/** Another page changed what is stored, so that nothing is saved until a person chooses. */
export interface DraftConflict {
  /** `gone`: sent or discarded there; `unreadable`: a newer page wrote it, or it makes no sense. */
  readonly kind: 'changed' | 'gone' | 'unreadable'
  /** What is stored, where it was `changed`. */
  readonly theirs: Draft | undefined
  /** Saves what is on this page in place of it. */
  readonly keepMine: () => void
  /** Gives it up for what is stored, which the page has to show; nothing where that is gone or unreadable. */
  readonly takeTheirs: () => Draft | undefined
}

/** How far the saving is; `waiting`: for a pause in the typing; `failed` until a later try succeeds. */
export type DraftSaving = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict'

/** Where a draft stands, and what can be done with it; another object with each change. */
export interface DraftState {
  /** Of reading what was saved; `failed` until `retry` or `startAnew`. */
  readonly status: 'loading' | 'ready' | 'failed'
  /** Why it is `failed`. */
  readonly failure: DraftFailure | undefined
  /** What was found when the page opened. */
  readonly loaded: Draft | undefined
  readonly saving: DraftSaving
  /** When it was last known to be stored, ISO 8601. */
  readonly savedAt: string | undefined
  readonly conflict: DraftConflict | undefined
  /** Reads it again after a failure, or saves again. */
  readonly retry: () => void
  /** Goes on without what couldn't be read, which the next save replaces if it is still the same. */
  readonly startAnew: () => void
  /** A person changed something; it is saved after a short pause, or at once with `now`. */
  readonly touch: (when?: 'soon' | 'now') => void
  /** Saves at once what was touched, and says what came of it: `saved`, `failed` or `conflict`. */
  readonly flush: () => Promise<'saved' | 'failed' | 'conflict'>
  /** Removes what is stored; nothing is saved after it until the next touch. Never rejects. */
  readonly clear: () => Promise<void>
}
