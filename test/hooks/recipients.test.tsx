import { expect, test } from 'vitest'
import { useCreateWithdrawal } from '../../src/hooks/useCreateWithdrawal.ts'
import { useDeleteRecipient } from '../../src/hooks/useDeleteRecipient.ts'
import { useRecipient } from '../../src/hooks/useRecipient.ts'
import { useRecipients } from '../../src/hooks/useRecipients.ts'
import { useUpdateRecipient } from '../../src/hooks/useUpdateRecipient.ts'
import { useWithdrawals } from '../../src/hooks/useWithdrawals.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'
import { ask, createRecipient, person } from '../sandbox/ask.ts'
import { countOf, dataOf } from './dataOf.ts'

async function withAda() {
  const sandbox = createSandbox()
  const { data } = await ask(sandbox, createRecipient, { input: person })
  return { sandbox, id: data.createRecipient.recipient.id as string }
}

test('a changed entry leaves the lists that it no longer matches, and joins others', async () => {
  const { sandbox, id } = await withAda()
  const { result } = renderHook(
    () => ({
      byrons: useRecipients({ lastName: 'Byron' }),
      kings: useRecipients({ lastName: 'King' }),
      ada: useRecipient({ id }),
      update: useUpdateRecipient(),
    }),
    { sandbox },
  )
  const names = () => [
    dataOf(result.current.byrons)?.length,
    dataOf(result.current.kings)?.length,
    dataOf(result.current.ada)?.lastName,
  ]
  await expect.poll(names).toEqual([1, 0, 'Byron'])
  const before = sandbox.requests.length
  const outcome = await result.current.update.submit({ id, input: { ...person, lastName: 'King' } })
  expect(outcome).toMatchObject({ status: 'succeeded', data: { id, lastName: 'King' } })
  await expect.poll(names).toEqual([0, 1, 'King'])
  expect(sandbox.requests.length).toBe(before + 1)
})

test('a list whose filter only the API can judge is asked for again', async () => {
  const { sandbox, id } = await withAda()
  const { result } = renderHook(
    () => ({
      // Whether the API minds another spelling, no page says.
      spelled: useRecipients({ bsb: '062-000' }),
      small: useRecipients({ lastName: 'byron' }),
      australian: useRecipients({ currency: 'AUD' }),
      update: useUpdateRecipient(),
    }),
    { sandbox },
  )
  await expect.poll(() => dataOf(result.current.spelled)).toMatchObject([{ id }])
  await expect.poll(() => result.current.small.status).toBe('ready')
  await expect.poll(() => result.current.australian.status).toBe('ready')
  expect(countOf(sandbox, 'recipients')).toBe(3)
  await result.current.update.submit({ id, input: { ...person, nickName: 'Countess' } })
  await expect.poll(() => dataOf(result.current.spelled)).toMatchObject([{ nickName: 'Countess' }])
  await expect.poll(() => countOf(sandbox, 'recipients')).toBe(5)
})

test('a deleted entry is gone from lists and by id, and stays with its withdrawals', async () => {
  const { sandbox, id } = await withAda()
  const { result } = renderHook(
    () => ({
      list: useRecipients(),
      one: useRecipient({ id }),
      withdrawals: useWithdrawals(),
      creation: useCreateWithdrawal(),
      deletion: useDeleteRecipient(),
    }),
    { sandbox },
  )
  await expect.poll(() => dataOf(result.current.list)?.[0]?.id).toBe(id)
  await expect.poll(() => dataOf(result.current.one)?.id).toBe(id)
  await expect.poll(() => result.current.withdrawals.status).toBe('ready')
  await result.current.creation.submit({ amount: 10, currency: 'AUD', recipientId: id })
  await expect.poll(() => dataOf(result.current.withdrawals)?.[0]?.recipient).toMatchObject({ id })
  const before = sandbox.requests.length
  const outcome = await result.current.deletion.submit({ id })
  expect(outcome).toEqual({ status: 'succeeded', data: { id } })
  await expect.poll(() => dataOf(result.current.list)?.map(entry => entry.id)).not.toContain(id)
  expect(result.current.one).toMatchObject({ status: 'ready', data: null })
  expect(dataOf(result.current.withdrawals)?.[0]?.recipient).toMatchObject({ id })
  expect(sandbox.requests.length).toBe(before + 1)
})

test('what was deleted already is refused', async () => {
  const { result } = renderHook(() => useDeleteRecipient())
  expect(await result.current.submit({ id: '000000000000000000000000' })).toMatchObject({
    status: 'failed',
    problem: { kind: 'refused', code: 'NOT_FOUND' },
  })
})
