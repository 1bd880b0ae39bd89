import type { AccountIdType } from '../../api/documents/operationTypes.ts'

/** One way to reach accounts in a country, and the fields that an account there needs. */
export interface DeliveryMethodRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** ISO 4217. */
  readonly currency: string
  readonly method: AccountIdType
  readonly requiredFields: readonly string[]
}

/** What the documentation shows, to the letter; its list begins with AE and AT, then is cut. */
const documented: readonly DeliveryMethodRow[] = [
  { country: 'AE', currency: 'AED', method: 'ACC_NO', requiredFields: ['bic', 'accountNo'] },
  { country: 'AT', currency: 'EUR', method: 'IBAN', requiredFields: ['bic', 'iban'] },
  { country: 'FR', currency: 'EUR', method: 'ACC_NO', requiredFields: ['bic', 'accountNo'] },
  { country: 'FR', currency: 'EUR', method: 'IBAN', requiredFields: ['bic', 'iban'] },
]

// The sandbox's own: plausible, but no page shows it. A line is a country, its currencies, and the
// methods that reach accounts in each.
const ownTable = `
  AU  AUD BSB PAYID, USD ACC_NO
  BD  BDT ACC_NO
  BE  EUR IBAN
  BG  EUR IBAN
  BH  BHD IBAN
  BR  BRL ACC_NO
  CA  CAD ACC_NO, USD ACC_NO
  CH  CHF IBAN, EUR IBAN
  CL  CLP ACC_NO
  CN  CNY CNAPS, USD ACC_NO
  CO  COP ACC_NO
  CR  CRC IBAN
  CY  EUR IBAN
  CZ  CZK IBAN, EUR IBAN
  DE  EUR IBAN
  DK  DKK IBAN, EUR IBAN
  DO  DOP ACC_NO
  EE  EUR IBAN
  EG  EGP IBAN
  ES  EUR IBAN
  FI  EUR IBAN
  FJ  FJD ACC_NO
  GB  GBP SORT_CODE IBAN, EUR IBAN, USD IBAN
  GE  GEL IBAN
  GH  GHS ACC_NO
  GR  EUR IBAN
  GT  GTQ IBAN
  HK  HKD ACC_NO, USD ACC_NO, CNY ACC_NO
  HR  EUR IBAN
  HU  HUF IBAN, EUR IBAN
  ID  IDR ACC_NO
  IE  EUR IBAN
  IL  ILS IBAN
  IN  INR IFSC, USD ACC_NO
  IS  ISK IBAN
  IT  EUR IBAN
  JO  JOD IBAN
  JP  JPY ACC_NO, USD ACC_NO
  KE  KES ACC_NO
  KR  KRW ACC_NO
  KW  KWD IBAN
  LK  LKR ACC_NO
  LT  EUR IBAN
  LU  EUR IBAN
  LV  EUR IBAN
  MA  MAD ACC_NO
  MT  EUR IBAN
  MU  MUR IBAN
  MX  MXN CLABE, USD ACC_NO
  MY  MYR ACC_NO
  NG  NGN ACC_NO
  NL  EUR IBAN
  NO  NOK IBAN
  NP  NPR ACC_NO
  NZ  NZD ACC_NO, USD ACC_NO
  OM  OMR IBAN
  PE  PEN ACC_NO
  PG  PGK ACC_NO
  PH  PHP ACC_NO, USD ACC_NO
  PK  PKR IBAN
  PL  PLN IBAN, EUR IBAN
  PT  EUR IBAN
  QA  QAR IBAN
  RO  RON IBAN, EUR IBAN
  SA  SAR IBAN
  SE  SEK IBAN, EUR IBAN
  SG  SGD ACC_NO, USD ACC_NO
  SI  EUR IBAN
  SK  EUR IBAN
  TH  THB ACC_NO
  TN  TND IBAN
  TR  TRY IBAN, USD IBAN
  TW  TWD ACC_NO
  TZ  TZS ACC_NO
  UG  UGX ACC_NO
  US  USD ABA
  UY  UYU ACC_NO, USD ACC_NO
  VN  VND ACC_NO
  VU  VUV ACC_NO
  WS  WST ACC_NO
  ZA  ZAR ACC_NO
`

// IBAN without bic, unlike the documented rows: the change log of 7 Aug 2025 no longer requires it,
// so forms meet both kinds of row here.
const ownRequiredFields = {
  BSB: ['bsb', 'accountNo'],
  PAYID: ['payid'],
  IBAN: ['iban'],
  ABA: ['bic', 'aba', 'accountNo'],
  CLABE: ['bic', 'clabe'],
  IFSC: ['bic', 'ifsc', 'accountNo'],
  CNAPS: ['bic', 'cnaps', 'accountNo'],
  SORT_CODE: ['bic', 'sortCode', 'accountNo'],
  ACC_NO: ['bic', 'accountNo'],
} as const satisfies Partial<Record<AccountIdType, readonly string[]>>

/** Every row of the sandbox, by country: 84 countries and all nine methods. */
export const deliveryMethods: readonly DeliveryMethodRow[] = [
  ...documented,
  ...ownTable.trim().split('\n').flatMap(readLine),
].sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : 0))

function readLine(line: string): DeliveryMethodRow[] {
  const country = line.trim().slice(0, 2)
  const currencies = line.trim().slice(2).split(',')
  return currencies.flatMap(entry => {
    const [currency = '', ...methods] = entry.trim().split(' ')
    return methods.map(method => ({
      country,
      currency,
      method,
      requiredFields: ownRequiredFields[method as keyof typeof ownRequiredFields],
    }))
  })
}
