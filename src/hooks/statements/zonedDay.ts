const minute = 60_000
const hour = 60 * minute
const clocks = new Map<string, Intl.DateTimeFormat>()

/** Made once a zone: making one takes a hundred times as long as using it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** What the clocks of a zone show at a moment, as if they were in UTC. */
function shownAt(at: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(at)
  const read = (type: string) => Number(parts.find(part => part.type === type)?.value)
  return Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  )
}

/**
 * The day of the calendar at a moment, `YYYY-MM-DD`.
 *
 * @param at milliseconds since 1970
 * @param timeZone IANA, such as `Australia/Sydney`
 */
export function dayAt(at: number, timeZone: string): string {
  return new Date(shownAt(at, timeZone)).toISOString().slice(0, 10)
}

/**
 * The moment at which a day begins: midnight, or later where the clocks skip it.
 *
 * @param day `YYYY-MM-DD`
 */
export function startOfDay(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // No zone is further from UTC than that.
  let before = midnight - 15 * hour
  let within = midnight + 15 * hour
  while (within - before > minute) {
    const middle = before + Math.floor((within - before) / minute / 2) * minute
    if (dayAt(middle, timeZone) < day) before = middle
    else within = middle
  }
  return within
}

/** The day that many days later, or earlier where it is below 0. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** Whether it is a day of the calendar, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/**
 * A moment as the clocks of a zone show it, with how far they are from UTC.
 *
 * @example
 * zonedIso(Date.parse('2023-08-27T21:00:00Z'), 'Europe/Moscow') // '2023-08-28T00:00:00+03:00'
 */
export function zonedIso(at: number, timeZone: string): string {
  const shown = shownAt(at, timeZone)
  const minutes = Math.round((shown - at) / minute)
  const two = (count: number) => `${count}`.padStart(2, '0')
  const distance = Math.abs(minutes)
  const offset = `${two(Math.floor(distance / 60))}:${two(distance % 60)}`
  return `${new Date(shown).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${offset}`
}
