import { toStoredAddress } from '../entities/address.ts'
import type { StoredMember } from '../entities/member.ts'

const office = toStoredAddress({
  streetNo: '1',
  street: 'Hay St',
  suburb: 'Sydney',
  state: 'NSW',
  country: 'AU',
  postcode: '2000',
})

const nobodyElse = {
  middleName: null,
  dob: null,
  mobile: null,
  address: office,
  isPrimaryContact: false,
} as const

/**
 * The member that the documentation's examples name, under the id that they have there; the others
 * are ours. The second example gives John other roles and access than the first.
 */
export const seededMembers: readonly StoredMember[] = [
  {
    id: '5fb314cb9224595df522db61',
    firstName: 'John',
    middleName: null,
    lastName: 'Smith',
    dob: '1980-12-12',
    email: 'john.smith@example.com',
    mobile: '+61 422 832 849',
    address: toStoredAddress({
      streetNo: '25',
      street: 'Moore St',
      suburb: 'Waterloo',
      state: 'NSW',
      country: 'AU',
      postcode: '2017',
    }),
    status: 'ACTIVE',
    roles: ['director', 'treasurer'],
    access: ['admin', 'transact', 'approve'],
    isPrimaryContact: true,
  },
  {
    ...nobodyElse,
    id: '64f1a2b3c4d5e6f708192e01',
    firstName: 'Priya',
    lastName: 'Raman',
    dob: '1986-03-29',
    email: 'priya.raman@example.com',
    mobile: '+61 491 570 121',
    status: 'ACTIVE',
    roles: ['compliance', 'secretary'],
    access: ['login', 'compliance', 'correspondence'],
  },
  {
    ...nobodyElse,
    id: '64f1a2b3c4d5e6f708192e02',
    firstName: 'Tomas',
    lastName: 'Keller',
    email: 'tomas.keller@example.com',
    status: 'PASSWORD_REQUIRED',
    roles: ['engineer'],
    access: ['login', 'api'],
  },
  {
    ...nobodyElse,
    id: '64f1a2b3c4d5e6f708192e03',
    firstName: 'Grace',
    middleName: 'Ann',
    lastName: 'Whitlock',
    dob: '1972-08-04',
    email: 'grace.whitlock@example.com',
    status: 'SUSPENDED',
    roles: ['partner', 'beneficiary'],
    access: [],
  },
]
