import { payloadHash } from './payloadHash.ts'

/** The idempotency key of what is about to be sent, through retries and reloads of the page. */
export interface MoveKeys {
  /** The key that is kept, of this page or of the one before a reload. */
  readonly kept: () => string | undefined
  /** The same key for the same payload as last time, a new one for any other. */
  readonly keyFor: (payload: object) => string
  /** The next payload has a new key, though it be the same. */
  readonly forget: () => void
}

interface Kept {
  readonly key: string
  readonly hash: string
}

/**
 * Keeps a key under a name in the tab's `sessionStorage`, with the payload's hash and nothing else. A
 * tab that was duplicated has the same key, and so sends the same thing once. Where a page may not
 * store anything, the key lives as long as the page.
 */
export function moveKeys(place: string): MoveKeys {
  const name = `flashkit.move.${place}`
  let memory: Kept | undefined

  function read(): Kept | undefined {
    try {
      return JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? undefined
    } catch {
      return memory
    }
  }

  function write(kept: Kept | undefined): void {
    memory = kept
    try {
      if (kept) sessionStorage.setItem(name, JSON.stringify(kept))
      else sessionStorage.removeItem(name)
    } catch {
      // Blocked, full, or on a server.
    }
  }

  return {
    kept: () => read()?.key,
    keyFor(payload) {
      const hash = payloadHash(payload)
      const kept = read()
      if (kept?.hash === hash) return kept.key
      const key = newKey()
      write({ key, hash })
      return key
    },
    forget: () => write(undefined),
  }
}

/** 128 random bits. Not `crypto.randomUUID`, which pages without TLS lack. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
