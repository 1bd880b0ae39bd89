import type { ApolloClient } from '@apollo/client'
import type { Draft, DraftStore } from './draft.ts'
import { revisionOf } from './draftRevision.ts'
import { type MemoryStore, stores } from './draftsInMemory.ts'

/**
 * Keeps a draft in the page's memory and nowhere else: it is gone with the page. Each call gives a store
 * of its own.
 *
 * @example
 * const drafts = memoryDrafts()
 */
export function memoryDrafts(): DraftStore {
  const { forget, ...store } = createMemory()
  return store
}

/**
 * The one store in memory of a client, so that an application goes on where it was left when its wizard
 * comes back to the page. It is forgotten when the client's user signs out.
 *
 * @param name tells several applications apart
 */
export function draftsOf(client: ApolloClient, name = ''): DraftStore {
  const named = stores.get(client) ?? new Map<string, MemoryStore>()
  if (!stores.has(client)) {
    stores.set(client, named)
    const forget = async () => {
      for (const store of named.values()) store.forget()
    }
    client.onClearStore(forget)
    client.onResetStore(forget)
  }
  const store = named.get(name) ?? createMemory()
  named.set(name, store)
  return store
}

function createMemory(): MemoryStore {
  let held: Draft | undefined
  let isForgotten = false
  // Cloned both ways, so that nobody changes in place what is kept.
  const peek = () => structuredClone(held)
  return {
    comparesRevisions: true,
    peek,
    load: peek,
    save(draft, replaces) {
      if (!isForgotten && revisionOf(held) !== replaces) return { conflict: peek() }
      held = structuredClone(draft)
      isForgotten = false
      return undefined
    },
    clear() {
      held = undefined
    },
    forget() {
      held = undefined
      isForgotten = true
    },
  }
}
