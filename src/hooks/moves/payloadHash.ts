/**
 * A short name for what is about to be sent: the same for the same values, whatever their order, and
 * another for any other. FNV-1a of 64 bits: long enough to tell two payloads apart, too short to give
 * one away.
 */
export function payloadHash(payload: unknown): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of new TextEncoder().encode(canonical(payload))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * 0x100000001b3n)
  }
  return hash.toString(36)
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join()}}`
}
