import { describe, expect, test, vi } from 'vitest'
import { checkBirthDate } from '../../src/rules/birthDate.ts'

const day = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}
const today = day('2026-07-15')

describe('a birth date', () => {
  test.each([
    ['1990-12-31', '1990-12-31'],
    [' 1990-12-31 ', '1990-12-31'],
    ['2000-02-29', '2000-02-29'],
    ['1900-01-02', '1900-01-02'],
    ['1990/12/31', '1990-12-31'],
    ['1990.12.31', '1990-12-31'],
    ['1990\u201312\u201331', '1990-12-31'],
    ['１９９０／１２／３１', '1990-12-31'],
    ['١٩٩٠-١٢-٣١', '1990-12-31'],
    ['19901231', '1990-12-31'],
    ['1990 12 31', '1990-12-31'],
    ['\u2067۱۹۹۰\u200f/۱۲/۳۱\u2069', '1990-12-31'],
  ])('%j is sent as %s', (text, value) => {
    expect(checkBirthDate(text, { today })).toEqual({ status: 'valid', value, display: value })
  })

  test.each([
    ['31/12/1990', 'dateFormat'],
    ['1990-1-03', 'dateFormat'],
    ['90-12-31', 'dateFormat'],
    ['1990-12-31T00:00', 'dateFormat'],
    ['1990--12-31', 'dateFormat'],
    ['1990-12-311', 'dateFormat'],
    ['31121990', 'dateFormat'],
    ['1990-00', 'dateExists'],
    ['1990-13', 'dateExists'],
    ['1990-13-', 'dateExists'],
    ['tomorrow', 'dateFormat'],
    ['1990-02-29', 'dateExists'],
    ['1900-02-29', 'dateExists'],
    ['1990-04-31', 'dateExists'],
    ['1990-13-01', 'dateExists'],
    ['1990-00-10', 'dateExists'],
    ['1990-01-00', 'dateExists'],
    ['1900-01-01', 'birthDateTooEarly'],
    ['1899-12-31', 'birthDateTooEarly'],
    ['0001-01-01', 'birthDateTooEarly'],
    ['2026-07-15', 'birthDateTooYoung'],
    ['2030-01-01', 'birthDateTooYoung'],
  ])('%j is refused: %s', (text, code) => {
    expect(checkBirthDate(text, { today })).toMatchObject({ status: 'invalid', code, params: {} })
  })

  test('is incomplete until its last digit', () => {
    for (const whole of ['1990-12-31', '1990/10/01', '1990.01.09', '١٩٩٠-٠٢-٢٨']) {
      for (let length = 1; length < whole.length; length++) {
        const verdict = checkBirthDate(whole.slice(0, length), { today })
        expect(verdict).toMatchObject({ status: 'incomplete', code: 'dateFormat' })
        expect(checkBirthDate(verdict.display, { today })).toEqual(verdict)
      }
      expect(checkBirthDate(whole, { today }).status).toBe('valid')
    }
  })

  test('that is refused stays as typed', () => {
    expect(checkBirthDate(' 31/12/1990 ', { today }).display).toBe('31/12/1990')
  })

  test('agrees with the calendar on every day of four years', () => {
    const days = new Set<string>()
    for (let at = Date.UTC(1999, 0, 1); at < Date.UTC(2003, 0, 1); at += 86_400_000) {
      days.add(new Date(at).toISOString().slice(0, 10))
    }
    const two = (number: number) => String(number).padStart(2, '0')
    for (let year = 1999; year < 2003; year++) {
      for (let month = 0; month < 14; month++) {
        for (let dayOfMonth = 0; dayOfMonth < 33; dayOfMonth++) {
          const text = `${year}-${two(month)}-${two(dayOfMonth)}`
          const { code } = checkBirthDate(text, { today })
          expect(code, text).toBe(days.has(text) ? undefined : 'dateExists')
        }
      }
    }
  })

  test('may be empty: the form decides', () => {
    expect(checkBirthDate(' ', { today }).status).toBe('empty')
  })

  test.each([
    ['2008-07-14', '2026-07-15', true],
    ['2008-07-15', '2026-07-15', true],
    ['2008-07-16', '2026-07-15', false],
    ['2008-08-01', '2026-07-31', false],
    ['2007-12-31', '2026-01-01', true],
    ['2008-02-29', '2026-02-28', false],
    ['2008-02-29', '2026-03-01', true],
    ['2010-02-28', '2028-02-28', true],
    ['2010-03-01', '2028-02-29', false],
  ])('of %s is of age on %s: %s', (text, on, isAdult) => {
    const { status, code } = checkBirthDate(text, { today: day(on) })
    expect([status, code]).toEqual(
      isAdult ? ['valid', undefined] : ['invalid', 'birthDateTooYoung'],
    )
  })

  test.each([
    ['1961-07-16', '2026-07-15', true],
    ['1961-07-15', '2026-07-15', false],
    ['1960-02-29', '2025-02-28', true],
    ['1960-02-29', '2025-03-01', false],
    ['1940-01-01', '2026-07-15', false],
  ])('of %s is under 65 on %s: %s', (text, on, isUnder) => {
    const options = { today: day(on), maximumAge: 64 }
    const expected = { status: 'invalid', code: 'birthDateTooOld', params: { maximum: 64 } }
    expect(checkBirthDate(text, options)).toMatchObject(isUnder ? { status: 'valid' } : expected)
    expect(checkBirthDate(text, { today: day(on) }).status).toBe('valid')
  })

  test("counts from the person's own day unless told", () => {
    vi.useFakeTimers({ now: new Date(2026, 6, 15, 23, 59) })
    expect(checkBirthDate('2008-07-15').status).toBe('valid')
    expect(checkBirthDate('2008-07-16').code).toBe('birthDateTooYoung')
    vi.useRealTimers()
  })
})
