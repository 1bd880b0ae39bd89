/** Seconds for the eye: `1:58`. In Latin digits, as amounts are. */
export function shownTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Seconds for the ear, in the locale's words: "1 minute, 58 seconds". */
export function spokenTime(seconds: number, locale: string): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  const parts = [
    ...(minutes > 0 ? [unit(minutes, 'minute', locale)] : []),
    ...(rest > 0 || minutes === 0 ? [unit(rest, 'second', locale)] : []),
  ]
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(parts)
}

/** Seconds left at which it is said how many there are. */
const milestones = [60, 30, 10]

/**
 * Whether the seconds left are to be said: the first time at or below a milestone since they were
 * `before`. Late, as after a page was in the background, they are said once and as they are.
 */
export function isMilestone(before: number, left: number): boolean {
  return left > 0 && milestones.some(milestone => left <= milestone && milestone < before)
}

function unit(value: number, name: 'minute' | 'second', locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: 'long',
    numberingSystem: 'latn',
  }).format(value)
}
