import type { RecipientSeed } from '../entities/recipient.ts'

const woolooware = {
  street: '22 Woolooware Rd',
  suburb: 'Woolooware',
  state: 'NSW',
  country: 'AU',
  postcode: '2230',
}

/**
 * The address book to begin with: the recipients that the documentation's examples name, under the
 * ids that they have there, and a few of the sandbox's own, one for each kind of account. All are
 * fictitious.
 */
export const documentedRecipients: readonly RecipientSeed[] = [
  {
    id: '5ba89a6b35a2b327b81ffc3b',
    nickName: 'JohnMalkov',
    firstName: 'John',
    lastName: 'Malkovich',
    dob: '1987-06-05',
    accountIdType: 'BSB',
    currency: 'AUD',
    country: 'AU',
    email: 'john@example.com',
    mobile: '+61 491 570 156',
    bsb: '370370',
    accountNo: '12341234',
    address: woolooware,
  },
  // Ours from here to the last, which the documentation names again.
  {
    id: '64f1a2b3c4d5e6f708192a01',
    nickName: 'Acme Pty L',
    companyName: 'Acme Pty Ltd',
    accountIdType: 'PAYID',
    currency: 'AUD',
    country: 'AU',
    email: 'accounts@acme.example',
    payid: 'accounts@acme.example',
    address: woolooware,
  },
  {
    id: '64f1a2b3c4d5e6f708192a02',
    nickName: 'ClaireFont',
    firstName: 'Claire',
    lastName: 'Fontaine',
    accountIdType: 'IBAN',
    currency: 'EUR',
    country: 'FR',
    email: 'claire@example.com',
    bic: 'AGRIFRPP',
    iban: 'FR7630006000011234567890189',
    address: { street: '8 rue des Lilas, 75011 Paris', suburb: 'Paris', country: 'FR' },
  },
  {
    id: '64f1a2b3c4d5e6f708192a03',
    nickName: 'Harbour Te',
    companyName: 'Harbour Textiles Ltd',
    accountIdType: 'SORT_CODE',
    currency: 'GBP',
    country: 'GB',
    bic: 'BARCGB22',
    sortCode: '200000',
    accountNo: '55779911',
    address: { street: '14 Dock Road', suburb: 'Liverpool', country: 'GB', postcode: 'L3 4AA' },
  },
  {
    id: '64f1a2b3c4d5e6f708192a04',
    nickName: 'Bay Suppli',
    companyName: 'Bay Supplies Inc',
    accountIdType: 'ABA',
    currency: 'USD',
    country: 'US',
    email: 'pay@baysupplies.example',
    bic: 'CHASUS33',
    aba: '021000021',
    accountNo: '000123456789',
    address: {
      street: '1 Market Street',
      suburb: 'San Francisco',
      state: 'CA',
      country: 'US',
      postcode: '94105',
    },
  },
  {
    id: '6b04c62ec0bf606bf216ae21',
    nickName: 'JohnMalkov',
    firstName: 'John',
    lastName: 'Malkovich',
    accountIdType: 'ACC_NO',
    currency: 'USD',
    country: 'AU',
    email: 'john@example.com',
    bic: 'ANZBAU3M',
    accountNo: '12341234',
    address: woolooware,
  },
]
