import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { conversionQuote } from '../hooks/conversionQuote.ts'
import { ask } from '../sandbox/ask.ts'

/** In the address book, with an Australian account. */
const recipientId = '5ba89a6b35a2b327b81ffc3b'

async function begun(sandbox: Sandbox, query: string, input: object): Promise<string> {
  const { data, errors } = await ask(sandbox, query, { input })
  const reply = data && Object.values<{ message: string }>(data)[0]
  const made = reply && Object.values(reply).find(value => value && typeof value === 'object')
  if (made) return (made as unknown as { id: string }).id
  throw new Error(`Nothing was begun: ${reply?.message ?? JSON.stringify(errors)}`)
}

/** A withdrawal of 100 AUD; a keyword in its reference decides on its way. */
export function withdrawal(externalReference: string, change: object = {}) {
  return (sandbox: Sandbox): Promise<string> =>
    begun(
      sandbox,
      `mutation ($input: CreateWithdrawalInput!) {
        createWithdrawal(input: $input) { message withdrawal { id } }
      }`,
      { amount: 100, currency: 'AUD', externalReference, recipientId, ...change },
    )
}

/** A payment of 100 AUD to Britain. */
export function payment(sandbox: Sandbox): Promise<string> {
  return begun(
    sandbox,
    'mutation ($input: PaymentInput!) { createPayment(input: $input) { message payment { id } } }',
    {
      fromCurrency: 'AUD',
      toCurrency: 'GBP',
      size: 100,
      currency: 'AUD',
      reason: 'BUSINESS',
      sourceOfFunds: 'BUSINESS_FUNDS',
      recipient: {
        iban: 'GB26MIDL40051512345674',
        companyName: 'Acme GB Ltd',
        currency: 'GBP',
        accountIdType: 'IBAN',
        address: { street: '1 Main St LONDON SW1A 1AA', country: 'GB' },
      },
    },
  )
}

/** A conversion of 100 AUD into EUR. */
export async function conversion(sandbox: Sandbox): Promise<string> {
  return begun(
    sandbox,
    `mutation ($input: ConversionInput!) {
      createConversion(input: $input) { message conversion { id } }
    }`,
    { quoteId: await conversionQuote(sandbox) },
  )
}

/** A search of the news. */
export function mediaSearch(sandbox: Sandbox): Promise<string> {
  return begun(
    sandbox,
    `mutation ($input: AmsRequestInput!) {
      adverseMediaSearch(input: $input) { message amsRequest { id } }
    }`,
    { firstName: 'Katarina', lastName: 'Oreiro', country: 'AU' },
  )
}

const home = {
  street: '1 George St',
  suburb: 'Sydney',
  state: 'NSW',
  postcode: '2000',
  country: 'AU',
}

/** A person as a sub-client; one from abroad is reviewed. */
export function subClient(country: 'AU' | 'NZ') {
  return (sandbox: Sandbox): Promise<string> =>
    begun(
      sandbox,
      `mutation ($input: CreateSubClientInput!) {
        createSubClient(input: $input) { message subClient { id } }
      }`,
      {
        firstName: 'Ada',
        middleName: 'King',
        lastName: 'Byron',
        email: 'ada@example.com',
        mobile: '0061491570110',
        dob: '1979-05-12',
        address:
          country === 'AU' ? home : { ...home, suburb: 'Auckland', state: 'Auckland', country },
        idDoc: { type: 'passport', docNumber: '12345678', country: 'AU' },
      },
    )
}

/** What your own client does to what has an id. */
export function yours(mutation: string) {
  return (sandbox: Sandbox, id: string): Promise<unknown> =>
    ask(sandbox, `mutation ($id: ID!) { ${mutation} { success } }`, { id })
}
