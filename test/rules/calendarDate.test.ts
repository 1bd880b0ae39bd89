import { describe, expect, test, vi } from 'vitest'
import { calendarDay, checkDate, isoDate, localToday } from '../../src/rules/calendarDate.ts'
import { hostileTexts } from '../accounts/seeded.ts'

describe('a date', () => {
  test.each([
    ['1990-02-28'],
    ['1990/02/28'],
    ['1990.02.28'],
    ['1990 02 28'],
    ['1990 - 02 - 28'],
    ['1990/02-28'],
    ['19900228'],
    ['1990-0228'],
    ['199002 28'],
    [' 19900228\n'],
    ['١٩٩٠٠٢٢٨'],
    ['１９９０　０２　２８'],
  ])('may be written %j', text => {
    const value = '1990-02-28'
    expect(checkDate(text)).toEqual({ status: 'valid', value, display: value })
  })

  test.each([
    ['28021990', 'dateFormat'],
    ['28 02 1990', 'dateFormat'],
    ['02/28/1990', 'dateFormat'],
    ['1990-2-28', 'dateFormat'],
    ['90-02-28', 'dateFormat'],
    ['1990--02-28', 'dateFormat'],
    ['199002281', 'dateFormat'],
    ['28 Feb 1990', 'dateFormat'],
    ['19901301', 'dateExists'],
    ['19900230', 'dateExists'],
    ['1990-00', 'dateExists'],
  ])('%j is refused: %s', (text, code) => {
    expect(checkDate(text)).toMatchObject({ status: 'invalid', code, params: {} })
  })

  test('that has its day first stays as typed', () => {
    expect(checkDate('28021990')).toMatchObject({ value: '28021990', display: '28021990' })
  })

  test.each([
    ['1', '1'],
    ['1990', '1990'],
    ['1990-', '1990-'],
    ['19900', '1990-0'],
    ['199002', '1990-02'],
    ['1990-022', '1990-02-2'],
    ['1990022', '1990-02-2'],
  ])('on its way, %j is shown as %j', (text, display) => {
    expect(checkDate(text)).toEqual({
      status: 'incomplete',
      value: display,
      display,
      code: 'dateFormat',
      params: {},
    })
  })

  test.each([
    ['19900228', '1990-02-28'],
    ['1990-02-28', '1990-02-28'],
    ['1990/02/28', '1990-02-28'],
    ['1990 02 28', '1990-02-28'],
  ])('typed one by one into what is shown, %j ends as %j', (text, whole) => {
    let shown = ''
    for (const key of text) shown = checkDate(shown + key).display
    expect(shown).toBe(whole)
  })

  test('is taken back one by one as well', () => {
    for (let text = '1990-02-28'; text; text = text.slice(0, -1)) {
      const { status, display } = checkDate(text)
      expect([status, display]).toEqual([text.length === 10 ? 'valid' : 'incomplete', text])
    }
    expect(checkDate('')).toEqual({ status: 'empty', value: '', display: '' })
  })

  test('agrees with the calendar on every day of eight years', () => {
    const days = new Set<string>()
    for (let at = Date.UTC(1896, 0, 1); at < Date.UTC(1904, 0, 1); at += 86_400_000) {
      days.add(new Date(at).toISOString().slice(0, 10))
    }
    for (let year = 1896; year < 1904; year++) {
      for (let month = 0; month < 14; month++) {
        for (let day = 0; day < 33; day++) {
          const text = isoDate({ year, month, day })
          const { status } = checkDate(text)
          expect(status === 'valid', text).toBe(days.has(text))
          expect(checkDate(text.replaceAll('-', '')).status, text).toBe(status)
        }
      }
    }
  })

  test('means the same when what is shown is checked again', () => {
    for (const text of hostileTexts(23, 3000, ['', '1990', '1990-02', '19900', '2802', '1990 0'])) {
      const verdict = checkDate(text)
      expect(checkDate(verdict.display)).toEqual(verdict)
    }
  })
})

describe('a range', () => {
  const range = { earliest: '2000-01-31', latest: '2000-02-29' }

  test.each([
    ['2000-01-30', 'dateTooEarly', { earliest: '2000-01-31' }],
    ['2000-01-31', undefined, undefined],
    ['2000-02-29', undefined, undefined],
    ['2000/03/01', 'dateTooLate', { latest: '2000-02-29' }],
  ])('of dates holds %s: %s', (text, code, params) => {
    const verdict = checkDate(text, range)
    expect([verdict.code, verdict.params]).toEqual([code, params])
    expect(verdict.status).toBe(code ? 'invalid' : 'valid')
    expect(checkDate(text).status).toBe('valid')
  })

  test('may have one end, and says nothing of what is no date', () => {
    expect(checkDate('2001-01-01', { earliest: '2000-01-31' }).status).toBe('valid')
    expect(checkDate('1999-01-01', { latest: '2000-01-31' }).status).toBe('valid')
    expect(checkDate('199', range).code).toBe('dateFormat')
    expect(checkDate('', range).status).toBe('empty')
  })
})

test("today is the person's own day", () => {
  vi.useFakeTimers({ now: new Date(2026, 0, 5, 23, 59) })
  expect(localToday()).toEqual({ year: 2026, month: 1, day: 5 })
  expect(isoDate(localToday())).toBe('2026-01-05')
  expect(calendarDay('2026-01-05')).toEqual(localToday())
  vi.useRealTimers()
})
