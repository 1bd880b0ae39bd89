/** How much of a moment is said; `full` with the weekday, the seconds and the zone’s whole name. */
export type MomentForm = 'dateTime' | 'date' | 'time' | 'relative' | 'full'

interface Place {
  /** BCP 47. */
  readonly locale: string
  /** IANA, such as `Australia/Sydney`. */
  readonly timeZone: string
}

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const

const looks: Readonly<Record<MomentForm, Intl.DateTimeFormatOptions>> = {
  dateTime: { ...day, ...clock },
  relative: { ...day, ...clock },
  date: day,
  time: clock,
  full: { dateStyle: 'full', timeStyle: 'full' },
}

/** A moment in the locale’s own way, in Latin digits as all of the kit’s figures are. */
export function momentText(time: Date, form: MomentForm, { locale, timeZone }: Place): string {
  return formatOf(form, locale, timeZone).format(time)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once: a table asks for thousands. */
function formatOf(form: MomentForm, locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${form} ${locale} ${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, {
    ...looks[form],
    timeZone,
    numberingSystem: 'latn',
  })
  formats.set(key, format)
  return format
}
