import { expect, test } from 'vitest'
import {
  type DeliveryMethodRow,
  deliveryMethods,
} from '../../../src/sandbox/seeds/deliveryMethods.ts'
import { proveCompany, provePerson } from './everyDestination.tsx'

const methods = 'BSB PAYID IBAN ABA CLABE IFSC CNAPS SORT_CODE ACC_NO'.split(' ')

test.each(methods)(
  '%s, in Arabic, with all that can be wrong of each field',
  async method => {
    const row = deliveryMethods.find(each => each.method === method) as DeliveryMethodRow
    const shared = { row, locale: 'ar', isThorough: true } as const
    await provePerson({ ...shared, entity: 'individual' })
    await proveCompany({ ...shared, entity: 'company' })
  },
  60_000,
)

test('there is no other', () => {
  expect(
    deliveryMethods.map(({ method }) => method).filter(each => !methods.includes(each)),
  ).toEqual([])
})
