import type { AddressInput } from '../../api/documents/operationTypes.ts'
import { toStoredAddress } from '../entities/address.ts'
import type { StoredSubClient } from '../entities/subClient.ts'

type Contact = StoredSubClient['primaryContact']

interface SubClientSeed
  extends Partial<Omit<StoredSubClient, 'primaryContact' | 'address' | 'postalAddress'>> {
  readonly id: string
  readonly fullName: string
  readonly accountNo: string
  readonly fundingReference: string
  readonly contact: Partial<Contact>
  readonly address: AddressInput
  readonly postalAddress?: AddressInput
}

/** A company when it has a legal name. */
function subClient({ contact, address, postalAddress, ...seed }: SubClientSeed): StoredSubClient {
  return {
    externalId: null,
    clientType: seed.legalName ? 'COMPANY' : 'INDIVIDUAL',
    status: 'ACTIVE',
    legalName: null,
    tradingAsName: null,
    businessNumber: null,
    idDoc: null,
    institutionId: null,
    bsb: '802919',
    ...seed,
    primaryContact: {
      firstName: null,
      middleName: null,
      lastName: null,
      email: null,
      mobile: null,
      dob: null,
      ...contact,
    },
    address: toStoredAddress(address),
    postalAddress: toStoredAddress(postalAddress),
  }
}

const waterloo = {
  building: '25',
  street: 'Moore St',
  suburb: 'Waterloo',
  state: 'NSW',
  country: 'AU',
  postcode: '2017',
}

const newtown = {
  street: '12 King St',
  suburb: 'Newtown',
  state: 'NSW',
  country: 'AU',
  postcode: '2042',
}

const geelong = {
  street: '8 Moorabool St',
  suburb: 'Geelong',
  state: 'VIC',
  country: 'AU',
  postcode: '3220',
}

const melbourne = { suburb: 'Melbourne', state: 'VIC', country: 'AU', postcode: '3000' }
const brisbane = { suburb: 'Brisbane', state: 'QLD', country: 'AU', postcode: '4000' }

/**
 * The sub-clients that the documentation's examples and webhooks name, under the ids that they have
 * there, though some of those aren't 24 hexadecimal digits. Those of the second part are ours.
 */
export const seededSubClients: readonly StoredSubClient[] = [
  subClient({
    // Three pages call him Richard Smith, John Smith and John Doe.
    id: '5fb314cb9224595df522db61',
    fullName: 'John Smith',
    accountNo: '1963041',
    fundingReference: '201117-10024',
    contact: {
      firstName: 'John',
      lastName: 'Smith',
      email: 'john.smith@example.com',
      mobile: '+61 491 570 130',
      dob: '1984-07-09',
    },
    address: newtown,
  }),
  subClient({
    id: '60612f00a4d7dd5c96e37676',
    fullName: 'ABC Capital',
    legalName: 'ABC Co',
    tradingAsName: 'ABC Capital',
    businessNumber: '839399923932',
    accountNo: '1914920',
    fundingReference: '210329-10031',
    contact: { firstName: 'Helen', lastName: 'Marsh', dob: '1979-01-30' },
    address: { ...melbourne, street: '200 Collins St' },
  }),
  subClient({
    id: '606128f24bf29139b2cf74ef',
    fullName: 'Harbour Cafe',
    legalName: 'Harbour Cafe Holdings Pty Ltd',
    tradingAsName: 'Harbour Cafe',
    businessNumber: '53004085616',
    externalId: 'merchant-17',
    accountNo: '1920377',
    fundingReference: '210329-10032',
    contact: { firstName: 'Nikos', lastName: 'Pappas', dob: '1970-10-02' },
    address: newtown,
  }),
  subClient({
    id: '606d28675a2d931bc925fec2',
    fullName: 'ACME Corp',
    legalName: 'ACME Corp',
    businessNumber: '91383840265',
    externalId: '991188227733',
    accountNo: '1066419',
    fundingReference: '210407-10040',
    contact: {
      firstName: 'John',
      lastName: 'Smith',
      email: 'john.smith@example.com',
      dob: '1980-12-12',
      mobile: '+61 422 832 849',
    },
    address: waterloo,
    postalAddress: waterloo,
  }),
  subClient({
    id: '6092360bf40f2dgc52f85cf1',
    fullName: "Liam Patrick O'Brien",
    accountNo: '1931158',
    fundingReference: '210505-10047',
    contact: {
      firstName: 'Liam',
      middleName: 'Patrick',
      lastName: "O'Brien",
      email: 'liam@example.com',
      mobile: '+61 491 570 131',
      dob: '1993-05-21',
    },
    address: geelong,
  }),
  subClient({
    // Another page gives it the same externalId as ACME Corp.
    id: '60a1e9e76eaedbf66964a323',
    fullName: 'Northern Traders Pty Ltd',
    legalName: 'Northern Traders Pty Ltd',
    businessNumber: '64008672179',
    externalId: '991188227733',
    accountNo: '1937702',
    fundingReference: '210616-99999',
    contact: { firstName: 'Anh', lastName: 'Tran', dob: '1988-09-13' },
    address: {
      street: '31 Mitchell St',
      suburb: 'Darwin',
      state: 'NT',
      country: 'AU',
      postcode: '0800',
    },
  }),
  subClient({
    id: '660fef8e1f3b5452bd6945ec',
    fullName: 'Sofia Marie Keller',
    accountNo: '1958264',
    fundingReference: '240405-10102',
    contact: {
      firstName: 'Sofia',
      middleName: 'Marie',
      lastName: 'Keller',
      email: 'sofia@example.com',
      mobile: '+61 491 570 132',
      dob: '1996-12-03',
    },
    address: geelong,
  }),
  subClient({
    id: '695257f8c8754a74ad671c48',
    status: 'UNAPPROVED',
    fullName: 'John Doe',
    externalId: '123456789',
    accountNo: '1975530',
    fundingReference: '251229-10118',
    contact: { firstName: 'John', lastName: 'Doe', dob: '1982-04-18' },
    address: {
      street: '9 Queen Street',
      suburb: 'Auckland',
      state: 'Auckland',
      country: 'NZ',
      postcode: '1010',
    },
  }),
  subClient({
    id: '203af01936410fd5d5e3c8f14d',
    fullName: 'ACME Inc',
    legalName: 'ACME Inc',
    businessNumber: '28605114379',
    externalId: '111222333',
    accountNo: '1839394',
    bsb: '809387',
    fundingReference: '260113-10121',
    contact: { firstName: 'Dana', lastName: 'Whitfield', dob: '1975-06-26' },
    address: waterloo,
  }),
  subClient({
    id: '3fbj71b1dc328d56g94g9375',
    fullName: 'Oceanic Imports',
    legalName: 'Oceanic Imports Pty Ltd',
    tradingAsName: 'Oceanic Imports',
    businessNumber: '77123891042',
    accountNo: '1980016',
    fundingReference: '260120-10125',
    contact: { firstName: 'Mele', lastName: 'Fifita', dob: '1990-08-08' },
    address: { ...brisbane, street: '5 Eagle St' },
  }),

  subClient({
    id: '64f1a2b3c4d5e6f708192b01',
    status: 'DEACTIVATED',
    fullName: 'Bluegum Landscaping',
    legalName: 'Bluegum Landscaping Pty Ltd',
    tradingAsName: 'Bluegum Landscaping',
    businessNumber: '19602731844',
    externalId: 'merchant-21',
    accountNo: '1983341',
    fundingReference: '260204-10130',
    contact: { firstName: 'Ruth', lastName: 'Okafor', dob: '1987-02-11' },
    address: geelong,
  }),
  subClient({
    id: '64f1a2b3c4d5e6f708192b02',
    status: 'FAILED_KYC',
    fullName: 'Peter Hollis',
    accountNo: '1985907',
    fundingReference: '260211-10133',
    contact: { firstName: 'Peter', lastName: 'Hollis', dob: '1969-03-05' },
    address: {
      street: '17 Princes Street',
      suburb: 'Dunedin',
      state: 'Otago',
      country: 'NZ',
      postcode: '9016',
    },
  }),
  subClient({
    id: '64f1a2b3c4d5e6f708192b03',
    status: 'DISABLED',
    fullName: 'Quick Parcels Pty Ltd',
    legalName: 'Quick Parcels Pty Ltd',
    businessNumber: '45119263770',
    externalId: 'merchant-09',
    accountNo: '1986652',
    fundingReference: '260218-10136',
    contact: { firstName: 'Omar', lastName: 'Haddad', dob: '1981-11-27' },
    address: { ...brisbane, street: '88 Edward St' },
  }),
]
