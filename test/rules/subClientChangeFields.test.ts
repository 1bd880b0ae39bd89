import { describe, expect, test } from 'vitest'
import { fieldsSchema } from '../../src/rules/fieldsSchema.ts'
import type { FormValues } from '../../src/rules/formValues.ts'
import { type SubClientPart, subClientChangeFields } from '../../src/rules/subClientChangeFields.ts'

const home = {
  street: '31 George St',
  suburb: 'Waterloo',
  state: 'NSW',
  postcode: '2017',
  country: 'AU',
}

/** What the API would be sent, or the code of what is wrong by field. */
function checked(part: SubClientPart, values: FormValues, addressCountry = 'AU') {
  const situation = { addressCountry, acceptsTestData: true }
  const { success, data, error } = fieldsSchema(
    subClientChangeFields(part, situation),
    situation,
  ).safeParse(values)
  if (success) return data
  return error.issues.map(issue => [
    issue.path.join('.'),
    (issue as { params?: { code?: string } }).params?.code,
  ])
}

describe('the address of a sub-client', () => {
  test('is whole', () => {
    expect(checked('address', { address: home })).toEqual({ address: home })
  })

  test.each(['street', 'suburb', 'state', 'postcode', 'country'])('needs its %s', part => {
    const country = part === 'country' ? '' : 'AU'
    const problems = checked('address', { address: { ...home, [part]: '' } }, country)
    expect(problems).toContainEqual([`address.${part}`, 'missing'])
  })

  test('needs its parts abroad too, where one line may otherwise do', () => {
    const abroad = { country: 'NZ', street: '9 Queen Street, Auckland 1010' }
    const missing = checked('address', { address: abroad }, 'NZ')
    expect(missing).toContainEqual(['address.suburb', 'missing'])
    expect(missing).toContainEqual(['address.postcode', 'missing'])
  })

  test('is no PO box', () => {
    const box = { ...home, street: 'PO Box 12' }
    expect(checked('address', { address: box })).toEqual([['address.street', 'streetPoBox']])
  })

  test('is asked for under its own heading, the country first', () => {
    const fields = subClientChangeFields('address', { addressCountry: 'AU', acceptsTestData: true })
    expect(fields.map(({ section }) => section)).toEqual(fields.map(() => 'address'))
    expect(fields[0]).toMatchObject({ name: 'address.country', wording: 'address.country' })
  })

  test('takes nothing invented where it counts', () => {
    const situation = { addressCountry: 'AU', acceptsTestData: false }
    const street = subClientChangeFields('address', situation).find(
      ({ name }) => name === 'address.street',
    )
    expect(street?.check('11111111', situation)).toMatchObject({ code: 'testData' })
  })
})

describe('the postal address', () => {
  test('may be a PO box, and is judged by its own parts', () => {
    const postalAddress = { ...home, street: 'PO Box 12' }
    expect(checked('postalAddress', { postalAddress })).toEqual({ postalAddress })
    const fields = subClientChangeFields('postalAddress', {
      addressCountry: 'AU',
      acceptsTestData: true,
    })
    const postcode = fields.find(({ name }) => name === 'postalAddress.postcode')
    const textOf = (name: string) => (name === 'postalAddress.state' ? 'VIC' : '')
    expect(postcode).toMatchObject({ dependsOn: ['postalAddress.state'] })
    expect(postcode?.check('2017', { textOf })).toMatchObject({ code: 'postcodeOtherState' })
  })

  test('needs a country, and a street in Australia', () => {
    expect(checked('postalAddress', { postalAddress: {} }, '')).toEqual([
      ['postalAddress.country', 'missing'],
    ])
    expect(checked('postalAddress', { postalAddress: { country: 'AU' } })).toEqual([
      ['postalAddress.street', 'missing'],
    ])
  })

  test('keeps the parts that it has beside its country’s usual ones', () => {
    const situation = { addressCountry: 'DE', addressParts: ['postalAddress.state'] }
    const names = subClientChangeFields('postalAddress', { ...situation, acceptsTestData: true })
    expect(names.map(({ name }) => name)).toContain('postalAddress.state')
  })
})

test('the reference may be left empty, and a host’s own fields aren’t asked for here', () => {
  expect(checked('externalId', { externalId: '' })).toEqual({})
  const registry = { nickName: { isAlwaysAsked: true } }
  const situation = { addressCountry: '', acceptsTestData: true }
  const fields = subClientChangeFields('externalId', situation, registry)
  expect(fields.map(({ name }) => name)).toEqual(['externalId'])
})
