import { expect, test } from 'vitest'
import { useCreateWithdrawal } from '../../src/hooks/useCreateWithdrawal.ts'
import { useStatement } from '../../src/hooks/useStatement.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'
import { person } from '../sandbox/ask.ts'
import { dataOf } from './dataOf.ts'

const options = { fromDate: '2023-08-28T00:00:00+03:00', currency: 'USD' } as const

test('gives the documented day', async () => {
  const { result } = renderHook(() => [useStatement(options), useStatement(null)])
  await expect
    .poll(() => dataOf(result.current[0] ?? { status: 'idle' }))
    .toMatchObject({
      fromDate: '2023-08-27T21:00:00Z',
      toDate: '2023-08-28T21:00:00Z',
      rows: [{ debit: 123.45, credit: 0 }],
    })
  expect(result.current[1]).toEqual({ status: 'idle' })
})

test.each([
  ['a list of one', (statement: unknown) => [statement], 1],
  ['an empty list', () => [], undefined],
])('reads %s, as the documentation has it in places', async (_, wrap, rows) => {
  const sandbox = createSandbox()
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const reply = await (await sandbox.fetch(input, init)).json()
    return Response.json({ data: { statement: wrap(reply.data.statement) } })
  }
  const { result } = renderHook(() => useStatement(options), { sandbox: { ...sandbox, fetch } })
  await expect.poll(() => result.current.status).toBe('ready')
  expect(dataOf(result.current)?.rows.length).toBe(rows)
})

test('keeps the movements of one transaction apart', async () => {
  // Once: another moment would be another question at each render.
  const fromDate = new Date(Date.now() - 3_600_000).toISOString()
  const { result } = renderHook(
    () => ({
      statement: useStatement({ fromDate }),
      withdrawal: useCreateWithdrawal(),
    }),
    { sandbox: { balances: { AUD: 3860 } } },
  )
  await expect.poll(() => result.current.statement.status).toBe('ready')
  await result.current.withdrawal.submit({ amount: 10, currency: 'AUD', recipient: person })
  await expect
    .poll(() => dataOf(result.current.statement)?.rows)
    .toMatchObject([
      { debit: 10, balance: 3850 },
      { debit: 1, balance: 3849 },
    ])
})
