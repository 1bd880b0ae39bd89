import { expect, test } from 'vitest'
import { amountTexts } from '../../../src/components/Amount/amountTexts.ts'

test.each([
  ['1234.5', 'AUD', 'en', '1,234.50', '1,234.50 Australian dollars'],
  [1, 'USD', 'en', '1.00', '1.00 US dollars'],
  [-1234.5, 'AUD', 'en', '−1,234.50', '−1,234.50 Australian dollars'],
  ['12345678901234567890.12', 'EUR', 'de', '12.345.678.901.234.567.890,12', undefined],
  [120_000, 'JPY', 'en', '120,000', '120,000 Japanese yen'],
  // Intl alone would drop the small coins of IDR, and what is heard would not be what is seen.
  ['1234.56', 'IDR', 'en', '1,234.56', '1,234.56 Indonesian rupiahs'],
  ['1234.5', 'AUD', 'ar', '1,234.50', '1,234.50 دولار أسترالي'],
  ['2.675', 'AUD', 'en', '2.68', '2.68 Australian dollars'],
  ['5', 'ZZZ', 'en', '5.00', '5.00 ZZZ'],
  ['5', 'NO SUCH', 'en', '5.00', '5.00 NO SUCH'],
  [Number.NaN, 'AUD', 'en', 'NaN', 'NaN AUD'],
  ['', 'AUD', 'en', '–', '– AUD'],
])('%s %s in %s is %s', (value, currency, locale, shown, spoken) => {
  const texts = amountTexts(value, currency, locale)
  expect(texts.shown).toBe(shown)
  if (spoken) expect(texts.spoken.replace(/\s/g, ' ').replace(/[\u200e\u200f]/g, '')).toBe(spoken)
})
