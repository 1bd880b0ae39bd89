import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/hooks/onboarding/draftContent.ts'
import { revisionOf } from '../../../src/hooks/onboarding/draftRevision.ts'
import { readDraft } from '../../../src/hooks/onboarding/readDraft.ts'
import { contentOf, draftOf } from './draftStage.ts'

describe('a stored draft', () => {
  test('is read as it is, and what is nothing as nothing', () => {
    expect(readDraft(draftOf('Ana'))).toEqual({ status: 'read', draft: draftOf('Ana') })
    expect(readDraft(undefined)).toEqual({ status: 'none' })
    expect(readDraft(null)).toEqual({ status: 'none' })
  })

  test('is copied, without what isn’t a draft’s', () => {
    const stored = { ...draftOf('Ana'), secret: 1, answers: { tax: { number: 1 } } }
    const reading = readDraft(stored)
    stored.answers.tax.number = 2
    expect(reading).toEqual({
      status: 'read',
      draft: { ...draftOf('Ana'), answers: { tax: { number: 1 } } },
    })
  })

  test.each([
    ['text', 'what'],
    ['a list', [draftOf('Ana')]],
    ['no version', { ...draftOf('Ana'), version: undefined }],
    ['a version of text', { ...draftOf('Ana'), version: '1' }],
    ['an older version that nobody can migrate', { ...draftOf('Ana'), version: 0 }],
    ['no date', { ...draftOf('Ana'), savedAt: 'yesterday' }],
    ['no step', { ...draftOf('Ana'), step: '' }],
    ['steps of numbers', { ...draftOf('Ana'), visited: [1] }],
    ['no values', { ...draftOf('Ana'), values: undefined }],
    ['a list of values', { ...draftOf('Ana'), values: [] }],
    ['a number in a field', { ...draftOf('Ana'), values: { firstName: 1 } }],
    ['nothing in a field', { ...draftOf('Ana'), values: { firstName: null } }],
    ['parts of parts', { ...draftOf('Ana'), values: { address: { street: { no: '1' } } } }],
    [
      'a field that reaches further',
      JSON.parse(`{"a":${JSON.stringify(draftOf('Ana'))}}`, reach).a,
    ],
    ['answers of text', { ...draftOf('Ana'), answers: 'yes' }],
    ['no external id', { ...draftOf('Ana'), externalId: undefined }],
    ['nothing about whether it was sent', { ...draftOf('Ana'), isSent: 'no' }],
  ])('that has %s is broken', (_, stored) => {
    expect(readDraft(stored)).toEqual({ status: 'failed', failure: 'broken' })
  })

  test('of a newer version is no host’s to migrate', () => {
    const migrate = () => draftOf('Ana')
    const stored = { ...draftOf('Ana'), version: 2 }
    expect(readDraft(stored, migrate)).toEqual({ status: 'failed', failure: 'tooNew' })
  })
})

describe('a draft of an older version', () => {
  const older = { version: 1, revision: 'r1', name: 'Ana Lee' }
  const migrations = {
    1: (stored: object) => ({ ...stored, version: 2, first: nameIn(stored).split(' ')[0] }),
    2: (stored: object) => ({
      ...draftOf(String((stored as { first?: unknown }).first)),
      version: 3,
      revision: 'another',
    }),
  }

  test('goes through each migration in turn, and keeps its revision', () => {
    const draft = { ...draftOf('Ana'), version: 3, revision: 'r1' }
    expect(readDraft(older, undefined, migrations, 3)).toEqual({ status: 'read', draft })
    expect(older).toEqual({ version: 1, revision: 'r1', name: 'Ana Lee' })
  })

  test('is the host’s to migrate first, from whichever version', () => {
    const seen: number[] = []
    const migrate = (stored: unknown, from: number) => {
      seen.push(from)
      return { ...(stored as object), name: 'Bo Lee' }
    }
    const reading = readDraft(older, migrate, migrations, 3)
    expect(reading).toMatchObject({ status: 'read', draft: { values: { firstName: 'Bo' } } })
    expect(readDraft(draftOf('Ana'), migrate)).toMatchObject({ status: 'read' })
    expect(readDraft({ name: 'Ana' }, migrate)).toEqual({ status: 'failed', failure: 'broken' })
    expect(seen).toEqual([1, 1, 0])
  })

  test('is broken where a migration throws, answers nonsense or goes nowhere', () => {
    const failing = () => {
      throw new Error('no')
    }
    const broken = { status: 'failed', failure: 'broken' }
    expect(readDraft(older, failing, migrations, 3)).toEqual(broken)
    expect(readDraft(older, () => 7, migrations, 3)).toEqual(broken)
    expect(readDraft(older, () => Promise.resolve(draftOf('Ana')), migrations, 3)).toEqual(broken)
    expect(readDraft(older, undefined, { 1: failing }, 3)).toEqual(broken)
    expect(readDraft(older, undefined, { 1: migrations[1] }, 3)).toEqual(broken)
  })
})

test('a revision is a text that isn’t empty', () => {
  expect(['r', '', 7, undefined].map(revision => revisionOf({ revision }))).toEqual(['r', ...none])
  expect([null, 'text', [], undefined].map(revisionOf)).toEqual([undefined, ...none])
})

test('two contents are the same whatever the order of their names and their empty fields', () => {
  const one = contentOf('Ana', { values: { a: '1', address: { city: 'x', state: '' }, b: '' } })
  const two = contentOf('Ana', { values: { idDoc: {}, address: { city: 'x' }, a: '1' } })
  expect(textOf(one)).toBe(textOf(two))
  const others = [
    contentOf('Ana', { values: { a: '1', address: { city: 'y' } } }),
    contentOf('Ana', { values: { a: '1' } }),
    { ...two, step: 'address' },
    { ...two, visited: [] },
    { ...two, answers: { tax: '' } },
    { ...two, externalId: 'e2' },
    { ...two, isSent: true },
  ]
  expect(new Set([two, ...others].map(textOf)).size).toBe(1 + others.length)
})

const none = [undefined, undefined, undefined]

function nameIn(stored: object): string {
  return (stored as { name: string }).name
}

/** Puts a field into the values that `JSON.parse` makes an own one, and an assignment doesn’t. */
function reach(name: string, value: unknown): unknown {
  return name === 'values' ? JSON.parse('{"__proto__":{"isAdmin":"yes"}}') : value
}
