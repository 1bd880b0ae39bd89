/** A day in full, `Monday 2 November 2026`; in the locale's own way, in Latin digits. */
export function dayText(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(`${day}T00:00:00Z`))
}

/** Whose clocks the times are of, in full: `Australian Eastern Daylight Time`. */
export function zoneName(at: number, timeZone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' })
  const parts = format.formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/**
 * How the times of a day are written.
 *
 * @param isPlain false on a day on which the clocks change: an hour may come twice
 */
export function clockOf(timeZone: string, locale: string, isPlain: boolean) {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    numberingSystem: 'latn',
    hour: 'numeric',
    minute: '2-digit',
    ...(isPlain ? {} : { timeZoneName: 'short' }),
  })
  /** @param at ISO 8601; what is none is given as it came */
  return (at: string) => {
    const time = Date.parse(at)
    return Number.isNaN(time) ? at : format.format(time)
  }
}
