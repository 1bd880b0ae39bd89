/** 128 random bits. Not `crypto.randomUUID`, which pages without TLS lack. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether a name is one of those. */
export function isRandomId(name: string): boolean {
  return /^[\da-f]{32}$/.test(name)
}
