import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { comboBoxEntries, footerId } from '../../src/primitives/comboBoxEntries.ts'
import {
  type ComboBoxItem,
  filterItems,
  findLabel,
  prepareItems,
} from '../../src/primitives/filterItems.ts'

const found = (items: readonly ComboBoxItem[], query: string) =>
  filterItems(items, query).map(({ label }) => label)

test.each([
  ['', ['Émile Müller', 'Jane', 'José  García']],
  ['  ', ['Émile Müller', 'Jane', 'José  García']],
  ['EMILE M', ['Émile Müller']],
  ['jose garcia', ['José  García']],
  ['gar', ['José  García']],
  // The label begins with it, then one of its words, then it stands anywhere.
  ['j', ['Jane', 'José  García', 'Émile Müller']],
  ['x-1', ['Émile Müller']],
  // In any order, and then after what has it as it is typed.
  ['garcia jose', ['José  García']],
  ['major mull', ['Émile Müller']],
  ['jose mull', []],
])('%o finds %j', (query, expected) => {
  const items = [
    { id: 'x-1', label: 'Émile Müller', keywords: 'major' },
    { id: 'x-2', label: 'Jane' },
    { id: 'x-3', label: 'José  García' },
  ].toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  expect(found(items, query)).toEqual(expected)
})

test('of two with the same label none is meant by it', () => {
  const jane = { id: '1', label: 'Jane' }
  expect(findLabel([jane, { id: '2', label: 'Zoe' }], 'JANE')).toBe(jane)
  expect(findLabel([jane, { id: '2', label: 'Jané' }], 'jane')).toBeUndefined()
})

test('a long list is read bit by bit, until it is stopped', async () => {
  const reads: number[] = []
  const items = Array.from({ length: 3_000 }, (_, index) => ({
    id: String(index),
    get label() {
      reads.push(index)
      return 'Jane'
    },
  }))
  const stop = prepareItems(items)
  expect(reads).toHaveLength(0)
  await expect.poll(() => reads.length).toBeGreaterThanOrEqual(500)
  stop()
  const read = reads.length
  await wait(100)
  expect(reads).toHaveLength(read)
  expect(read).toBeLessThan(3_000)
})

describe('the lines of a list', () => {
  const items = ['a', 'b', 'c', 'd'].map(id => ({ id, label: `Item ${id}` }))
  const [a, b, c, d] = items as [ComboBoxItem, ComboBoxItem, ComboBoxItem, ComboBoxItem]
  const lines = (situation: Partial<Parameters<typeof comboBoxEntries>[0]>) =>
    comboBoxEntries({
      items,
      found: items,
      chosen: undefined,
      limit: Number.POSITIVE_INFINITY,
      note: undefined,
      footer: undefined,
      ...situation,
    })

  test('are all items, those found before the others', () => {
    expect(lines({ found: [c] }).all).toEqual([c, a, b, d])
    expect([...lines({ found: [c] }).labels]).toEqual(['Item c'])
  })

  test('are only the best of a long list, and its choice', () => {
    expect(lines({ limit: 2 }).all).toEqual([a, b])
    expect(lines({ limit: 2, chosen: d }).all).toEqual([d, a])
    expect(lines({ limit: 2, chosen: b }).all).toEqual([a, b])
  })

  test('keep a choice that is not found, behind', () => {
    const { all, labels } = lines({ limit: 2, chosen: d, found: [a, b, c] })
    expect(all).toEqual([a, b, d])
    expect(labels.has('Item d')).toBe(false)
  })

  test('end in the note and the line that acts', () => {
    const { all } = lines({ found: [a], note: '3 more', footer: 'Add' })
    expect(all.map(({ label }) => label).slice(0, 3)).toEqual(['Item a', '3 more', 'Add'])
    expect(all[2]?.id).toBe(footerId)
  })
})
