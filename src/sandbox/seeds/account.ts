import { toStoredSender } from '../entities/sender.ts'

/** The money to begin with: enough for the documentation's examples, one after the other. */
export const openingBalances = { AUD: 250_000, EUR: 40_000, USD: 60_000, GBP: 15_000, NZD: 5_000 }

/** Your own account, into which deposits come. */
export const ownAccount = {
  accountName: 'Smith Consulting Pty Ltd',
  bsb: '802919',
  accountNo: '1066400',
}

/** Of your own funding accounts: to be given with each transfer (documented). */
export const ownFundingReference = '191127-99999'

/** You, the sender of what names no other (documented under payments and withdrawals). */
export const ownSender = {
  ...toStoredSender({
    id: '',
    firstName: 'John',
    lastName: 'Smith',
    companyName: 'Smith Consulting Pty Ltd',
    address: {
      street: '1 Hay St',
      suburb: 'Sydney',
      state: 'NSW',
      country: 'AU',
      postcode: '2000',
    },
  }),
  id: null,
}
