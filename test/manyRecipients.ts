import type { RecipientSeed } from '../src/sandbox/entities/recipient.ts'
import { seeded } from './accounts/seeded.ts'

type Random = ReturnType<typeof seeded>
type Account = Omit<RecipientSeed, 'id' | 'firstName' | 'lastName' | 'companyName'>

/**
 * An address book of fictitious people and companies, the same in every run, oldest first. Their
 * account numbers pass their checks and belong to nobody that we know of.
 */
export function manyRecipients(count: number): readonly RecipientSeed[] {
  const random = seeded(2607)
  return Array.from({ length: count }, (_, index) => {
    const name = random.below(3) ? personName(random) : companyName(random)
    const account = random.pick(accounts)(random)
    const handle = Object.values(name)
      .filter(Boolean)
      .join('.')
      .toLowerCase()
      .replace(/[^a-z.]/g, '')
    return {
      id: `65${index.toString(16).padStart(22, '0')}`,
      ...name,
      ...account,
      email: random.below(4) ? `${handle}@example.com` : null,
      externalId: random.below(3) ? null : `cust-${10_000 + index}`,
    }
  })
}

function personName({ pick, below }: Random) {
  return {
    firstName: pick(firstNames),
    middleName: below(5) ? null : pick(firstNames),
    lastName: pick(lastNames),
  }
}

function companyName({ pick }: Random) {
  return {
    companyName: `${pick(lastNames)} ${pick(trades)} ${pick(['Pty Ltd', 'Ltd', 'GmbH', 'Inc'])}`,
  }
}

const accounts: readonly ((random: Random) => Account)[] = [
  random => ({
    accountIdType: 'BSB',
    currency: 'AUD',
    country: 'AU',
    bsb: random.pick(['062', '082', '032', '012']) + digits(random, 3),
    accountNo: nonZero(random) + digits(random, 7),
    address: {
      street: '22 Test Rd',
      suburb: 'Carlton',
      state: 'VIC',
      country: 'AU',
      postcode: '3053',
    },
  }),
  random => ({
    accountIdType: 'PAYID',
    currency: 'AUD',
    country: 'AU',
    payid: `${random.pick(lastNames)}${digits(random, 3)}@example.com`.toLowerCase(),
  }),
  random => euro('DE', digits(random, 18)),
  random => euro('NL', random.pick(['ABNA', 'INGB', 'RABO']) + digits(random, 10)),
  random => euro('AT', digits(random, 16)),
  random => ({
    accountIdType: 'SORT_CODE',
    currency: 'GBP',
    country: 'GB',
    sortCode: `20${digits(random, 4)}`,
    accountNo: nonZero(random) + digits(random, 7),
    bic: 'BARCGB22',
  }),
  random => ({
    accountIdType: 'ABA',
    currency: 'USD',
    country: 'US',
    aba: tenfold(`02${digits(random, 6)}`),
    accountNo: nonZero(random) + digits(random, 9),
    bic: 'CHASUS33',
  }),
  random => ({
    accountIdType: 'CLABE',
    currency: 'MXN',
    country: 'MX',
    clabe: tenfold(`002${digits(random, 14)}`),
    bic: 'BNMXMXMM',
  }),
  random => ({
    accountIdType: 'IFSC',
    currency: 'INR',
    country: 'IN',
    ifsc: `HDFC000${digits(random, 4)}`,
    accountNo: nonZero(random) + digits(random, 13),
    bic: 'HDFCINBB',
  }),
  random => ({
    accountIdType: 'ACC_NO',
    currency: 'NZD',
    country: 'NZ',
    accountNo: `02${digits(random, 13)}`,
    bic: 'BKNZNZ22',
  }),
]

function euro(country: string, account: string): Account {
  const rest = [...`${account}${country}00`]
    .map(character => Number.parseInt(character, 36))
    .join('')
  const check = 98n - (BigInt(rest) % 97n)
  const iban = `${country}${String(check).padStart(2, '0')}${account}`
  return { accountIdType: 'IBAN', currency: 'EUR', country, iban }
}

/** The digits with the one that makes their sum by 3, 7 and 1 end in 0. */
function tenfold(body: string): string {
  const sum = [...body].reduce(
    (all, digit, at) => all + Number(digit) * ([3, 7, 1][at % 3] ?? 0),
    0,
  )
  const weight = [3, 7, 1][body.length % 3] ?? 1
  const last = [...'0123456789'].find(digit => (sum + Number(digit) * weight) % 10 === 0)
  return body + last
}

function digits({ below }: Random, count: number): string {
  return Array.from({ length: count }, () => below(10)).join('')
}

function nonZero({ below }: Random): string {
  return String(1 + below(9))
}

const firstNames = [
  ...['Ada', 'Aisha', 'Alice', 'Amir', 'Anton', 'Beatriz', 'Camille', 'Chidi', 'Clara', 'Daniel'],
  ...['Elena', 'Emeka', 'Eva', 'Farid', 'Freya', 'Grace', 'Hana', 'Hugo', 'Ines', 'Isaac', 'Ivy'],
  ...['Jack', 'Jana', 'Jonas', 'Julia', 'Kenji', 'Lara', 'Leo', 'Lina', 'Lucas', 'Maya', 'Mia'],
  ...['Nadia', 'Noah', 'Olga', 'Omar', 'Paula', 'Priya', 'Ravi', 'Rosa', 'Sam', 'Sofia', 'Tariq'],
  ...['Theo', 'Uma', 'Victor', 'Wei', 'Xenia', 'Yara', 'Zoe'],
]

const lastNames = [
  ...['Abbott', 'Adeyemi', 'Almeida', 'Baker', 'Banerjee', 'Becker', 'Brown', 'Chen', 'Costa'],
  ...['Dubois', 'Durand', 'Eriksen', 'Farouk', 'Fischer', 'Fontaine', 'Garcia', 'Gupta', 'Haddad'],
  ...['Hansen', 'Hughes', 'Ibrahim', 'Ivanova', 'Jansen', 'Jensen', 'Kaya', 'Kim', 'Kowalski'],
  ...['Laurent', 'Lewis', 'Lindgren', 'Lovelace', 'Maier', 'Martin', 'Mbeki', 'Mendes', 'Moretti'],
  ...['Nakamura', 'Nguyen', 'Novak', "O'Hara", 'Okafor', 'Patel', 'Quinn', 'Rossi', 'Santos'],
  ...[
    'Schmidt',
    'Silva',
    'Smith',
    'Sorensen',
    'Tanaka',
    'Taylor',
    'Tran',
    'Vargas',
    'Weber',
    'Wood',
  ],
]

const trades = [
  ...['Foods', 'Textiles', 'Supplies', 'Logistics', 'Studio', 'Interiors', 'Robotics', 'Trading'],
  ...['Ceramics', 'Orchards', 'Print', 'Bicycles', 'Software', 'Timber', 'Coffee', 'Marine'],
]
