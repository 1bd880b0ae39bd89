import type { Clock } from '../clock/clock.ts'
import type { Random } from '../random.ts'

/** Issues tokens and knows which of them are good. */
export interface Tokens {
  /** A new JWT for this e-mail address. Well-formed, but its signature is chance. */
  issue(email: string): string
  /** False for a strange, an expired and an ended token. */
  isGood(token: string | undefined): boolean
  end(token: string | undefined): void
  endAll(): void
}

/** `lifetime` is in seconds. */
export function createTokens(clock: Clock, random: Random, lifetime: number): Tokens {
  const expiries = new Map<string, number>()

  return {
    issue(email) {
      const iat = Math.floor(clock.now() / 1000)
      const exp = iat + lifetime
      const header = base64url(JSON.stringify({ alg: 'HS256', typ: 'JWT' }))
      const payload = base64url(JSON.stringify({ sub: email, jti: random.hex(24), iat, exp }))
      const token = `${header}.${payload}.${base64url(random.hex(32))}`
      expiries.set(token, exp * 1000)
      return token
    },
    isGood: token => token !== undefined && (expiries.get(token) ?? 0) > clock.now(),
    end(token) {
      if (token !== undefined) expiries.delete(token)
    },
    endAll: () => expiries.clear(),
  }
}

function base64url(ascii: string): string {
  return btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
