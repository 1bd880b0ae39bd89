import { expect, test, vi } from 'vitest'
import { useRecipientList } from '../../src/hooks/useRecipientList.ts'
import { useSenderList } from '../../src/hooks/useSenderList.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { RecipientSeed } from '../../src/sandbox/entities/recipient.ts'
import { manyRecipients } from '../manyRecipients.ts'
import { renderHook } from '../renderHook.tsx'
import { countOf } from './dataOf.ts'

const address = {
  street: '1 Test St',
  suburb: 'Perth',
  state: 'WA',
  country: 'AU',
  postcode: '6000',
}

function seed(at: number, rest: Partial<RecipientSeed>): RecipientSeed {
  const account = {
    accountIdType: 'BSB',
    currency: 'AUD',
    bsb: '062000',
    accountNo: `1234567${at}`,
  }
  return { id: String(at).repeat(24), country: 'AU', address, ...account, ...rest }
}

const book = [
  seed(1, { firstName: 'Zoe', lastName: 'Abbott', email: 'zoe@example.com' }),
  seed(2, {
    companyName: 'Élan Studio',
    accountIdType: 'IBAN',
    currency: 'EUR',
    iban: 'DE89370400440532013000',
    bsb: null,
    accountNo: null,
  }),
  seed(3, { firstName: 'Ben', lastName: 'Young', externalId: 'cust-77', nickName: 'Benny' }),
  seed(4, { accountIdType: 'PAYID', payid: '+61 491 570 156', bsb: null, accountNo: null }),
]

function start(sandbox = createSandbox({ recipients: book }), options = {}) {
  const rendered = renderHook(() => useRecipientList(options), { sandbox })
  const list = () => rendered.result.current
  const ids = () =>
    list()
      .entries.map(({ id }) => id[0])
      .join('')
  return { ...rendered, list, ids }
}

async function removed(sandbox: Sandbox, options = {}) {
  const started = start(sandbox, options)
  await expect.poll(() => started.list().total).toBe(4)
  const entry = started.list().entries.find(({ id }) => id.startsWith('3'))
  if (!entry) throw new Error('Ben is not in the list')
  await started.list().remove(entry)
  return { ...started, entry }
}

test('gives the whole book by name, or as the API does, without asking again', async () => {
  const { list, ids, sandbox } = start()
  expect(list()).toMatchObject({ all: { status: 'loading' }, entries: [], total: 0 })
  // Without a name: the PayID stands for it.
  await expect.poll(ids).toBe('4321')
  list().setSort('newest')
  await expect.poll(ids).toBe('4321')
  list().setSort('name')
  expect(countOf(sandbox, 'recipients')).toBe(1)
})

test.each([
  ['zoe@example', '1'],
  ['ELAN', '2'],
  ['DE89 3704 0044', '2'],
  ['benny', '3'],
  ['cust-77', '3'],
  ['062-000', '31'],
  ['062-000 12345671', '1'],
  ['0491 570 156', '4'],
  ['+61491570156', '4'],
  ['nobody', ''],
])('finds by %s', async (search, found) => {
  const { list, ids } = start()
  await expect.poll(() => list().total).toBe(4)
  list().setSearch(search)
  await expect.poll(() => list().isSearching || ids()).toBe(found)
  expect(list()).toMatchObject({ search, total: 4, isNarrowed: true })
})

test('a filter counts what its choices would show beside the search and the other filter', async () => {
  const { list, ids } = start()
  await expect.poll(() => list().total).toBe(4)
  const { currency, method } = list().filters
  expect(currency).toMatchObject({
    value: null,
    choices: [
      { value: 'AUD', count: 3 },
      { value: 'EUR', count: 1 },
    ],
  })
  method.choose('BSB')
  await expect.poll(ids).toBe('31')
  expect(list().filters.currency.choices.map(({ count }) => count)).toEqual([2, 0])
  // Its own choice doesn't narrow what it offers.
  expect(list().filters.method).toMatchObject({
    value: 'BSB',
    choices: [{ count: 2 }, { count: 1 }, { count: 1 }],
  })
  list().setSearch('ben')
  await expect.poll(ids).toBe('3')
  list().filters.currency.choose('EUR')
  await expect.poll(ids).toBe('')
  list().showAll()
  await expect.poll(ids).toBe('4321')
  expect(list()).toMatchObject({ search: '', isNarrowed: false })
})

test('a part of the book is picked out by the API', async () => {
  const { list, sandbox } = start(undefined, { among: { currency: 'EUR' }, initialSort: 'newest' })
  await expect.poll(() => list().total).toBe(1)
  expect(list().sort).toBe('newest')
  expect(sandbox.requests.at(-1)).toMatchObject({ variables: { input: { currency: 'EUR' } } })
})

test('a deletion takes the entry out, and undo creates it once more under a new id', async () => {
  const onDeleted = vi.fn()
  const onRestored = vi.fn()
  const sandbox = createSandbox({ recipients: book })
  const { list, ids, entry } = await removed(sandbox, { onDeleted, onRestored })
  await expect.poll(() => list().removal).toMatchObject({ status: 'succeeded', entry })
  expect(ids()).toBe('421')
  expect(onDeleted).toHaveBeenCalledExactlyOnceWith(entry)
  const before = { ...entry, __typename: 'Recipient' }

  const outcome = await list().undo()
  expect(outcome?.status).toBe('succeeded')
  await expect.poll(() => list().restoration.status).toBe('succeeded')
  const [back] = list().entries.filter(({ firstName }) => firstName === 'Ben')
  expect(back).toEqual({ ...before, id: back?.id })
  expect(back?.id).not.toBe(entry.id)
  expect(onRestored).toHaveBeenCalledExactlyOnceWith(back, entry)
  // Twice would be two of them.
  expect(await list().undo()).toBeUndefined()
  expect(sandbox.store.recipients.size).toBe(4)

  // The next deletion has nothing to do with that restoration.
  await list().remove(back as typeof entry)
  await expect.poll(() => list().restoration.status).toBe('idle')
  list().dismiss()
  await expect.poll(() => list().removal).toEqual({ status: 'idle' })
  expect(await list().undo()).toBeUndefined()
})

test('a deletion whose answer was lost is looked up', async () => {
  const onDeleted = vi.fn()
  const sandbox = createSandbox({ recipients: book })
  sandbox.dropReplies(1, 'deleteRecipient')
  const { list } = await removed(sandbox, { onDeleted })
  await expect.poll(() => list().removal.status).toBe('unknown')
  expect(onDeleted).not.toHaveBeenCalled()
  const { removal } = list()
  if (removal.status === 'unknown') await removal.check()
  await expect.poll(() => list().removal.status).toBe('succeeded')
  expect(onDeleted).toHaveBeenCalledOnce()
  expect(list().total).toBe(3)
})

test('what somebody else has deleted brings the list up to date', async () => {
  const sandbox = createSandbox({ recipients: book })
  const { list } = start(sandbox)
  await expect.poll(() => list().total).toBe(4)
  const [entry] = list().entries
  sandbox.store.recipients.delete(entry?.id ?? '')
  if (entry) await list().remove(entry)
  await expect.poll(() => list().removal.status).toBe('failed')
  await expect.poll(() => list().total).toBe(3)
})

test('two presses delete once and tell once', async () => {
  const onDeleted = vi.fn()
  const { list, sandbox } = start(undefined, { onDeleted })
  await expect.poll(() => list().total).toBe(4)
  const [first, second] = list().entries
  if (!first || !second) throw new Error('The list is empty')
  await Promise.all([list().remove(first), list().remove(second)])
  expect(onDeleted).toHaveBeenCalledExactlyOnceWith(first)
  expect(sandbox.store.recipients.size).toBe(3)
})

test('of a long book the first rows come first, and all of it right after', async () => {
  const counts: number[] = []
  const { result } = renderHook(
    () => {
      const list = useRecipientList()
      if (list.total > 0) counts.push(list.entries.length)
      return list
    },
    { sandbox: { recipients: manyRecipients(600) } },
  )
  await expect.poll(() => result.current.isSearching || result.current.entries.length).toBe(600)
  expect(counts[0]).toBe(50)
  expect(result.current.filters.currency.choices.map(({ value }) => value)).toEqual([
    ...['AUD', 'EUR', 'GBP', 'INR', 'MXN', 'NZD', 'USD'],
  ])
  // Whatever happens to the list afterwards, it stays whole.
  counts.length = 0
  const [entry] = result.current.entries
  if (entry) await result.current.remove(entry)
  await expect.poll(() => result.current.entries.length).toBe(599)
  expect(Math.min(...counts)).toBe(599)
})

test('senders are found by name, and by business number', async () => {
  const { result } = renderHook(() => useSenderList())
  const names = () => result.current.entries.map(one => one.companyName ?? one.firstName)
  await expect.poll(names).toHaveLength(7)
  expect(names()[0]).toBe('Acme Inc')
  expect(result.current.filters).toEqual({})
  result.current.setSearch('048 219 37')
  await expect.poll(names).toEqual(['Harbour Textiles Ltd'])
})
