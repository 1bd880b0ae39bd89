const second = 1_000
const minute = 60 * second
const hour = 60 * minute
/** What is nearer than this is now: no person counts seconds, and no two clocks agree to one. */
const nearness = 45 * second

/**
 * How far a moment is from now in words: "now", "3 minutes ago", "yesterday", "in 2 hours". From a day on
 * by the days of the device’s own zone, so that "yesterday" is the day before today.
 *
 * @param time milliseconds since 1970, as `now`
 */
export function relativeText(time: number, now: number, locale: string): string {
  const format = formatOf(locale)
  const away = time - now
  const distance = Math.abs(away)
  const inTheirDirection = (count: number) => Math.sign(away) * Math.max(1, Math.round(count))
  if (distance < nearness) return format.format(0, 'second')
  if (distance < 59.5 * minute) return format.format(inTheirDirection(distance / minute), 'minute')
  if (distance < 23.5 * hour) return format.format(inTheirDirection(distance / hour), 'hour')
  const days = dayNumber(time) - dayNumber(now)
  const count = Math.abs(days)
  if (count < 31) return format.format(days, 'day')
  if (count < 365) return format.format(inTheirDirection(count / 30.44), 'month')
  return format.format(inTheirDirection(count / 365.25), 'year')
}

/** Days since 1970 by the device’s calendar; a day that has 23 hours is a day. */
function dayNumber(time: number): number {
  const date = new Date(time)
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (24 * hour)
}

const formats = new Map<string, Intl.RelativeTimeFormat>()

function formatOf(locale: string): Intl.RelativeTimeFormat {
  const known = formats.get(locale)
  if (known) return known
  const tag = new Intl.Locale(locale, { numberingSystem: 'latn' })
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  formats.set(locale, format)
  return format
}
