import { describe, expect, test } from 'vitest'
import type { ById, Query } from '../../src/hooks/results.ts'
import { useAddressCleanserRequest } from '../../src/hooks/useAddressCleanserRequest.ts'
import { useAmsRequest } from '../../src/hooks/useAmsRequest.ts'
import { useConversion } from '../../src/hooks/useConversion.ts'
import { useDeposit } from '../../src/hooks/useDeposit.ts'
import { usePayment } from '../../src/hooks/usePayment.ts'
import { useRecipient } from '../../src/hooks/useRecipient.ts'
import { useRfi } from '../../src/hooks/useRfi.ts'
import { useSender } from '../../src/hooks/useSender.ts'
import { useSubClient } from '../../src/hooks/useSubClient.ts'
import { useSubClientFundingAccounts } from '../../src/hooks/useSubClientFundingAccounts.ts'
import { useWithdrawal } from '../../src/hooks/useWithdrawal.ts'
import { renderHook } from '../renderHook.tsx'
import { dataOf } from './dataOf.ts'

interface Case {
  readonly name: string
  readonly use: (options: ById) => Query<unknown>
  readonly id: string
  /** A part of what it gives; the id unless told. */
  readonly gives?: unknown
}

const cases: readonly Case[] = [
  { name: 'useRecipient', use: useRecipient, id: '5ba89a6b35a2b327b81ffc3b' },
  { name: 'useSender', use: useSender, id: '59f2733f2519e236edab0efe' },
  { name: 'useSubClient', use: useSubClient, id: '606d28675a2d931bc925fec2' },
  { name: 'useConversion', use: useConversion, id: '6b04c62ec0bf606bf216ae21' },
  { name: 'usePayment', use: usePayment, id: '5b04c62ec0bf606bf216ae21' },
  { name: 'useWithdrawal', use: useWithdrawal, id: '5b04c62ec0bf606bf216ae21' },
  { name: 'useDeposit', use: useDeposit, id: '6053d4e0e3bc655e0598a742' },
  { name: 'useAmsRequest', use: useAmsRequest, id: '6820a4f3e1c2b5d8f0123456' },
  { name: 'useRfi', use: useRfi, id: '61f3a2c8d1e9b7a4c5d6e7f8' },
  {
    name: 'useAddressCleanserRequest',
    use: useAddressCleanserRequest,
    id: '6820a4f3e1c2b5d8f0123456',
  },
  {
    name: 'useSubClientFundingAccounts',
    use: options => useSubClientFundingAccounts({ ...options, currencies: ['EUR'] }),
    id: '606d28675a2d931bc925fec2',
    gives: [{ currency: 'EUR' }],
  },
]

describe.each(cases)('$name', ({ use, id, gives = { id } }) => {
  test('gives the one, null where there is none, and asks nothing without an id', async () => {
    const { result, sandbox } = renderHook(() => [
      use({ id }),
      use({ id: '000000000000000000000000' }),
      ...[undefined, null, ''].map(nothing => use({ id: nothing })),
    ])
    const read = () => result.current.map(query => dataOf(query))
    await expect.poll(read).toMatchObject([gives, null, undefined, undefined, undefined])
    expect(result.current.slice(2).map(({ status }) => status)).toEqual(['idle', 'idle', 'idle'])
    expect(sandbox.requests).toHaveLength(2)
  })
})
