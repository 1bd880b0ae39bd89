import { describe, expect, test, vi } from 'vitest'
import { byName, firstByName } from '../../src/hooks/parties/partyOrder.ts'
import { createPartySearch } from '../../src/hooks/parties/partySearch.ts'
import { seeded } from '../accounts/seeded.ts'

interface Entry {
  readonly id: string
  readonly companyName: string
  readonly code?: string
  readonly after?: string
}

const { find } = createPartySearch<Entry>({
  texts: entry => [entry.companyName],
  codes: entry => [entry.code ?? null, entry.after ?? null],
})

function isFound(search: string, entry: Omit<Entry, 'id'>): boolean {
  return find([{ id: '1', ...entry }], search).length === 1
}

describe('a name', () => {
  test.each([
    ['camille', 'Camille Durand'],
    ['DURAND cam', 'Camille Durand'],
    ['elodie', 'Élodie Strauß'],
    ['strauss', 'Élodie Strauß'],
    ['Łukasz', 'Lukasz Nowak'],
    ['lukasz', 'Łukasz Nowak'],
    ['o’hara', "Zoe O'Hara"],
    ["o'hara", 'Zoe O’Hara'],
    ['e\u0301lodie', 'Élodie Strauß'],
    ['24 7', '24 7 Couriers'],
    ['شركة', 'شَرِكة النور'],
    ['٢٤', '24 7 Couriers'],
    ['   ', 'Anybody'],
  ])('%s finds %s', (search, companyName) => {
    expect(isFound(search, { companyName })).toBe(true)
  })

  test.each([
    ['durand camilla', 'Camille Durand'],
    ['247', '24 7 Couriers'],
    ['l', 'Camie'],
  ])('%s does not find %s', (search, companyName) => {
    expect(isFound(search, { companyName })).toBe(false)
  })
})

describe('a number', () => {
  const french = { companyName: 'Camille', code: 'FR7630006000011234567890189' }
  const australian = { companyName: 'John', code: '062000', after: '12345678' }

  test.each([
    ['FR76 3000 6000', french],
    ['fr7630006000011234567890189', french],
    ['0189', french],
    ['camille 890-189', french],
    ['062-000', australian],
    ['062-000 1234 5678', australian],
    ['٠٦٢٠٠٠', australian],
  ])('%s finds it', (search, entry) => {
    expect(isFound(search, entry)).toBe(true)
  })

  test.each([
    ['FR76 6000', french],
    ['fr', french],
    ['062 001', australian],
    ['jane 062-000', australian],
  ])('%s does not', (search, entry) => {
    expect(isFound(search, entry)).toBe(false)
  })
})

test('entries come in the order given, and all of them, the same list, without a search', () => {
  const entries = ['Cara', 'Bob', 'Carl'].map(companyName => ({ id: companyName, companyName }))
  expect(find(entries, 'ca').map(({ id }) => id)).toEqual(['Cara', 'Carl'])
  expect(find(entries, ' ')).toBe(entries)
})

test('an entry is read once, however often it is searched', () => {
  const texts = vi.fn((entry: Entry) => [entry.companyName])
  const { find: search, prepare } = createPartySearch<Entry>({ texts, codes: () => [] })
  const entries = [{ id: '1', companyName: 'Ada' }]
  prepare(entries)
  expect(texts).toHaveBeenCalledOnce()
  for (const typed of ['a', 'ad', 'ada']) expect(search(entries, typed)).toHaveLength(1)
  expect(texts).toHaveBeenCalledOnce()
  expect(search([{ id: '1', companyName: 'Bea' }], 'bea')).toHaveLength(1)
})

describe('by name', () => {
  const named = (...names: string[]) =>
    names.map((companyName, at) => ({ id: `${at}`, companyName }))

  test('in the order of the language, numbers by their size, the newest first of the same name', () => {
    const entries = named('Zoe', 'äpfel', 'Unit 10', 'Unit 2', 'apfel', 'Zoe')
    expect(byName(entries, 'de').map(({ companyName }) => companyName)).toEqual([
      ...['apfel', 'äpfel', 'Unit 2', 'Unit 10', 'Zoe', 'Zoe'],
    ])
    expect(byName(entries, 'sv').at(-1)?.companyName).toBe('äpfel')
    expect(
      byName(entries, 'de')
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(['0', '5'])
  })

  test.each(['en', 'ar', 'sv'])('the first are the first of all, in %s', locale => {
    const { pick } = seeded(11)
    const names = ['Ada', 'ada', 'Ärla', 'Zoe', 'Unit 10', 'Unit 9', 'Émile', 'أحمد']
    for (const count of [1, 5, 60]) {
      const entries = named(...Array.from({ length: 50 }, () => pick(names)))
      const first = firstByName(entries, locale, count)
      expect(first).toEqual(byName(entries, locale).slice(0, count))
      expect(firstByName(entries, locale, count)).toEqual(first)
    }
  })

  test('is sorted once for a list and a language', () => {
    const entries = named('b', 'a')
    expect(byName(entries, 'en')).toBe(byName(entries, 'en'))
    expect(byName([...entries], 'en')).not.toBe(byName(entries, 'en'))
  })
})
