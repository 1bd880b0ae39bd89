/** The revision of what a store held; undefined where it has none. */
export function revisionOf(stored: unknown): string | undefined {
  if (!isRecord(stored) || typeof stored.revision !== 'string') return undefined
  return stored.revision || undefined
}

/** Whether it has parts that can be asked for. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
