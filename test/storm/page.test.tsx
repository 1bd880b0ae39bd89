import { test } from 'vitest'
import { payoutPage } from './payoutPage.tsx'
import { expectAllEndings, storm } from './storm.ts'

// See README.md beside this file.

test('200 payouts by the form, read in its words', { timeout: 600_000 }, async () => {
  expectAllEndings(await storm(payoutPage, 200))
})
