import { describe, expect, test } from 'vitest'
import { momentText } from '../../../src/components/Moment/momentText.ts'
import { relativeText } from '../../../src/components/Moment/relativeText.ts'

const time = new Date('2026-11-02T13:05:09.000Z')
/** `Intl` puts narrow spaces where another version has wide ones. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('momentText', () => {
  test.each([
    ['dateTime', 'en-AU', 'Australia/Sydney', '3 Nov 2026, 12:05 am AEDT'],
    ['dateTime', 'en', 'America/New_York', 'Nov 2, 2026, 8:05 AM EST'],
    ['dateTime', 'de', 'Europe/Berlin', '2. Nov. 2026, 14:05 MEZ'],
    ['date', 'en-AU', 'Australia/Sydney', '3 Nov 2026'],
    ['time', 'en-AU', 'UTC', '1:05 pm UTC'],
  ] as const)('%s in %s, %s: %s', (form, locale, timeZone, expected) => {
    expect(plain(momentText(time, form, { locale, timeZone }))).toBe(expected)
  })

  test('says all of it where there is room', () => {
    const full = momentText(time, 'full', { locale: 'en-AU', timeZone: 'Australia/Sydney' })
    expect(plain(full)).toMatch(
      /Tuesday,? 3 November 2026 at 12:05:09 am Australian Eastern Daylight Time/,
    )
  })

  test('has Latin digits where the locale has others', () => {
    const text = momentText(time, 'dateTime', { locale: 'ar-EG', timeZone: 'UTC' })
    expect(text).toContain('2026')
    expect(text).not.toMatch(/[\u0660-\u0669]/)
  })

  test('keeps to the zone’s own summer time', () => {
    const place = { locale: 'en-AU', timeZone: 'Australia/Sydney' }
    const winter = new Date('2026-07-01T00:00:00.000Z')
    expect(plain(momentText(winter, 'time', place))).toBe('10:00 am AEST')
  })
})

describe('relativeText', () => {
  const now = new Date(2026, 10, 3, 9, 0).getTime()
  const second = 1_000
  const minute = 60 * second
  const hour = 60 * minute

  test.each([
    [0, 'now'],
    [-44 * second, 'now'],
    [44 * second, 'now'],
    [-46 * second, '1 minute ago'],
    [-89 * second, '1 minute ago'],
    [-91 * second, '2 minutes ago'],
    [-59 * minute, '59 minutes ago'],
    [-59.6 * minute, '1 hour ago'],
    [-5 * hour, '5 hours ago'],
    [2 * hour, 'in 2 hours'],
  ])('%d ms: %s', (away, expected) => {
    expect(relativeText(now + away, now, 'en')).toBe(expected)
  })

  test.each([
    [new Date(2026, 10, 2, 8, 0), 'yesterday'],
    // More than a day and less than two, and yet not yesterday.
    [new Date(2026, 10, 1, 23, 0), '2 days ago'],
    [new Date(2026, 10, 4, 9, 0), 'tomorrow'],
    [new Date(2026, 9, 5, 9, 0), '29 days ago'],
    [new Date(2026, 8, 1, 9, 0), '2 months ago'],
    [new Date(2024, 10, 3, 9, 0), '2 years ago'],
  ])('%s: %s', (time, expected) => {
    expect(relativeText(time.getTime(), now, 'en')).toBe(expected)
  })

  test('speaks the locale’s language in Latin digits', () => {
    expect(relativeText(now - 20 * minute, now, 'ar-EG')).toBe('قبل 20 دقيقة')
  })
})
