import { expect, test } from 'vitest'
import { useCreateSender } from '../../src/hooks/useCreateSender.ts'
import { useDeleteSender } from '../../src/hooks/useDeleteSender.ts'
import { useSender } from '../../src/hooks/useSender.ts'
import { useSenders } from '../../src/hooks/useSenders.ts'
import { useUpdateSender } from '../../src/hooks/useUpdateSender.ts'
import { renderHook } from '../renderHook.tsx'
import { dataOf } from './dataOf.ts'

const id = '686393e689c1fb1b255cac5c'

test('a sender is made, changed and deleted, and the lists follow', async () => {
  const { result, sandbox } = renderHook(() => {
    const creation = useCreateSender()
    const isMade = creation.status === 'succeeded'
    return {
      byEmail: useSenders({ email: 'new@example.com' }),
      one: useSender({ id: isMade ? creation.data.id : null }),
      creation,
      update: useUpdateSender(),
      deletion: useDeleteSender(),
    }
  })
  const emails = () => dataOf(result.current.byEmail)?.map(({ nickName }) => nickName)
  await expect.poll(emails).toEqual([])
  const input = {
    firstName: 'Ada',
    lastName: 'Byron',
    dob: '1979-05-12',
    email: 'ada@example.com',
    address: { street: '1 Hay St', country: 'GB', postcode: 'L3 4AA', suburb: 'Liverpool' },
  }
  const made = await result.current.creation.submit(input)
  if (made.status !== 'succeeded') throw made.problem
  await expect.poll(() => dataOf(result.current.one)?.email).toBe('ada@example.com')
  expect(emails()).toEqual([])
  const { id } = made.data
  await result.current.update.submit({ id, input: { email: 'new@example.com' } })
  await expect.poll(emails).toEqual(['AdaByron'])
  expect(dataOf(result.current.one)).toMatchObject({ email: 'new@example.com' })
  await result.current.deletion.submit({ id })
  await expect.poll(emails).toEqual([])
  expect(dataOf(result.current.one)).toBeNull()
  expect(sandbox.requests.map(({ operation }) => operation)).toEqual([
    'senders',
    'createSender',
    'sender',
    'updateSender',
    'deleteSender',
  ])
})

test('an emptied email leaves the list of it', async () => {
  const { result } = renderHook(() => ({
    list: useSenders({ email: 'malcolm@example.com' }),
    update: useUpdateSender(),
  }))
  await expect.poll(() => dataOf(result.current.list)).toMatchObject([{ id }])
  await result.current.update.submit({ id, input: { email: null } })
  await expect.poll(() => dataOf(result.current.list)).toEqual([])
})
