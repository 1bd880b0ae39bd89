import { gql, InMemoryCache } from '@apollo/client'
import { describe, expect, test } from 'vitest'
import { equalFields } from '../../src/hooks/forms/equalFields.ts'
import { holdsValues } from '../../src/hooks/forms/holdsValues.ts'
import type { SubClient } from '../../src/hooks/useSubClients.ts'
import { placeInLists } from '../../src/hooks/wire/placeInLists.ts'
import { subClientFilter } from '../../src/hooks/wire/subClientFilter.ts'
import { toInput } from '../../src/hooks/wire/toInput.ts'
import { transactionFilter } from '../../src/hooks/wire/transactionFilter.ts'

describe('equalFields', () => {
  const entity = { firstName: 'Ada', bsb: '062000', email: null }
  test.each([
    [{}, true],
    [{ firstName: 'Ada', bsb: '062000' }, true],
    [{ firstName: 'Ada', bsb: '370370' }, false],
    [{ email: 'ada@example.com' }, false],
    // Spelled another way: whether the API minds, no page says.
    [{ firstName: 'ada' }, undefined],
    [{ bsb: '062-000' }, undefined],
    [{ firstName: 'ada', bsb: '370370' }, false],
    // A filter that a newer API may have.
    [{ madeUp: 'x' }, undefined],
    [{ madeUp: 'x', firstName: 'Ben' }, false],
  ])('%o: %s', (filter, verdict) => {
    expect(equalFields(filter, entity)).toBe(verdict)
  })
})

test('holdsValues looks into parts, and takes no other spelling', () => {
  const entity = {
    email: null,
    mobile: '+61422832849',
    address: { street: '1 Hay St', state: null },
  }
  expect(holdsValues({}, entity)).toBe(true)
  expect(holdsValues({ email: null, address: { street: '1 Hay St' } }, entity)).toBe(true)
  expect(holdsValues({ email: undefined, address: { state: null } }, entity)).toBe(true)
  expect(holdsValues({ address: { street: '2 Hay St' } }, entity)).toBe(false)
  expect(holdsValues({ address: null }, entity)).toBe(false)
  expect(holdsValues({ mobile: '0422 832 849' }, entity)).toBe(false)
  expect(holdsValues({ idDoc: { type: 'passport' } }, entity)).toBe(false)
})

describe('transactionFilter', () => {
  const entity = {
    id: '1',
    status: 'PENDING',
    toCurrency: 'EUR',
    createdAt: '2026-03-04T10:00:00.000Z',
    subClient: { id: 's1' },
  }
  test.each([
    [{}, true],
    [{ statuses: ['INITIALISED', 'PENDING'], toCurrencies: ['EUR'] }, true],
    [{ statuses: [] }, true],
    [{ statuses: ['CONFIRMED'] }, false],
    [{ statuses: ['PENDING'], toCurrencies: ['USD'] }, false],
    [{ subClientId: 's1' }, true],
    [{ subClientId: 's2' }, false],
    [{ minCreatedAt: '2026-03-04T10:00:00Z', maxCreatedAt: '2026-03-04T12:00:00+02:00' }, true],
    [{ minCreatedAt: '2026-03-04T10:00:01Z' }, false],
    [{ maxCreatedAt: '2026-03-04T09:59:59Z' }, false],
    // When the day ends depends on a zone that no page names.
    [{ maxCreatedAt: '2026-03-05' }, undefined],
    [{ minCreatedAt: 'yesterdayT' }, undefined],
    [{ rails: ['NPP'] }, undefined],
    [{ rails: ['NPP'], statuses: ['FAILED'] }, false],
    [{ lastName: 'Smith' }, undefined],
  ])('%o: %s', (filter, verdict) => {
    expect(transactionFilter(filter, entity)).toBe(verdict)
  })

  test('knows a transaction of your own from a sub-client’s', () => {
    expect(transactionFilter({ subClientId: 's1' }, { ...entity, subClient: null })).toBe(false)
  })
})

test('subClientFilter looks at the contact person too', () => {
  const subClient = {
    legalName: null,
    primaryContact: { firstName: 'Ada', email: 'ada@example.com' },
    address: { country: 'AU' },
  } as SubClient
  expect(subClientFilter({ firstName: 'Ada' }, subClient)).toBe(true)
  expect(subClientFilter({ email: 'ben@example.com' }, subClient)).toBe(false)
  expect(subClientFilter({ address: { country: 'AU' } }, subClient)).toBeUndefined()
})

test('toInput leaves out what isn’t given', () => {
  const nothing = { country: '', currency: undefined, statuses: null }
  expect(toInput({ ...nothing, tradeable: false, size: 0 })).toEqual({
    input: { tradeable: false, size: 0 },
  })
  expect(Object.keys(toInput(nothing)?.input ?? {})).toEqual([])
  expect(toInput(null)).toBeNull()
})

describe('placeInLists', () => {
  const ada = { __typename: 'Sender', id: '1', firstName: 'Ada' }
  const list = gql`query senders($input: SenderQueryInput) { senders(input: $input) { id firstName } }`
  const bare = gql`query senders { senders { id firstName } }`

  function cacheWith(query: typeof list, senders: readonly object[], options = {}) {
    const cache = new InMemoryCache(options)
    cache.writeQuery({ query, data: { senders } })
    cache.writeFragment({ fragment: gql`fragment S on Sender { id firstName }`, data: ada })
    return cache
  }

  const idsIn = (cache: InMemoryCache, query: typeof list) =>
    cache.readQuery<{ senders: readonly { id: string }[] }>({ query })?.senders.map(({ id }) => id)

  test.each([
    ['without arguments', bare],
    ['with arguments', list],
  ])('a list asked for %s', (_, query) => {
    const cache = cacheWith(query, [{ __typename: 'Sender', id: '2', firstName: 'Ben' }])
    placeInLists(cache, 'senders', ada, () => true)
    expect(idsIn(cache, query)).toEqual(['1', '2'])
    placeInLists(cache, 'senders', ada, () => true)
    expect(idsIn(cache, query)).toEqual(['1', '2'])
    placeInLists(cache, 'senders', ada, () => false)
    expect(idsIn(cache, query)).toEqual(['2'])
    placeInLists(cache, 'senders', ada, () => true, true)
    expect(idsIn(cache, query)).toEqual(['2', '1'])
    placeInLists(cache, 'senders', ada, () => undefined)
    expect(idsIn(cache, query)).toBeUndefined()
  })

  test('a list that a host’s own cache keeps its own way is forgotten', () => {
    const merge = (_: unknown, incoming: readonly unknown[]) => ({ pages: incoming })
    const read = (existing?: { pages: readonly unknown[] }) => existing?.pages
    const typePolicies = { Query: { fields: { senders: { keyArgs: ['input'], merge, read } } } }
    const cache = cacheWith(list, [], { typePolicies })
    expect(idsIn(cache, list)).toEqual([])
    placeInLists(cache, 'senders', ada, () => true)
    expect(idsIn(cache, list)).toBeUndefined()
  })

  test('the filter is read from where a cache keeps it', () => {
    const seen: object[] = []
    for (const typePolicies of [{}, { Query: { fields: { senders: { keyArgs: ['input'] } } } }]) {
      const cache = new InMemoryCache({ typePolicies })
      const variables = { input: { email: 'a{b}@example.com' } }
      cache.writeQuery({ query: list, variables, data: { senders: [] } })
      placeInLists(cache, 'senders', ada, filter => {
        seen.push(filter)
        return false
      })
    }
    expect(seen).toEqual([{ email: 'a{b}@example.com' }, { email: 'a{b}@example.com' }])
  })
})
