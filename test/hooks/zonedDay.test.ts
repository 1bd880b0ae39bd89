import { describe, expect, test } from 'vitest'
import { addDays, dayAt, isDay, startOfDay, zonedIso } from '../../src/hooks/statements/zonedDay.ts'

const hour = 3_600_000

describe('startOfDay', () => {
  test.each([
    ['2023-08-28', 'Europe/Moscow', '2023-08-27T21:00:00.000Z', 24],
    ['2026-11-22', 'Australia/Sydney', '2026-11-21T13:00:00.000Z', 24],
    ['2026-04-05', 'Australia/Sydney', '2026-04-04T13:00:00.000Z', 25],
    ['2026-10-04', 'Australia/Sydney', '2026-10-03T14:00:00.000Z', 23],
    ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00.000Z', 24.5],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z', 24],
    ['2026-01-01', 'Etc/GMT+12', '2026-01-01T12:00:00.000Z', 24],
    ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z', 24],
    // Midnight doesn't come: the clocks skip to one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 23],
  ])('%s in %s', (day, zone, begins, hours) => {
    const start = startOfDay(day, zone)
    expect(new Date(start).toISOString()).toBe(begins)
    expect(dayAt(start, zone)).toBe(day)
    expect(dayAt(start - 1, zone)).toBe(addDays(day, -1))
    expect((startOfDay(addDays(day, 1), zone) - start) / hour).toBe(hours)
  })

  test('a day that a zone left out is empty', () => {
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(startOfDay('2011-12-31', 'Pacific/Apia'))
  })
})

test.each([
  ['2023-08-27T21:00:00Z', 'Europe/Moscow', '2023-08-28T00:00:00+03:00'],
  ['2026-01-01T05:00:00Z', 'America/New_York', '2026-01-01T00:00:00-05:00'],
  ['2025-12-31T18:15:00Z', 'Asia/Kathmandu', '2026-01-01T00:00:00+05:45'],
  ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01T00:00:00+00:00'],
])('%s in %s is written %s', (at, zone, written) => {
  expect(zonedIso(Date.parse(at), zone)).toBe(written)
  expect(Date.parse(written)).toBe(Date.parse(at))
})

test('goes over the end of months and years', () => {
  expect([addDays('2024-02-28', 1), addDays('2026-01-01', -1)]).toEqual([
    '2024-02-29',
    '2025-12-31',
  ])
})

test.each(['2026-02-30', '2026-13-01', '26-01-01', '', '2026-01-01T00:00:00Z'])(
  '“%s” is no day',
  text => {
    expect(isDay(text)).toBe(false)
    expect(isDay('2026-02-28')).toBe(true)
  },
)
