import { test } from 'vitest'
import { conversions } from './conversions.tsx'
import { payments } from './payments.tsx'
import { expectAllEndings, storm } from './storm.ts'

// See README.md beside this file.

test('2,500 payments', { timeout: 600_000 }, async () => {
  expectAllEndings(await storm(payments, 2500))
})

test('2,500 conversions', { timeout: 600_000 }, async () => {
  expectAllEndings(await storm(conversions, 2500))
})
