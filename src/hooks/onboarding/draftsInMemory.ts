import type { ApolloClient } from '@apollo/client'
import type { DraftStore } from './draft.ts'

/** A store whose draft can be forgotten, whoever is about to save it. */
export interface MemoryStore extends DraftStore {
  /** Removes what it holds, and takes the next draft whichever it replaces. */
  readonly forget: () => void
}

/** Each client's stores by name. In memory only: drafts are personal. */
export const stores = new WeakMap<ApolloClient, Map<string, MemoryStore>>()

/** Whether an application of that name was begun on this page. */
export function hasDraftInMemory(client: ApolloClient, name: string): boolean {
  return stores.get(client)?.get(name)?.peek?.() !== undefined
}
