import { expect, test } from 'vitest'
import type { FlashProblem } from '../../src/api/FlashProblem.ts'
import { createLongListNews } from '../../src/hooks/tables/longListNews.ts'
import { comparison, firstOf, sortInSlices } from '../../src/hooks/tables/sortRows.ts'
import { isFiltering, noFilters, toQueryInput } from '../../src/hooks/tables/tableFilters.ts'
import { type ListQuestion, tableListsOf } from '../../src/hooks/tables/tableLists.ts'
import { plainAmount, plainMoment } from '../../src/hooks/tables/transactionFields.ts'
import { withdrawalTable } from '../../src/hooks/tables/withdrawalTable.ts'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import { seeded } from '../accounts/seeded.ts'
import { manyWithdrawals } from '../bench/tablePage/manyWithdrawals.ts'

test('a day is asked for from its midnight to its last millisecond, also where the clocks change', () => {
  const zone = process.env.TZ
  process.env.TZ = 'Australia/Sydney'
  // On 4 October 2026 the day has 23 hours there.
  const filters = { ...noFilters, from: '2026-10-04', to: '2026-10-04', statuses: ['PENDING'] }
  expect(toQueryInput(filters, {})).toEqual({
    statuses: ['PENDING'],
    minCreatedAt: '2026-10-03T14:00:00.000Z',
    maxCreatedAt: '2026-10-04T12:59:59.999Z',
  })
  process.env.TZ = zone ?? 'UTC'
  expect(toQueryInput({ ...noFilters, externalId: ' a ', from: 'soon' }, {})).toEqual({
    externalId: 'a',
  })
})

test('what the host asks for can’t be widened', () => {
  const chosen = { ...noFilters, subClientId: 'other', statuses: ['FAILED'] }
  expect(toQueryInput(chosen, { subClientId: 'mine' })).toEqual({
    subClientId: 'mine',
    statuses: ['FAILED'],
  })
  expect(isFiltering(noFilters)).toBe(false)
  expect(isFiltering(chosen)).toBe(true)
})

test('amounts have the decimals of their currency, moments are in UTC', () => {
  expect(plainAmount(1234.5, 'AUD')).toBe('1234.50')
  expect(plainAmount(-1200, 'JPY')).toBe('-1200')
  expect(plainAmount(1e21, 'AUD')).toBe('1000000000000000000000.00')
  expect(plainAmount(null, 'AUD')).toBe('')
  expect(plainMoment('2026-11-02T10:00:00+11:00')).toBe('2026-11-01T23:00:00.000Z')
  expect(plainMoment('soon')).toBe('soon')
})

const random = seeded(4)
const rows = Array.from({ length: 5_000 }, (_, id) => ({
  id,
  // Many are equal, some are nothing.
  number: random.below(9) ? random.below(300) : null,
  text: random.pick(['Zoë', 'zoe', 'Åsa', 'émile', 'Emil', '', 'item 10', 'item 9']),
}))

test.each([
  ['number', 'ascending'],
  ['number', 'descending'],
  ['text', 'ascending'],
  ['text', 'descending'],
] as const)(
  'sorted in slices by %s, %s: the same as at once, stably, nothing last',
  async (kind, way) => {
    const keyOf = (row: (typeof rows)[number]) => row[kind]
    const compare = comparison(kind, way, 'en')
    const whole = rows.map(row => ({ row, key: keyOf(row) })).sort(compare)
    expect(await sortInSlices(rows, keyOf, compare, () => true)).toEqual(whole)
    const expected = whole.slice(0, 50).map(({ row }) => row)
    expect(firstOf(rows, keyOf, compare, 50)).toEqual(expected)
    const inOrder = whole.map(({ row }) => row)
    expect(firstOf(inOrder, keyOf, compare, 50)).toEqual(expected)
    expect([null, '']).toContain(whole.at(-1)?.key)
  },
)

test('a sort that nobody wants any more ends', async () => {
  const compare = comparison('number', 'ascending', 'en')
  expect(
    await sortInSlices(
      rows,
      ({ id }) => id,
      compare,
      () => false,
    ),
  ).toBeUndefined()
})

/** A client whose API lists so many withdrawals, and gives one of them by its id. */
function longClient(count: number) {
  const withdrawals = manyWithdrawals(count)
  const asked: string[] = []
  const client = createFlashClient({
    endpoint: 'https://api.example/',
    getToken: () => Promise.resolve('token'),
    fetch: (_, init) => {
      const { operationName, variables } = JSON.parse(String(init?.body))
      asked.push(operationName)
      const one = withdrawals.find(({ id }) => id === variables.id) ?? withdrawals[0]
      const withdrawal = { ...one, id: variables.id, status: 'REFUNDED' }
      const data = operationName === 'withdrawal' ? { withdrawal } : { withdrawals }
      const headers = { 'content-type': 'application/json' }
      return Promise.resolve(new Response(JSON.stringify({ data }), { headers }))
    },
  })
  const lists = tableListsOf(client)
  const question = { kind: withdrawalTable, input: {}, key: 'all' } as unknown as ListQuestion
  const state = () => lists.find(question)
  const shown = () => {
    const now = state()
    return now?.status === 'ready' ? now.rows : []
  }
  return { client, lists, question, asked, state, shown, withdrawals }
}

test('a short list goes into the cache, a long one beside it; another person’s are forgotten', async () => {
  const short = longClient(3)
  short.lists.ask(short.question)
  await expect.poll(() => short.state()?.status).toBe('cached')
  const { kind, input } = short.question
  const cached = short.client.readQuery({ query: kind.document, variables: { input } })
  expect(cached?.withdrawals).toHaveLength(3)

  const long = longClient(2_001)
  long.lists.ask(long.question)
  long.lists.ask(long.question)
  await expect.poll(() => long.shown().length).toBe(2_001)
  expect(long.asked).toEqual(['withdrawals'])
  await long.client.clearStore()
  expect(long.state()).toBeUndefined()
})

test('a long list is kept while anybody shows it', async () => {
  const { lists, question, state } = longClient(2_001)
  const leave = [lists.use(question), lists.use(question)]
  lists.ask(question)
  await expect.poll(() => state()?.status).toBe('ready')
  leave[0]?.()
  expect(state()?.status).toBe('ready')
  leave[1]?.()
  expect(state()).toBeUndefined()
})

test('a long list hears what happens: in order, asked where it is unclear, new ones in their place', async () => {
  const { client, lists, question, asked, shown, withdrawals } = longClient(2_001)
  lists.ask(question)
  await expect.poll(() => shown().length).toBe(2_001)
  const news = createLongListNews(client, lists, question)
  const at = withdrawals.findIndex(({ status }) => status === 'INITIALISED')
  const { id = '' } = withdrawals[at] ?? {}
  const later = '2026-11-21T10:00:00.000Z'
  news.hear({ event: 'withdrawal_pending', id, eventScheduledAt: later, statusMessage: 'Sent' })
  news.hear({ event: 'deposit_cleared', id, eventScheduledAt: later })
  await expect.poll(() => shown()[at]).toMatchObject({ status: 'PENDING', statusMessage: 'Sent' })
  expect(asked).toEqual(['withdrawals'])
  // Late news change nothing.
  news.hear({ event: 'withdrawal_initiated', id, eventScheduledAt: '2026-11-20T10:00:00.000Z' })
  // One that nobody knows is asked for, and comes to its place by its time.
  news.hear({ event: 'withdrawal_initiated', id: 'f'.repeat(24), eventScheduledAt: later })
  await expect.poll(() => shown().length).toBe(2_002)
  expect(shown()[0]).toMatchObject({ id: 'f'.repeat(24), status: 'REFUNDED' })
  expect(shown().find(row => row.id === id)?.status).toBe('PENDING')
  expect(asked).toEqual(['withdrawals', 'withdrawal'])
  // A bank may have returned it before or after: only the API can tell.
  const failed = withdrawals.find(({ status }) => status === 'FAILED')?.id ?? ''
  news.hear({ event: 'withdrawal_pending', id: failed, eventScheduledAt: later })
  await expect.poll(() => shown().find(row => row.id === failed)?.status).toBe('REFUNDED')
  news.end()
})

test('a long list that can’t be refreshed keeps its rows, and says why', async () => {
  const { lists, question, state, shown } = longClient(2_001)
  lists.ask(question)
  await expect.poll(() => shown().length).toBe(2_001)
  const failing = createFlashClient({
    endpoint: 'https://api.example/',
    getToken: () => Promise.resolve('token'),
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
  })
  const others = tableListsOf(failing)
  others.ask(question)
  await expect.poll(() => others.find(question)?.status).toBe('failed')
  const failed = others.find(question) as { readonly problem: FlashProblem }
  expect(failed.problem.kind).toBe('offline')
  expect(state()?.status).toBe('ready')
})
