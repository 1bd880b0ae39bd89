import { readTokenExpiry } from './tokenExpiry.ts'

/**
 * Why a token is asked for: there was none yet, it is about to expire, the API refused it, or the
 * person signed out.
 */
export type TokenReason = 'missing' | 'expired' | 'refused' | 'ended'

/**
 * Asks the host's own server for a token of the API (JWT). Rejects when the person must sign in:
 * after `ended`, until they have signed in anew.
 */
export type GetToken = (request: { reason: TokenReason }) => Promise<string> | string

/** Whether the API knows who is asking. */
export type SessionState =
  /** Nothing was asked so far. */
  | { readonly status: 'unknown' }
  /** `expiresAt`: when the token ends, in milliseconds since 1970, if there is one that says. */
  | { readonly status: 'signedIn'; readonly expiresAt: number | undefined }
  /** `reason`: why there is no token. */
  | { readonly status: 'signedOut'; readonly reason: TokenReason }

/** Holds the current token in memory, and nowhere else. */
export interface Session {
  /** A token that is still good. Where there is none, the host's; without a host, none. */
  token(): Promise<string | undefined>
  /** Somebody signed in, or the API answered as though they had. */
  begin(token?: string | null): void
  /** The API refused a request that carried this token. True where a repeat may fare better. */
  refuse(token: string | undefined, isRepeat: boolean): boolean
  /** Looks whether the token's time is over. */
  lapse(): void
  /** The person signed out. */
  end(): void
  /** While held, a session without a token doesn't ask the host, and nothing is sent. */
  hold(isHeld: boolean): void
  state(): SessionState
  /** Calls the listener after each change of the state, until the function that it gives is called. */
  subscribe(listener: () => void): () => void
}

/**
 * A session that renews its token before it expires, with one request to the host in flight at a
 * time. A host that doesn't answer within `timeout` milliseconds has no token to give. Without
 * `getToken` there is a token only after somebody signed in.
 */
export function createSession(
  getToken?: GetToken,
  timeout = 30_000,
  now: () => number = Date.now,
): Session {
  // A token that ends while its request is under way would be refused, so it counts as ended
  // before, where another is to be had.
  const headStart = getToken ? 30_000 : 0
  const listeners = new Set<() => void>()
  let state: SessionState & { readonly expiresAt?: number | undefined } = { status: 'unknown' }
  let current: string | undefined
  let reason: TokenReason = 'missing'
  let inFlight: Promise<string | undefined> | undefined
  let isHeld = false

  function become(next: SessionState): void {
    state = next
    for (const listener of listeners) listener()
  }

  function begin(token?: string | null): void {
    current = token ?? current
    become({ status: 'signedIn', expiresAt: readTokenExpiry(current) })
  }

  /** The token is gone, and with it, unless another may be had, the sign-in. */
  function lose(why: TokenReason, isOver: boolean): void {
    current = undefined
    reason = why
    if (isOver) become({ status: 'signedOut', reason })
  }

  function lapse(): void {
    // Without an expiry this is NaN, which is never over.
    if (current && Number(state.expiresAt) - headStart <= now()) lose('expired', !getToken)
  }

  async function renew(ask: GetToken): Promise<string | undefined> {
    const before = state
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      const token = await Promise.race([
        ask({ reason }),
        new Promise<never>((_, reject) => {
          timer = setTimeout(reject, timeout)
        }),
      ])
      // Who signed in or out meanwhile wins.
      if (state === before) begin(token)
    } catch (error) {
      if (state === before) {
        lose(reason, true)
        throw error
      }
    } finally {
      clearTimeout(timer)
    }
    return current
  }

  return {
    async token() {
      lapse()
      if (current) return current
      if (isHeld) throw new Error('Signed out')
      inFlight ??=
        getToken &&
        renew(getToken).finally(() => {
          inFlight = undefined
        })
      return inFlight
    },
    begin,
    refuse(token, isRepeat) {
      const mayRepeat = !isRepeat && Boolean(getToken || (current && current !== token))
      // Who was signed out already still is, for the same reason.
      if (token === current && (token || state.status !== 'signedOut')) lose('refused', !mayRepeat)
      return mayRepeat
    },
    lapse,
    end: () => lose('ended', true),
    hold(isOn) {
      isHeld = isOn
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
