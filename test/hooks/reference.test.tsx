import { expect, test } from 'vitest'
import { useBankInfo } from '../../src/hooks/useBankInfo.ts'
import { useDeliveryMethods } from '../../src/hooks/useDeliveryMethods.ts'
import { useFundingAccounts } from '../../src/hooks/useFundingAccounts.ts'
import { useMembers } from '../../src/hooks/useMembers.ts'
import { useRecipients } from '../../src/hooks/useRecipients.ts'
import { renderHook } from '../renderHook.tsx'
import { dataOf } from './dataOf.ts'

test('gives the bank of a number, null for one that no bank has, and waits for a number', async () => {
  const { result, sandbox } = renderHook(() => [
    useBankInfo({ bsb: '012622' }),
    useBankInfo({ bic: 'BARCGB22' }),
    useBankInfo({ bsb: '999999' }),
    useBankInfo({ bsb: '' }),
    useBankInfo(null),
  ])
  const read = () => result.current.map(query => dataOf(query))
  await expect
    .poll(read)
    .toMatchObject([
      { name: 'ANZ' },
      { name: expect.stringContaining('BARCLAYS') },
      null,
      undefined,
      undefined,
    ])
  expect(sandbox.requests).toHaveLength(3)
})

test('two numbers at once are refused', async () => {
  const { result } = renderHook(() => useBankInfo({ bsb: '012622', bic: 'BARCGB22' }))
  await expect
    .poll(() => result.current)
    .toMatchObject({ status: 'failed', problem: { kind: 'invalidInput' } })
})

test('gives the accounts of the currencies asked for', async () => {
  const { result } = renderHook(() => [
    useFundingAccounts({ currencies: ['EUR'] }),
    useFundingAccounts(),
    useFundingAccounts(null),
  ])
  const currencies = () =>
    result.current.map(query => dataOf(query)?.map(({ currency }) => currency))
  await expect.poll(() => currencies()[0]?.every(currency => currency === 'EUR')).toBe(true)
  await expect.poll(() => currencies()[1]?.length).toBeGreaterThan(currencies()[0]?.length ?? 0)
  expect(result.current[2]).toEqual({ status: 'idle' })
})

test('gives the members with a role', async () => {
  const { result } = renderHook(() => [
    useMembers({ status: ['ACTIVE'], roles: ['director'] }),
    useMembers({ roles: ['nobody has this'] }),
    useMembers(null),
  ])
  await expect
    .poll(() => dataOf(result.current[0] ?? { status: 'idle' }))
    .toMatchObject([{ firstName: 'John', roles: expect.arrayContaining(['director']) }])
  expect(result.current[2]).toEqual({ status: 'idle' })
})

test('lists are idle while they are given null', async () => {
  const { result, sandbox } = renderHook(() => [useRecipients(null), useDeliveryMethods(null)])
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(result.current).toEqual([{ status: 'idle' }, { status: 'idle' }])
  expect(sandbox.requests).toHaveLength(0)
})
