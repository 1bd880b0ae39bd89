import { describe, expect, test, vi } from 'vitest'
import type { Institution } from '../../src/hooks/useCreateInstitution.ts'
import {
  type UseInstitutionFormOptions,
  useInstitutionForm,
} from '../../src/hooks/useInstitutionForm.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'

const street = '203 Business Street'
const there = { address: { country: 'AU', street } }

/** Creates an institution in a form of its own, and gives the form afterwards. */
async function create(
  sandbox: Sandbox,
  initialValues: UseInstitutionFormOptions['initialValues'],
  options: UseInstitutionFormOptions = {},
) {
  const rendered = renderHook(() => useInstitutionForm({ ...options, initialValues }), { sandbox })
  const submission = await rendered.result.current.submit()
  if (submission.status !== 'succeeded') throw new Error(submission.status)
  await expect.poll(() => rendered.result.current.step).toBe('saved')
  return { ...rendered, institution: submission.data }
}

/** One of the sandbox's, as the API gives it. */
function seeded(id: string): Institution {
  return createSandbox().store.institutions.get(id) as Institution
}

describe('found again', () => {
  test.each([
    [
      'externalId, in another country and by another name',
      { externalId: 'bank-7', legalName: 'Third Bank Ltd', ...there },
      { externalId: 'bank-7', legalName: 'Third Bank GmbH', address: { country: 'DE' } },
      ['address.country', 'legalName'],
    ],
    [
      'businessNumber and country, by another name',
      { businessNumber: '51824753556', legalName: 'Third Bank Ltd', ...there },
      { businessNumber: '51 824 753 556', legalName: 'Third Bank Limited', ...there },
      ['legalName'],
    ],
    [
      'legalName and country, with more than is kept',
      { legalName: 'Third Bank Ltd', ...there },
      { legalName: 'Third Bank Ltd', externalId: 'bank-7', ...there },
      ['externalId'],
    ],
    [
      'all that it has',
      { externalId: 'bank-7', legalName: 'Third Bank Ltd', ...there },
      { externalId: 'bank-7', legalName: 'Third Bank Ltd', ...there },
      [],
    ],
  ])('by %s: one in the store', async (_, first, second, differing) => {
    const sandbox = createSandbox()
    const before = sandbox.store.institutions.size
    const made = await create(sandbox, first)
    expect(made.result.current.differences).toEqual([])
    const onCreated = vi.fn()
    const found = await create(sandbox, second, { onCreated })
    expect(found.institution.id).toBe(made.institution.id)
    expect(sandbox.store.institutions.size).toBe(before + 1)
    const { differences } = found.result.current
    expect(differences.map(({ field }) => field.name)).toEqual(differing)
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(found.institution)
  })

  test('in another country by the same name it is another', async () => {
    const sandbox = createSandbox()
    const made = await create(sandbox, { legalName: 'Third Bank Ltd', ...there })
    const other = await create(sandbox, {
      legalName: 'Third Bank Ltd',
      address: { country: 'NZ' },
    })
    expect(other.institution.id).not.toBe(made.institution.id)
  })
})

describe('the change of one that was found', () => {
  test('holds what was entered, and what is kept where nothing was', async () => {
    const sandbox = createSandbox()
    const kept = {
      externalId: 'bank-7',
      businessNumber: '51824753556',
      legalName: 'Third Bank Ltd',
    }
    const made = await create(sandbox, { ...kept, ...there })
    const onUpdated = vi.fn()
    const entered = { externalId: 'bank-7', legalName: 'Fourth Bank Ltd', ...there }
    const { result } = await create(sandbox, entered, { onUpdated })
    expect(result.current.differences).toMatchObject([
      { kept: 'Third Bank Ltd', entered: 'Fourth Bank Ltd' },
    ])
    result.current.changeFound()
    await expect.poll(() => result.current.isChangingFound).toBe(true)
    expect(result.current.field('businessNumber')?.value).toBe('51824753556')
    expect(await result.current.submit()).toMatchObject({ status: 'succeeded' })
    expect(onUpdated).toHaveBeenCalledOnce()
    expect(sandbox.store.institutions.get(made.institution.id)).toMatchObject({
      ...kept,
      legalName: 'Fourth Bank Ltd',
      address: { street },
    })
  })

  test('takes no part of an address in another country', async () => {
    const sandbox = createSandbox()
    await create(sandbox, { externalId: 'bank-7', legalName: 'Third Bank Ltd', ...there })
    const { result } = await create(sandbox, {
      externalId: 'bank-7',
      legalName: 'Third Bank Ltd',
      address: { country: 'DE' },
    })
    result.current.changeFound()
    await expect.poll(() => result.current.isChangingFound).toBe(true)
    expect(result.current.field('address.street')?.text).toBe('')
  })

  test('ends with another: a new one, and an empty form', async () => {
    const sandbox = createSandbox()
    await create(sandbox, { externalId: 'bank-7', legalName: 'Third Bank Ltd', ...there })
    const { result } = renderHook(() => useInstitutionForm(), { sandbox })
    const entered = { externalId: 'bank-7', legalName: 'Fourth', 'address.country': 'DE' }
    for (const [name, text] of Object.entries(entered)) result.current.setValue(name, text)
    await result.current.submit()
    await expect.poll(() => result.current.differences.length).toBe(2)
    result.current.changeFound()
    await expect.poll(() => result.current.isEditing).toBe(true)
    await result.current.submit()
    await expect.poll(() => result.current.step).toBe('saved')
    result.current.startAnother()
    await expect.poll(() => result.current.isEditing).toBe(false)
    expect(result.current.field('legalName')?.text).toBe('')
  })
})

describe('an edit', () => {
  const documented = '65570da4f176682c5e412552'

  test('takes the number that is kept, though it is no ABN, and sends no untouched address', async () => {
    const institution = seeded(documented)
    const { result, sandbox } = renderHook(() => useInstitutionForm({ institution }))
    result.current.setValue('externalId', 'bank-7')
    expect(await result.current.submit()).toMatchObject({ status: 'succeeded' })
    expect(sandbox.requests.at(-1)).toMatchObject({
      variables: {
        id: documented,
        input: {
          legalName: 'Intermediate Institution Ltd',
          businessNumber: 'A39477669937',
          externalId: 'bank-7',
        },
      },
    })
    expect(sandbox.requests.at(-1)?.variables.input).not.toHaveProperty('address')
  })

  test('of one without an address needs no country', async () => {
    const institution = { ...seeded(documented), address: null }
    const { result, sandbox } = renderHook(() => useInstitutionForm({ institution }))
    result.current.setValue('businessNumber', '')
    expect(await result.current.submit()).toMatchObject({ status: 'succeeded' })
    expect(sandbox.requests.at(-1)?.variables.input).toEqual({
      legalName: 'Intermediate Institution Ltd',
      businessNumber: null,
    })
  })

  test('of one with a country can’t lose it', async () => {
    const institution = seeded(documented)
    const { result } = renderHook(() => useInstitutionForm({ institution }))
    result.current.setValue('address.country', '')
    expect(await result.current.submit()).toEqual({
      status: 'invalid',
      fields: ['address.country'],
    })
  })
})

test('after a lost answer a repeat finds the one that was made', async () => {
  const initialValues = { legalName: 'Third Bank Ltd', ...there }
  const { result, sandbox } = renderHook(() => useInstitutionForm({ initialValues }), {
    sandbox: { faults: [{ kind: 'dropReply', operation: 'createInstitution', times: 1 }] },
  })
  const before = sandbox.store.institutions.size
  expect((await result.current.submit()).status).toBe('unknown')
  await expect.poll(() => result.current.saving.status).toBe('unknown')
  expect(await result.current.submit()).toMatchObject({
    status: 'succeeded',
    data: { legalName: 'Third Bank Ltd' },
  })
  expect(sandbox.store.institutions.size).toBe(before + 1)
})
