import { expect, test } from 'vitest'
import { checkPayId } from '../../../src/accounts/payId.ts'
import { fuzz, separated } from './fuzz.ts'

const numbers = ['0412345678', '+61412345678', '51824753556', '004085616', '+442079460958']
const texts = [
  'ada@example.org',
  'a.b-c+d@pay.example.com.au',
  'whitecoat#01',
  'acme:pay',
  'john smith',
]

test('checkPayId keeps its promises for a million texts', { timeout: 120_000 }, () => {
  const { statuses, failures } = fuzz(
    {
      check: text => checkPayId(text),
      examples: [...numbers, ...texts],
      labels: ['PayID: ', 'payid:', 'PAYID：'],
      // Between digits anything may stand that separates; what stands in a name or an address counts.
      rewritten(example, random) {
        if (numbers.includes(example)) return separated(example, random)
        const typed = random.below(2) ? example.toUpperCase() : example
        return (
          random.pick(['', ' ', '\u00a0', '\u200b']) + typed + random.pick(['', '\n', '\u200b '])
        )
      },
    },
    20261121,
    1_000_000,
  )
  expect(failures).toEqual([])
  for (const status of ['empty', 'incomplete', 'valid', 'invalid', 'warning']) {
    expect(statuses[status], status).toBeGreaterThan(1000)
  }
})
