import type { checkAbn } from '../../src/accounts/abn.ts'
import type { checkCountry, checkState } from '../../src/rules/address.ts'
import type { checkBirthDate } from '../../src/rules/birthDate.ts'
import type { checkBusinessNumber } from '../../src/rules/businessNumber.ts'
import { isoDate, localToday } from '../../src/rules/calendarDate.ts'
import type { checkCompanyName } from '../../src/rules/companyName.ts'
import type { checkEmail } from '../../src/rules/email.ts'
import type { Entity, FormField } from '../../src/rules/fieldDefinition.ts'
import type {
  checkDocumentNumber,
  checkExpiryDate,
  checkIssueDate,
  checkIssuer,
} from '../../src/rules/idDocument.ts'
import type { checkMobile } from '../../src/rules/mobile.ts'
import type { checkPersonName } from '../../src/rules/personName.ts'
import type { checkPostcode } from '../../src/rules/postcode.ts'
import type { checkBuilding, checkResidentialStreet } from '../../src/rules/residentialAddress.ts'
import type { checkSubClientDocument } from '../../src/rules/subClientDocument.ts'
import { subClientFields } from '../../src/rules/subClientFields.ts'

/** The codes of a check, all of them by its type. */
type CodesOf<Check extends (...given: never[]) => { readonly code?: string | undefined }> = Exclude<
  ReturnType<Check>['code'],
  undefined
>

/** Each field with the codes that its check, the form or the guard against test data can give it. */
interface Codes {
  'address.country': CodesOf<typeof checkCountry> | 'missing'
  firstName: CodesOf<typeof checkPersonName> | 'missing' | 'testData'
  middleName: CodesOf<typeof checkPersonName> | 'subClientWithoutMiddleName' | 'testData'
  lastName: CodesOf<typeof checkPersonName> | 'missing' | 'testData'
  dob: CodesOf<typeof checkBirthDate> | 'missing'
  mobile: CodesOf<typeof checkMobile> | 'missing' | 'testData'
  email: CodesOf<typeof checkEmail> | 'testData'
  legalName: CodesOf<typeof checkCompanyName> | 'missing' | 'testData'
  tradingAsName: CodesOf<typeof checkCompanyName> | 'testData'
  businessNumber:
    | CodesOf<typeof checkBusinessNumber>
    | CodesOf<typeof checkAbn>
    | 'missing'
    | 'testData'
  'address.building': CodesOf<typeof checkBuilding> | 'testData'
  'address.street': CodesOf<typeof checkResidentialStreet> | 'missing' | 'testData'
  'address.suburb': CodesOf<typeof checkDocumentNumber> | 'missing' | 'testData'
  'address.state': CodesOf<typeof checkState> | 'missing' | 'testData'
  'address.postcode': CodesOf<typeof checkPostcode> | 'missing'
  'idDoc.type': CodesOf<typeof checkSubClientDocument> | 'missing'
  'idDoc.docNumber': CodesOf<typeof checkDocumentNumber> | 'missing' | 'testData'
  'idDoc.country': CodesOf<typeof checkCountry> | 'missing'
  'idDoc.issuer': CodesOf<typeof checkIssuer> | 'testData'
  'idDoc.issueDate': CodesOf<typeof checkIssueDate>
  'idDoc.expiryDate': CodesOf<typeof checkExpiryDate>
}

/** A text in Australia; elsewhere with its country. `never`: the field can't give the code. */
type Example =
  | string
  | 'never'
  | {
      readonly text: string
      readonly country?: string
      readonly others?: Readonly<Record<string, string>>
      /** Only where the phone parser can't be loaded, or in a value that a host gave. */
      readonly isOffPage?: true
    }

const never = 'never'
const long = 'x'.repeat(257)
const inYears = (years: number) => {
  const today = localToday()
  return isoDate({ year: today.year + years, month: today.month, day: 1 })
}

const plainText = {
  dummyValue: 'N/A',
  dummyLikely: never,
  plainLetters: 'José',
  textTooShort: never,
  textTooLong: long,
} as const
const personName = {
  ...plainText,
  nameCharacter: 'Ada3',
  nameSingleCharacter: '-',
  nameLikeDomain: 'Ben.eu',
} as const
const companyName = { ...plainText, textTooShort: 'A', companyNameCharacter: 'A<B' } as const
const building = { ...plainText, streetPoBox: 'PO Box 12' } as const
const date = { dateFormat: '28.2.1990', dateExists: '1990-02-30' } as const
const country = {
  countryUnknown: { text: 'Elsewhere', isOffPage: true },
  missing: '',
} as const
const abroad = (text: string) => ({ text, country: 'DE' })
const plainAbroad = {
  dummyValue: abroad('N/A'),
  dummyLikely: never,
  plainLetters: abroad('José'),
  textTooShort: never,
  textTooLong: abroad(long),
} as const

/** The rules, as ways to break them: one for every code of every field. */
const table: { readonly [Field in keyof Codes]: Readonly<Record<Codes[Field], Example>> } = {
  'address.country': country,
  firstName: { ...personName, missing: '', testData: 'Test' },
  middleName: { ...personName, subClientWithoutMiddleName: '', testData: 'asdf' },
  lastName: {
    ...personName,
    missing: '',
    testData: { text: 'Bar', others: { firstName: 'Foo' } },
  },
  dob: {
    ...date,
    birthDateTooEarly: '1899-12-31',
    birthDateTooYoung: inYears(-17),
    birthDateTooOld: inYears(-66),
    missing: '',
  },
  mobile: {
    mobileCountryCode: { text: '0612345678', country: 'FR', isOffPage: true },
    mobileCharacters: 'call me',
    mobileNumber: '+61 422',
    mobileLandline: '+61 2 9374 4000',
    missing: '',
    testData: '0491 570 006',
  },
  email: { ...plainText, emailFormat: 'ada', testData: 'ada@example.com' },
  legalName: { ...companyName, missing: '', testData: 'Test Company Pty Ltd' },
  tradingAsName: { ...companyName, testData: 'asdf' },
  businessNumber: {
    ...plainAbroad,
    abnDigits: '5182475355G',
    abnLength: '5182475',
    abnIsAcn: '004 085 616',
    abnChecksum: '51 824 753 557',
    missing: '',
    testData: abroad('12345678'),
  },
  'address.building': { ...building, testData: 'asdf' },
  'address.street': {
    ...building,
    streetWithoutNumber: 'George Street',
    missing: '',
    testData: '123 Test Street',
  },
  'address.suburb': { ...plainText, missing: '', testData: 'asdf' },
  'address.state': {
    ...plainAbroad,
    stateUnknown: { text: 'Bayern', isOffPage: true },
    missing: '',
    testData: abroad('asdf'),
  },
  'address.postcode': {
    ...plainAbroad,
    postcodeDigits: '2O00',
    postcodeLength: '800',
    postcodeUnknown: '0100',
    postcodeForm: abroad('2000'),
    postcodeOtherState: { text: '2600', others: { 'address.state': 'NSW' } },
    missing: '',
  },
  'idDoc.type': {
    documentPassportOnly: { text: 'licence', country: 'DE', isOffPage: true },
    documentLicenceOrPassport: { text: 'medicare', isOffPage: true },
    missing: '',
  },
  'idDoc.docNumber': { ...plainText, missing: '', testData: 'PA1234567' },
  'idDoc.country': country,
  'idDoc.issuer': { ...plainText, textTooLong: 'x'.repeat(101), testData: 'Test' },
  'idDoc.issueDate': {
    ...date,
    documentNotYetIssued: inYears(1),
    documentBeforeBirth: { text: '1990-02-27', others: { dob: '1990-02-28' } },
  },
  'idDoc.expiryDate': {
    ...date,
    documentExpired: inYears(-1),
    documentExpiresBeforeIssue: {
      text: '2020-01-01',
      others: { 'idDoc.issueDate': '2020-01-02' },
    },
  },
}

/** One way to break a rule. */
export interface SubClientMistake {
  readonly field: string
  /** The step of the onboarding on which the field stands. */
  readonly step: 'who' | 'person' | 'company' | 'address' | 'document' | 'institution'
  readonly situation: {
    readonly entity: Entity
    readonly country: string
    readonly documentType: string
  }
  /** What is typed, or stands there as a value. */
  readonly text: string
  /** What stands in other fields. */
  readonly others: Readonly<Record<string, string>>
  /** The check's, `missing`, or what is advised of an empty field. */
  readonly code: string
  readonly kind: 'text' | 'choice' | 'country'
  /** Nobody can bring it about by typing: a list offers no such value, or the phone parser is missing. */
  readonly isOffPage: boolean
}

const steps: Readonly<Record<string, SubClientMistake['step']>> = {
  who: 'who',
  holder: 'person',
  contact: 'person',
  registration: 'company',
  address: 'address',
  document: 'document',
  institution: 'institution',
}

/** The fields of a sub-client outside a test environment. */
export function fieldsOf({
  entity,
  country,
  documentType,
}: SubClientMistake['situation']): readonly FormField[] {
  return subClientFields({
    entity,
    addressCountry: country,
    documentType,
    hasInstitution: true,
    acceptsTestData: false,
  })
}

/** Every rule for every field, as a mistake; tests for the page are made from it too. */
export const subClientMistakes: readonly SubClientMistake[] = Object.entries(table).flatMap(
  ([field, codes]) =>
    Object.entries(codes as Readonly<Record<string, Example>>).flatMap(([code, example]) =>
      example === never ? [] : [mistakeOf(field, code, example)],
    ),
)

/** The fields and codes of which the table says that they don't go together. */
export const impossible: readonly string[] = Object.entries(table).flatMap(([field, codes]) =>
  Object.entries(codes)
    .filter(([, example]) => example === never)
    .map(([code]) => `${field} ${code}`),
)

function mistakeOf(field: string, code: string, example: Example): SubClientMistake {
  const {
    text,
    country = 'AU',
    others = {},
    isOffPage = false,
  } = typeof example === 'string' ? { text: example } : example
  const isCompany = /^(?:legalName|tradingAsName|businessNumber)$/.test(field)
  const situation = {
    entity: isCompany ? 'company' : 'individual',
    country,
    documentType: 'passport',
  } as const
  const { section = '', kind = 'text' } =
    fieldsOf(situation).find(({ name }) => name === field) ?? {}
  const step = steps[section]
  if (!step) throw new Error(`${field} stands on no step`)
  return { field, step, situation, text, others, code, kind, isOffPage }
}
