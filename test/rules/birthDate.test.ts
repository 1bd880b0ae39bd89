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
  ])('%j is sent as %s', (text, value) => {
    expect(checkBirthDate(text, { today })).toEqual({ status: 'valid', value, display: value })
  })

  test.each([
    ['31/12/1990', 'dateFormat'],
    ['1990-12-3', 'dateFormat'],
    ['1990-1-03', 'dateFormat'],
    ['90-12-31', 'dateFormat'],
    ['1990-12-31T00:00', 'dateFormat'],
    ['1990 12 31', 'dateFormat'],
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

  test("counts from the person's own day unless told", () => {
    vi.useFakeTimers({ now: new Date(2026, 6, 15, 23, 59) })
    expect(checkBirthDate('2008-07-15').status).toBe('valid')
    expect(checkBirthDate('2008-07-16').code).toBe('birthDateTooYoung')
    vi.useRealTimers()
  })
})
