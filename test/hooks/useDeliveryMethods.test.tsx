import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { useDeliveryMethods } from '../../src/hooks/useDeliveryMethods.ts'
import type { Fault } from '../../src/sandbox/request/faults.ts'
import { renderHook } from '../renderHook.tsx'

test('gives the rows of a country and currency', async () => {
  const { result } = renderHook(() => useDeliveryMethods({ country: 'FR', currency: 'EUR' }))
  expect(result.current).toEqual({ status: 'loading' })
  await expect.poll(() => result.current.status).toBe('ready')
  expect(result.current).toMatchObject({
    data: [
      { country: 'FR', currency: 'EUR', method: 'ACC_NO', requiredFields: ['bic', 'accountNo'] },
      { country: 'FR', currency: 'EUR', method: 'IBAN', requiredFields: ['bic', 'iban'] },
    ],
    isRefreshing: false,
  })
})

test('asks once for many hooks', async () => {
  const { result, sandbox } = renderHook(() => [useDeliveryMethods(), useDeliveryMethods()])
  await expect.poll(() => result.current[1]?.status).toBe('ready')
  expect(sandbox.requests).toHaveLength(1)
})

describe('a failure has its kind, and retry asks again', () => {
  test.each([
    [{ kind: 'serverError', times: 1 }, 'server'],
    [{ kind: 'offline', times: 1 }, 'offline'],
    [{ kind: 'dropReply', times: 1 }, 'offline'],
    [{ kind: 'timeout', times: 1 }, 'timeout'],
    [{ kind: 'badUserInput', field: 'country', message: 'no', times: 1 }, 'invalidInput'],
  ] as const)('%o: %s', async (fault: Fault, kind: string) => {
    const { result } = renderHook(() => useDeliveryMethods(), {
      sandbox: { faults: [fault] },
      timeout: 200,
    })
    await expect.poll(() => result.current.status).toBe('failed')
    if (result.current.status !== 'failed') return
    expect(result.current.problem).toMatchObject({ kind, operation: 'availableDeliveryMethods' })
    result.current.retry()
    await expect.poll(() => result.current.status).toBe('ready')
  })
})

test('waits and asks again when the API limits the rate', async () => {
  const { result, sandbox } = renderHook(() => useDeliveryMethods(), {
    sandbox: { faults: [{ kind: 'rateLimited', times: 1, retryAfterSeconds: 1 }] },
  })
  await expect.poll(() => result.current.status).toBe('ready')
  expect(sandbox.requests).toHaveLength(2)
})

test('keeps the data when a refresh fails', async () => {
  const { result, sandbox } = renderHook(() => useDeliveryMethods({ country: 'AU' }))
  await expect.poll(() => result.current.status).toBe('ready')
  sandbox.addFault({ kind: 'serverError', times: 1 })
  if (result.current.status === 'ready') result.current.refresh()
  await expect.poll(() => result.current).toMatchObject({ refreshProblem: { kind: 'server' } })
  expect(result.current).toMatchObject({ status: 'ready', isRefreshing: false })
  expect(result.current.status === 'ready' && result.current.data.length).toBeGreaterThan(0)
})

test('outside a provider it says what to do', () => {
  expect(() => renderToString(createElement(Lost))).toThrow(
    'flashkit: no <FlashProvider> is above this hook or component',
  )
})

function Lost(): null {
  useDeliveryMethods()
  return null
}
