import { isRandomId, randomId } from '../wire/randomId.ts'
import { keptMovesName } from './keptMoves.ts'
import { payloadHash } from './payloadHash.ts'

/** The idempotency keys of what is about to be sent or was sent, through retries and reloads of the page. */
export interface MoveKeys {
  /** Those that are kept, of this page or of the one before a reload; the latest last. */
  readonly kept: () => readonly KeptMove[]
  /** Whether any of them was sent. */
  readonly hasSent: () => boolean
  /** The same key for the same payload as before, a new one for any other. */
  readonly keyFor: (payload: object) => string
  /** It is kept until all are forgotten, for it may turn up though it was looked for in vain. */
  readonly keepSent: (key: string, name?: string | null) => void
  /** The next payload has a new key, though it be the same. */
  readonly forget: () => void
}

/** One of the keys that are kept. */
export interface KeptMove {
  readonly key: string
  /** Under which the API knows it, where that is another random one of ours. */
  readonly name?: string | undefined
}

interface Kept extends KeptMove {
  readonly hash: string
  readonly isSent?: true
}

/**
 * Keeps keys under a name in the tab's `sessionStorage`, each with its payload's hash, and whether it was
 * sent, and nothing else. A tab that was duplicated has the same keys, and so sends the same thing once.
 * Where a page may not store anything, the keys live as long as the page.
 */
export function moveKeys(place: string): MoveKeys {
  const name = keptMovesName(place)
  let memory: readonly Kept[] = []

  function read(): readonly Kept[] {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]')
      return Array.isArray(kept) ? kept : []
    } catch {
      return memory
    }
  }

  function write(kept: readonly Kept[]): void {
    memory = kept
    try {
      if (kept.length > 0) sessionStorage.setItem(name, JSON.stringify(kept))
      else sessionStorage.removeItem(name)
    } catch {
      // Blocked, full, or on a server.
    }
  }

  return {
    kept: read,
    hasSent: () => read().some(({ isSent }) => isSent),
    keyFor(payload) {
      const hash = payloadHash(payload)
      const kept = read()
      const current = kept.find(known => known.hash === hash) ?? { key: randomId(), hash }
      write([...kept.filter(known => known.isSent && known.hash !== hash), current])
      return current.key
    },
    keepSent(key, name) {
      // A name of the host's own isn't ours to keep.
      const sent = {
        isSent: true,
        ...(name && isRandomId(name) && name !== key && { name }),
      } as const
      write(read().map(known => (known.key === key ? { ...known, ...sent } : known)))
    },
    forget: () => write([]),
  }
}
