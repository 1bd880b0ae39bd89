/**
 * When a JWT ends, in milliseconds since 1970; `undefined` where there is no token or it doesn't say.
 *
 * Its four hours may change, so `exp` is read rather than assumed. The signature isn't checked:
 * that is the server's task.
 */
export function readTokenExpiry(token = ''): number | undefined {
  try {
    const [, payload = ''] = token.split('.')
    const { exp } = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')))
    if (typeof exp === 'number') return exp * 1000
  } catch {
    // No JWT: a token may be opaque.
  }
  return undefined
}
