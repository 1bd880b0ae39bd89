import { test } from 'vitest'
import { payouts } from './payouts.tsx'
import { expectAllEndings, storm } from './storm.ts'

// See README.md beside this file.

test('5,000 payouts', { timeout: 600_000 }, async () => {
  expectAllEndings(await storm(payouts, 5000))
})
