/** When something was saved, ISO 8601, in the person's way: the time today, else the day with it. */
export function savedTime(iso: string, locale: string): string {
  const time = new Date(iso)
  const isToday = time.toDateString() === new Date().toDateString()
  return new Intl.DateTimeFormat(locale, {
    numberingSystem: 'latn',
    timeStyle: 'short',
    ...(!isToday && { dateStyle: 'medium' }),
  }).format(time)
}
