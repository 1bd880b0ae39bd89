import type { Sender } from '../../src/exports/hooks.ts'
import { fillAll, type Play } from '../FieldForm/formPlay.ts'

/** What it takes to add a person in Australia, by the stems of the labels. */
export const mia = {
  firstName: 'Mia',
  lastName: 'Nguyen',
  senderBirthDate: '1991-02-17',
  'address.street': '45 Elgin St',
} as const

/** A document of theirs. */
export const passport = {
  'idDoc.type': 'passport',
  'idDoc.docNumber': 'PA1234567',
  'idDoc.country': 'AU',
  'idDoc.issuer': 'Australian Passport Office',
  'idDoc.issueDate': '2020-03-01',
  'idDoc.expiryDate': '2099-03-01',
} as const

/** A company in Australia. */
export const acme = {
  companyName: 'Acme Pty Ltd',
  'address.street': '1 Hay St',
} as const

/** The same, as a host gives what it knows. */
export const prefilledMia = {
  firstName: 'Mia',
  lastName: 'Nguyen',
  dob: '1991-02-17',
  address: { street: '45 Elgin St', country: 'AU' },
} as const

export const prefilledPassport = {
  type: 'passport',
  docNumber: 'PA1234567',
  country: 'AU',
  issuer: 'Australian Passport Office',
  issueDate: '2020-03-01',
  expiryDate: '2099-03-01',
} as const

export function fillMia(play: Play): Promise<void> {
  return fillAll(play, mia)
}

/** A person whom the sandbox knows, as the API gives him: with a state that his country doesn't use. */
export const malcolm: Sender = {
  id: '686393e689c1fb1b255cac5c',
  externalId: null,
  nickName: 'MalcolmJez',
  firstName: 'Malcolm',
  middleName: null,
  lastName: 'Jez',
  companyName: null,
  legalName: null,
  tradingAsName: null,
  businessNumber: null,
  acn: null,
  dob: '2000-01-01',
  email: 'malcolm@example.com',
  mobile: '+61 412 345 678',
  address: {
    building: null,
    streetNo: null,
    street: '1 Test St',
    suburb: 'London',
    state: 'TST',
    country: 'GB',
    postcode: '2000',
  },
}
