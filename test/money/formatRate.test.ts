import { describe, expect, test } from 'vitest'
import { formatRate, markedDecimal, rateMarks, rateText } from '../../src/money/formatRate.ts'
import { createRandom } from '../../src/sandbox/random.ts'

const english = rateMarks('en-AU')

describe('a rate', () => {
  test.each([
    { rate: 0.63199, pieces: ['0.', '63', '19', '9'] },
    { rate: 0.632, pieces: ['0.', '63', '20', '0'] },
    { rate: 1, pieces: ['1.', '00', '00', '0'] },
    { rate: 19.5, pieces: ['19.', '50', '00', '0'] },
    { rate: 97.123, pieces: ['97.', '', '12', '300'] },
    { rate: 10432.1, pieces: ['10,432.', '', '10', '000'] },
    { rate: 0.010341, pieces: ['0.', '010', '34', '1'] },
    { rate: 0.00062123, pieces: ['0.', '00062', '12', '3'] },
    { rate: 1.0345678, pieces: ['1.', '03', '45', '678'] },
    { rate: 1.5e-7, pieces: ['0.', '00000015', '00', '0'] },
  ])('$rate has its pips apart', ({ rate, pieces }) => {
    const { whole, lead, pips, tail } = formatRate(rate, english)
    expect([whole, lead, pips, tail]).toEqual(pieces)
  })

  test('is written in the marks of a language, in Latin digits', () => {
    expect(rateText(10432.1, rateMarks('de'))).toBe('10.432,10000')
    expect(rateText(0.63199, rateMarks('ar-EG'))).toMatch(/^0\D63199$/)
  })

  test('keeps every digit that the API gave, and adds none but zeros', () => {
    const random = createRandom(1)
    for (let run = 0; run < 10_000; run += 1) {
      const places = Math.floor(random.next() * 9)
      const rate = Number((10 ** (random.next() * 8 - 4)).toFixed(places))
      const text = rateText(rate, english).replaceAll(',', '')
      expect(Number(text)).toBe(rate)
      expect(text).toMatch(/^\d+\.\d{5,}$/)
    }
  })
})

test('a decimal has a true minus, and thousands apart', () => {
  expect(markedDecimal('-1234567.5', english)).toBe('−1,234,567.5')
  expect(markedDecimal('0.00911', rateMarks('fr'))).toBe('0,00911')
  expect(markedDecimal('12', english)).toBe('12')
})
