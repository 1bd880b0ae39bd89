const encoder = new TextEncoder()

/**
 * The header `flashfx-signature`: base64 of HMAC-SHA256 over the raw body, with the endpoint's secret.
 * By WebCrypto, which pages and Node both have.
 */
export async function signatureOf(body: string, secret: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ])
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(body))
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}
