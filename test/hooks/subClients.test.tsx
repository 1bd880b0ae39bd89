import { expect, test } from 'vitest'
import { useActivateSubClient } from '../../src/hooks/useActivateSubClient.ts'
import { useCreateSubClient } from '../../src/hooks/useCreateSubClient.ts'
import { useDisableSubClient } from '../../src/hooks/useDisableSubClient.ts'
import { useSubClient } from '../../src/hooks/useSubClient.ts'
import { useSubClients } from '../../src/hooks/useSubClients.ts'
import { useUpdateSubClient } from '../../src/hooks/useUpdateSubClient.ts'
import { renderHook } from '../renderHook.tsx'
import { dataOf } from './dataOf.ts'

const id = '606d28675a2d931bc925fec2'

test('a sub-client is closed and opened again, and its lists follow', async () => {
  const { result, sandbox } = renderHook(() => ({
    active: useSubClients({ status: 'ACTIVE' }),
    closed: useSubClients({ status: 'DEACTIVATED' }),
    one: useSubClient({ id }),
    disabling: useDisableSubClient(),
    activation: useActivateSubClient(),
  }))
  const state = () => [
    dataOf(result.current.active)?.some(subClient => subClient.id === id),
    dataOf(result.current.closed)?.some(subClient => subClient.id === id),
    dataOf(result.current.one)?.status,
  ]
  await expect.poll(state).toEqual([true, false, 'ACTIVE'])
  expect(await result.current.disabling.submit({ id })).toMatchObject({ data: { id } })
  await expect.poll(state).toEqual([false, true, 'DEACTIVATED'])
  expect(await result.current.activation.submit({ id })).toMatchObject({ data: { id } })
  await expect.poll(state).toEqual([true, false, 'ACTIVE'])
  expect(sandbox.requests).toHaveLength(5)
})

test('a changed sub-client is found by its new externalId', async () => {
  const { result } = renderHook(() => ({
    list: useSubClients({ externalId: 'ours-1' }),
    update: useUpdateSubClient(),
  }))
  await expect.poll(() => dataOf(result.current.list)).toEqual([])
  await result.current.update.submit({ id, input: { externalId: 'ours-1' } })
  await expect.poll(() => dataOf(result.current.list)).toMatchObject([{ id }])
})

test('a new one has its account number, and what the API refuses is told', async () => {
  const { result } = renderHook(() => useCreateSubClient())
  const input = {
    firstName: 'Ada',
    lastName: 'Byron',
    dob: '1979-05-12',
    email: 'ada@example.com',
    mobile: '+61491570156',
    address: {
      street: '1 Hay St',
      suburb: 'Sydney',
      state: 'NSW',
      country: 'AU',
      postcode: '2000',
    },
    idDoc: { type: 'passport', docNumber: 'FF1948394', country: 'AU' },
  }
  expect(await result.current.submit(input)).toMatchObject({
    status: 'succeeded',
    data: { bsb: expect.stringMatching(/^\d{6}$/), accountNo: expect.stringMatching(/^\d+$/) },
  })
  expect(await result.current.submit({ ...input, dob: '1900-01-02' })).toMatchObject({
    status: 'failed',
    problem: { kind: expect.stringMatching(/^(invalidInput|refused)$/) },
  })
})
