const form =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:Z|([+-])(\d{2}):?(\d{2})?)?)?$/

/**
 * A date in the extended format of ISO 8601, as milliseconds since 1970; undefined for anything
 * else.
 *
 * Without a time the day begins at midnight, without a zone it is UTC (inferred): the machine's own
 * zone would tell another story on another machine.
 */
export function readIsoDate(text: unknown): number | undefined {
  const parts = typeof text === 'string' ? form.exec(text) : null
  if (!parts) return undefined
  const [, day, time = '00:00', second = '00', fraction = '', sign, hours = 0, minutes = 0] = parts
  const asUtc = `${day}T${time}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
  const at = Date.parse(asUtc)
  // Engines roll 30 February over to March instead of refusing it.
  const exists = Number.isFinite(at) && new Date(at).toISOString() === asUtc
  const offset = Number(hours) * 60 + Number(minutes)
  if (!exists || offset >= 24 * 60) return undefined
  return at - (sign === '-' ? -offset : offset) * 60_000
}
