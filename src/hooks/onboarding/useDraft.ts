'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DraftContent, DraftState, DraftStore, MigrateDraft } from './draft.ts'
import { createDraftKeeper } from './draftKeeper.ts'

/** Where a draft is kept, and what is in it. */
export interface UseDraftOptions {
  /** The first that is given stays. */
  readonly store: DraftStore
  readonly migrate?: MigrateDraft | undefined
  /** What is on the page now; also asked for after the page was left. */
  readonly read: () => DraftContent
  /** While it is, nothing is saved; what was touched meanwhile is saved after it. */
  readonly isPaused?: boolean | undefined
}

/**
 * Brings back a draft that was saved before, and saves it when it is touched, when the page is hidden or
 * left, and when the caller leaves the page.
 *
 * @example
 * const { loaded, touch } = useDraft({ store: memoryDrafts(), read: () => contentNow.current })
 */
export function useDraft(options: UseDraftOptions): DraftState {
  const [keeper] = useState(() => createDraftKeeper(options.store, options))
  useEffect(() => keeper.update(options))
  useEffect(() => keeper.start(), [keeper])
  return useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state)
}
