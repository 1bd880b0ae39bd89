import { randomId } from '../wire/randomId.ts'
import type { DraftSaving, DraftStore } from './draft.ts'
import type { CopiedContent } from './draftContent.ts'
import { createDraftSchedule } from './draftSchedule.ts'
import { createDraftWriter, type WriteOutcome } from './draftWriter.ts'
import { draftVersion } from './readDraft.ts'

/** What saving needs of the page. */
export interface DraftSaverOptions {
  readonly store: DraftStore
  /** What is on the page now; undefined where it can't be copied. */
  readonly content: () => CopiedContent | undefined
  /** Whether anything may be saved now. */
  readonly canSave: () => boolean
  /** After a failure, whether it is worth another try. */
  readonly canRetry: (failures: number) => boolean
  readonly onSaving: (saving: DraftSaving, savedAt?: string) => void
  /** Another page's draft is there, or its lack; nothing may be saved until that is settled. */
  readonly onConflict: (stored: unknown) => void
}

/** What came of a flush. */
export type Flushed = 'saved' | 'failed' | 'conflict'

/** Saves one page's content, one save at a time, the newest last. */
export interface DraftSaver {
  readonly isBusy: () => boolean
  /** Whether something was touched that isn't saved. */
  readonly isDirty: () => boolean
  readonly touch: (when?: 'soon' | 'now') => void
  /** Goes on with what is due, now that it may. */
  readonly resume: () => void
  /** Saves at once what was touched, if it may. */
  readonly saveNow: () => void
  readonly flush: () => Promise<Flushed>
  readonly clear: () => Promise<void>
  /** What is stored is known; with its text, the page has the same and nothing is to be saved. */
  readonly know: (stored: unknown, text?: string) => void
  /** What was touched isn't wanted any more. */
  readonly dropTouched: () => void
}

export function createDraftSaver(options: DraftSaverOptions): DraftSaver {
  const { content, onSaving } = options
  let isDirty = false
  let isDue = false
  let isBusy = false
  let wantsClear = false
  let wasCleared = false
  /** It is saved though it be what is stored, as far as anybody knows. */
  let isForced = false
  /** Of what is stored; undefined where that is nothing, or another page's. */
  let savedText: string | undefined
  /** Of what was cleared, which nobody typed since. */
  let clearedText: string | undefined
  let waiting: ((flushed: Flushed) => void)[] = []
  const schedule = createDraftSchedule(saveNow)
  const writer = createDraftWriter(options.store, afterLateAnswer)

  /** Does what is to be done next, unless something is under way. */
  function pump(): void {
    if (isBusy || (wantsClear && !isDue)) return
    if (wantsClear) runClear()
    else if (!isDirty) {
      isDue = false
      settle('saved')
    } else if (!options.canSave()) settle('failed')
    else if (isDue) runSave()
  }

  function runSave(): void {
    isDue = false
    const now = content()
    if (now && !isForced && (now.text === savedText || now.text === clearedText)) {
      isDirty = false
      afterSuccess(savedText === undefined ? 'idle' : 'saved')
      return
    }
    isBusy = true
    if (schedule.failures() === 0) onSaving('saving')
    let text: string | undefined
    function make() {
      // What was typed while the store was compared goes along; what was cleared doesn't.
      const latest = wantsClear ? undefined : content()
      if (!latest) return undefined
      isDirty = false
      isForced = false
      wasCleared = false
      text = latest.text
      const savedAt = new Date().toISOString()
      return { version: draftVersion, revision: randomId(), savedAt, ...latest.content }
    }
    writer.write(make, outcome => {
      isBusy = false
      if (wantsClear) pump()
      else afterWrite(outcome, text)
    })
  }

  function afterWrite(outcome: WriteOutcome, text: string | undefined): void {
    if (outcome.status === 'saved') {
      savedText = text
      clearedText = undefined
      afterSuccess('saved', outcome.draft.savedAt)
    } else if (outcome.status === 'conflict') {
      isDirty = true
      schedule.cancel()
      options.onConflict(outcome.stored)
      settle(isDirty ? 'conflict' : 'saved')
    } else {
      isDirty = true
      isForced = true // It may have been stored all the same.
      afterFailure()
    }
  }

  function afterSuccess(saving: DraftSaving, savedAt?: string): void {
    schedule.afterSuccess()
    onSaving(isDirty ? 'waiting' : saving, savedAt)
    pump()
  }

  function afterFailure(): void {
    if (options.canRetry(schedule.failures() + 1)) schedule.afterFailure()
    onSaving('failed')
    settle('failed')
  }

  function runClear(): void {
    isBusy = true
    isDue = false
    wantsClear = false
    writer.clear(isCleared => {
      isBusy = false
      if (isCleared) {
        isDue = isDirty
        settle('saved')
        afterSuccess('idle')
      } else {
        wantsClear = true
        afterFailure()
      }
    })
  }

  /** Anything may be stored now: the page's content, or its lack, once more. */
  function afterLateAnswer(): void {
    if (wasCleared) {
      wantsClear = true
    } else {
      isDirty = true
      isForced = true
    }
    saveNow()
  }

  function settle(flushed: Flushed): void {
    const waited = waiting
    waiting = []
    for (const resolve of waited) resolve(flushed)
  }

  function saveNow(): void {
    isDue = true
    pump()
  }

  function flush(): Promise<Flushed> {
    return new Promise(resolve => {
      waiting.push(resolve)
      saveNow()
    })
  }

  return {
    isBusy: () => isBusy,
    isDirty: () => isDirty,
    resume: pump,
    saveNow,
    flush,
    touch(when = 'soon') {
      isDirty = true
      if (!options.canSave()) isDue = true
      else if (when === 'now') saveNow()
      else schedule.soon()
      const isWaiting = isDirty && !isBusy && schedule.failures() === 0
      if (isWaiting && options.canSave()) onSaving('waiting')
    },
    clear() {
      clearedText = content()?.text
      savedText = undefined
      isDirty = false
      isForced = false
      wantsClear = true
      wasCleared = true
      schedule.cancel()
      return flush().then(() => {})
    },
    know(stored, text) {
      writer.know(stored)
      savedText = text
      if (text !== undefined) isDirty = false
    },
    dropTouched() {
      isDirty = false
      isDue = false
      schedule.cancel()
    },
  }
}
