import { describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields } from './ask.ts'

const fields = 'id externalId legalName businessNumber address { street suburb country }'
const create = `mutation ($input: InstitutionInput!) {
  createInstitution(input: $input) { success code message institution { ${fields} } }
}`
const update = `mutation ($id: ID, $input: InstitutionInput!) {
  updateInstitution(id: $id, input: $input) { success code message institution { ${fields} } }
}`
const documented = '65570da4f176682c5e412552'
const input = {
  legalName: 'Intermediate Institution Ltd',
  businessNumber: 'A39477669937',
  address: {
    postcode: '2000',
    street: '203 Business Street',
    country: 'AU',
    state: 'NSW',
    suburb: 'Sydney',
  },
}
const other = { ...input, externalId: 'i-1', legalName: 'Other Ltd', businessNumber: 'B1' }

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
async function reply(sandbox: Sandbox, query: string, variables: object): Promise<any> {
  const { data, errors } = await ask(sandbox, query, variables)
  expect(errors).toEqual([])
  return Object.values(data)[0]
}

describe('createInstitution', () => {
  test('answers the documented example to the letter', async () => {
    const sandbox = createSandbox()
    const before = sandbox.store.institutions.size
    expect(await reply(sandbox, create, { input })).toMatchObject({
      success: true,
      code: 'INSTITUTION_CREATED',
      message: 'Institution created',
      institution: { id: documented },
    })
    expect(sandbox.store.institutions.size).toBe(before)
  })

  test('keeps a new one', async () => {
    const sandbox = createSandbox()
    const { institution } = await reply(sandbox, create, { input: other })
    expect(institution).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      externalId: 'i-1',
      legalName: 'Other Ltd',
      businessNumber: 'B1',
      address: { street: '203 Business Street', suburb: 'Sydney', country: 'AU' },
    })
    expect(sandbox.store.institutions.get(institution.id)).toMatchObject({ legalName: 'Other Ltd' })
  })

  const { address } = input
  test.each([
    ['externalId', { externalId: 'i-1' }, true],
    ['externalId, whatever else', { ...input, externalId: 'i-1' }, true],
    ['businessNumber and country', { businessNumber: 'B1', address: { country: 'AU' } }, true],
    [
      'both, beside an unknown externalId',
      { externalId: 'i-2', businessNumber: 'B1', address },
      true,
    ],
    ['legalName and country', { legalName: 'Other Ltd', address: { country: 'AU' } }, true],
    ['businessNumber elsewhere', { ...other, externalId: null, address: { country: 'NZ' } }, false],
    ['businessNumber alone', { legalName: 'New Ltd', businessNumber: 'B1' }, false],
    ['legalName alone', { legalName: 'Other Ltd' }, false],
  ])('finds one again by %s', async (_what, again, isFound) => {
    const sandbox = createSandbox()
    const first = await reply(sandbox, create, { input: other })
    const second = await reply(sandbox, create, { input: again })
    expect(second).toMatchObject({ success: true, code: 'INSTITUTION_CREATED' })
    expect(second.institution.id === first.institution.id).toBe(isFound)
    if (isFound) expect(second.institution).toEqual(first.institution)
  })

  test.each([
    [{}, 'legalName is required'],
    [{ businessNumber: 'B9', address }, 'legalName is required'],
    [{ legalName: 'New Ltd', address: { street: '1 Hay St' } }, 'address.country is required'],
  ])('refuses %o', async (bad, message) => {
    const sandbox = createSandbox()
    const before = sandbox.store.institutions.size
    expect(await reply(sandbox, create, { input: bad })).toEqual({
      success: false,
      code: 'VALIDATION_ERROR',
      message,
      institution: null,
    })
    expect(sandbox.store.institutions.size).toBe(before)
  })

  test('takes no bad fields', async () => {
    const bad = { legalName: 'A<B', externalId: 'ü', address: { country: 'Australia' } }
    const answer = await ask(createSandbox(), create, { input: bad })
    expect(badFields(answer).sort()).toEqual(['address.country', 'externalId', 'legalName'])
  })
})

describe('updateInstitution', () => {
  test('keeps what the input leaves out, and clears what is null', async () => {
    const sandbox = createSandbox()
    const changes = { externalId: 'i-9', businessNumber: null, address: { country: 'NZ' } }
    expect(await reply(sandbox, update, { id: documented, input: changes })).toEqual({
      success: true,
      code: 'UPDATED',
      message: `Institution ${documented} updated.`,
      institution: {
        id: documented,
        externalId: 'i-9',
        legalName: 'Intermediate Institution Ltd',
        businessNumber: null,
        address: { street: null, suburb: null, country: 'NZ' },
      },
    })
    expect(sandbox.store.institutions.get(documented)).toMatchObject({ externalId: 'i-9' })
  })

  test('finds it without an id', async () => {
    const named = { ...input, externalId: 'i-9' }
    const { institution } = await reply(createSandbox(), update, { input: named })
    expect(institution).toMatchObject({ id: documented, externalId: 'i-9' })
  })

  test.each([
    ['an unknown id', { id: '0'.repeat(24), input }, 'NOT_FOUND: Institution not found'],
    [
      'nothing that is known',
      { input: { externalId: 'i-404' } },
      'NOT_FOUND: Institution not found',
    ],
    [
      'no name any more',
      { id: documented, input: { legalName: null } },
      'VALIDATION_ERROR: legalName is required',
    ],
  ])('refuses %s', async (_what, variables, expected) => {
    const sandbox = createSandbox()
    const before = sandbox.store.institutions.get(documented)
    const { success, code, message, institution } = await reply(sandbox, update, variables)
    expect({ success, institution, why: `${code}: ${message}` }).toEqual({
      success: false,
      institution: null,
      why: expected,
    })
    expect(sandbox.store.institutions.get(documented)).toBe(before)
  })
})
