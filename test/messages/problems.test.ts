import { describe, expect, test } from 'vitest'
import type { FlashProblemKind } from '../../src/api/FlashProblem.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'

// A refusal is worded by the API itself, and a mutation without an answer by what it was.
const kinds: Readonly<Record<FlashProblemKind, readonly ('title' | 'text')[]>> = {
  refused: ['title'],
  invalidInput: ['title'],
  rateLimited: ['title', 'text'],
  signedOut: ['title', 'text'],
  offline: ['title', 'text'],
  timeout: ['title', 'text'],
  server: ['title', 'text'],
  unknownOutcome: [],
}

describe.each(Object.entries(kinds))('the problem %s', (kind, parts) => {
  test(`has words for its ${parts.join(' and ') || 'form only'}`, () => {
    for (const part of parts) expect(en).toHaveProperty([`problem.${kind}.${part}`])
  })
})

test('no word is left of a kind that there is not', () => {
  const worded = (Object.keys(en) as MessageKey[]).flatMap(
    key => /^problem\.(\w+)\./.exec(key)?.[1] ?? [],
  )
  expect(worded.filter(kind => !(kind in kinds))).toEqual([])
})
