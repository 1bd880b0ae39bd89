import { type SenderSeed, type StoredSender, toStoredSender } from '../entities/sender.ts'

const london = {
  street: '1 Test St',
  suburb: 'London',
  state: 'TST',
  country: 'GB',
  postcode: '2000',
}

/**
 * The senders that the documentation's examples name, under the ids that they have there, and three
 * of the sandbox's own. Lists give them from the last to the first.
 */
const seeds: readonly SenderSeed[] = [
  {
    id: '64f1a2b3c4d5e6f708192c01',
    externalId: 'cust-1003',
    nickName: 'HarbourTex',
    companyName: 'Harbour Textiles Ltd',
    legalName: 'Harbour Textiles Limited',
    tradingAsName: 'Harbour Textiles',
    businessNumber: '04821937',
    email: 'accounts@harbour.example.com',
    address: { street: '14 Dock Road', suburb: 'Liverpool', country: 'GB', postcode: 'L3 4AA' },
  },
  {
    id: '64f1a2b3c4d5e6f708192c02',
    externalId: 'cust-1002',
    nickName: 'KatarinaOr',
    firstName: 'Katarina',
    lastName: 'Oreiro',
    dob: '1968-11-23',
    email: 'katarina@example.com',
    mobile: '+5511912345678',
    address: {
      streetNo: '1200',
      street: 'Rua Augusta',
      suburb: 'Sao Paulo',
      state: 'SP',
      country: 'BR',
      postcode: '01304-001',
    },
    idDoc: { type: 'passport', docNumber: 'YA123456', country: 'BR' },
  },
  {
    id: '64f1a2b3c4d5e6f708192c03',
    externalId: 'cust-1001',
    nickName: 'MiaNguyen',
    firstName: 'Mia',
    middleName: 'Rose',
    lastName: 'Nguyen',
    dob: '1991-02-17',
    email: 'mia@example.com',
    mobile: '+61 491 570 110',
    address: {
      street: '45 Elgin St',
      suburb: 'Carlton',
      state: 'VIC',
      country: 'AU',
      postcode: '3053',
    },
  },
  {
    id: '68638e6989c1fb1b255ca9c3',
    nickName: 'Acme Pte L',
    companyName: 'Acme Pte Ltd',
    businessNumber: '12345678912',
    email: 'acme@example.com',
    mobile: '+61 412 345 678',
    address: london,
    idDoc: {
      type: 'certificateOfRegistration',
      docNumber: 'GB-REG-987654321',
      issuer: 'Companies House',
      issueDate: '1990-01-01',
      expiryDate: '2100-01-01',
      country: 'GB',
    },
  },
  {
    id: '686393e689c1fb1b255cac5c',
    nickName: 'MalcolmJez',
    firstName: 'Malcolm',
    lastName: 'Jez',
    dob: '2000-01-01',
    email: 'malcolm@example.com',
    mobile: '+61 412 345 678',
    address: london,
    idDoc: {
      type: 'passport',
      docNumber: 'GB1234321',
      issuer: 'HM Passport Office (HMPO)',
      issueDate: '1990-01-01',
      expiryDate: '2045-01-01',
      country: 'GB',
    },
  },
  {
    // Documented without an id.
    id: '64f1a2b3c4d5e6f708192c04',
    nickName: 'Acme Inc',
    companyName: 'Acme Inc',
    email: 'john@example.com',
    address: {
      street: '1 Market Street',
      suburb: 'San Francisco',
      state: 'CA',
      country: 'US',
      postcode: '94105',
    },
  },
  {
    id: '59f2733f2519e236edab0efe',
    nickName: 'JohnSmith',
    firstName: 'John',
    lastName: 'Smith',
    email: 'john@example.com',
    address: { street: '221B Baker Street', suburb: 'London', country: 'GB', postcode: 'NW1 6XE' },
  },
]

export const seededSenders: readonly StoredSender[] = seeds.map(toStoredSender)
