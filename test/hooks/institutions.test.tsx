import { expect, test } from 'vitest'
import { useCreateInstitution } from '../../src/hooks/useCreateInstitution.ts'
import { useUpdateInstitution } from '../../src/hooks/useUpdateInstitution.ts'
import { renderHook } from '../renderHook.tsx'

const address = {
  street: '203 Business Street',
  suburb: 'Sydney',
  state: 'NSW',
  country: 'AU',
  postcode: '2000',
}

test('an institution is made once, found again, and changed', async () => {
  const { result, sandbox } = renderHook(() => ({
    creation: useCreateInstitution(),
    update: useUpdateInstitution(),
  }))
  const before = sandbox.store.institutions.size
  const input = { legalName: 'Third Bank Ltd', businessNumber: 'A1', address }
  const made = await result.current.creation.submit(input)
  if (made.status !== 'succeeded') throw made.problem
  expect(made.data).toMatchObject({ legalName: 'Third Bank Ltd', address: { country: 'AU' } })
  expect(await result.current.creation.submit(input)).toMatchObject({ data: { id: made.data.id } })
  expect(sandbox.store.institutions.size).toBe(before + 1)
  const { id } = made.data
  const changed = await result.current.update.submit({
    id,
    input: { legalName: 'Fourth Bank Ltd' },
  })
  expect(changed).toMatchObject({ status: 'succeeded', data: { id, legalName: 'Fourth Bank Ltd' } })
})
