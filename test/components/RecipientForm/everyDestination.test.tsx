import { expect, test } from 'vitest'
import {
  type DeliveryMethodRow,
  deliveryMethods,
} from '../../../src/sandbox/seeds/deliveryMethods.ts'
import { whereabouts } from './addresses.ts'
import { provePerson, testEachRow } from './everyDestination.tsx'
import { textsOf } from './fieldTexts.ts'

testEachRow(deliveryMethods.filter(({ method }) => method !== 'IBAN' && method !== 'ACC_NO'))

test('there are texts for every country, and for every field that a row lists', () => {
  expect([...whereabouts.keys()]).toEqual([...new Set(deliveryMethods.map(row => row.country))])
  for (const { requiredFields, ...place } of deliveryMethods) {
    for (const name of requiredFields) {
      const { typed, sent, wrong } = textsOf(name, place)
      expect([typed, sent, wrong[0]].every(Boolean), `${name} in ${place.country}`).toBe(true)
    }
  }
})

const firstOf = (method: string) => deliveryMethods.find(row => row.method === method)
const replaced = (row: DeliveryMethodRow, requiredFields: readonly string[]) => ({
  row: { ...row, requiredFields },
  rows: deliveryMethods.map(other => (other === row ? { ...row, requiredFields } : other)),
})

test.each(['ABA', 'CLABE', 'IFSC', 'CNAPS', 'SORT_CODE', 'ACC_NO'])(
  '%s needs a BIC, though the API doesn’t list it',
  async method => {
    const row = firstOf(method) as DeliveryMethodRow
    const listed = row.requiredFields.filter(name => name !== 'bic')
    expect(listed).not.toEqual(row.requiredFields)
    await provePerson({ ...replaced(row, listed), entity: 'individual' })
  },
  60_000,
)

test('what the API lists is required, wherever it stands', async () => {
  const row = firstOf('IBAN') as DeliveryMethodRow
  const listed = ['mobile', 'iban', 'dob', 'address.postcode', 'middleName', 'email']
  await provePerson({ ...replaced(row, listed), entity: 'individual', isThorough: true })
}, 60_000)
