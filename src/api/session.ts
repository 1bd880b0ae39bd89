/** Why a token is asked for: there is none yet, it is about to expire, or the API refused it. */
export type TokenReason = 'missing' | 'expired' | 'refused'

/** Asks the host's own server for a token of the API (JWT). Rejects when the person must sign in. */
export type GetToken = (request: { reason: TokenReason }) => Promise<string> | string

/** Holds the current token in memory, and nowhere else. */
export interface Session {
  /** A token that is still good; asks the host when there is none. One request at a time. */
  token(): Promise<string>
  /** Says that the API refused this token, so that the next call asks the host for another. */
  refuse(token: string): void
}

// A token that ends while its request is under way would be refused, so it counts as ended before.
const headStart = 30_000

/**
 * A session that renews its token before `exp`, with one request to the host in flight at a time.
 * A host that doesn't answer within `timeout` milliseconds has no token to give.
 */
export function createSession(
  getToken: GetToken,
  timeout = 30_000,
  now: () => number = Date.now,
): Session {
  let current: string | undefined
  let reason: TokenReason = 'missing'
  let inFlight: Promise<string> | undefined

  async function renew(): Promise<string> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(reject, timeout)
    })
    try {
      current = await Promise.race([getToken({ reason }), late])
      return current
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    async token() {
      if (current !== undefined && readTokenExpiry(current) - headStart <= now()) {
        current = undefined
        reason = 'expired'
      }
      if (current !== undefined) return current
      inFlight ??= renew().finally(() => {
        inFlight = undefined
      })
      return inFlight
    },
    refuse(token) {
      if (token !== current) return
      current = undefined
      reason = 'refused'
    },
  }
}

/**
 * When a JWT ends, in milliseconds since 1970; `Infinity` for a token that doesn't say.
 *
 * Its four hours may change, so `exp` is read rather than assumed. The signature isn't checked:
 * that is the server's task.
 */
export function readTokenExpiry(token: string): number {
  const payload = token.split('.')[1]
  if (payload === undefined) return Infinity
  try {
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    return typeof claims.exp === 'number' ? claims.exp * 1000 : Infinity
  } catch {
    return Infinity
  }
}
