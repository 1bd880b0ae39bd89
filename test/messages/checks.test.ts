import { describe, expect, test } from 'vitest'
import { type AbaProblems, checkAba } from '../../src/accounts/aba.ts'
import { type AbnProblems, checkAbn } from '../../src/accounts/abn.ts'
import { type AccountNumberProblems, checkAccountNumber } from '../../src/accounts/accountNumber.ts'
import { type AcnProblems, checkAcn } from '../../src/accounts/acn.ts'
import { type BicProblems, checkBic } from '../../src/accounts/bic.ts'
import { type BsbProblems, checkBsb } from '../../src/accounts/bsb.ts'
import { type Check, mended } from '../../src/accounts/check.ts'
import { type ClabeProblems, checkClabe } from '../../src/accounts/clabe.ts'
import { type CnapsProblems, checkCnaps } from '../../src/accounts/cnaps.ts'
import { checkIban, type IbanProblems } from '../../src/accounts/iban.ts'
import { checkIfsc, type IfscProblems } from '../../src/accounts/ifsc.ts'
import { checkPayId, type PayIdProblems } from '../../src/accounts/payId.ts'
import { checkSortCode, type SortCodeProblems } from '../../src/accounts/sortCode.ts'
import type { CharacterKind } from '../../src/accounts/wrongCharacter.ts'
import { ar } from '../../src/messages/ar.ts'
import { refusalWords } from '../../src/messages/en/refusals.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators } from '../../src/messages/translator.ts'
import {
  type CountryProblems,
  checkCountry,
  checkState,
  checkStreet,
  type StateProblems,
} from '../../src/rules/address.ts'
import { type AmountProblems, checkAmount } from '../../src/rules/amount.ts'
import { type BirthDateProblems, checkBirthDate } from '../../src/rules/birthDate.ts'
import { checkDate, type DateRangeProblems } from '../../src/rules/calendarDate.ts'
import { type CompanyNameProblems, checkCompanyName } from '../../src/rules/companyName.ts'
import {
  checkDocumentType,
  type DocumentTypeProblems,
} from '../../src/rules/documentDefinitions.ts'
import { checkEmail, type EmailProblems } from '../../src/rules/email.ts'
import { checkTargetCurrency, type ExchangeProblems } from '../../src/rules/exchangeFields.ts'
import {
  checkExpiryDate,
  checkIssueDate,
  type ExpiryDateProblems,
  type IssueDateProblems,
} from '../../src/rules/idDocument.ts'
import {
  checkInstitutionNumber,
  type InstitutionNumberProblems,
} from '../../src/rules/institutionFields.ts'
import { checkMobile, type MobileProblems } from '../../src/rules/mobile.ts'
import { checkPersonName, type PersonNameProblems } from '../../src/rules/personName.ts'
import { checkPlainText, type PlainTextProblems } from '../../src/rules/plainText.ts'
import { checkPostcode, type PostcodeProblems } from '../../src/rules/postcode.ts'
import { checkReference, type ReferenceProblems } from '../../src/rules/reference.ts'
import { checkRefundAmount, type RefundProblems } from '../../src/rules/refundFields.ts'
import {
  checkResidentialStreet,
  type ResidentialStreetProblems,
} from '../../src/rules/residentialAddress.ts'
import {
  checkSubClientDocument,
  type SubClientDocumentProblems,
} from '../../src/rules/subClientDocument.ts'
import { subClientFields } from '../../src/rules/subClientFields.ts'
import { checkRecipient, type RecipientProblems } from '../../src/rules/transferFields.ts'
import { placeholdersOf } from './placeholders.ts'

/** Every problem that a check of the kit can name. */
type Problems = BsbProblems &
  AmountProblems &
  AccountNumberProblems &
  IbanProblems &
  BicProblems &
  AbaProblems &
  ClabeProblems &
  IfscProblems &
  CnapsProblems &
  SortCodeProblems &
  PayIdProblems &
  AbnProblems &
  AcnProblems &
  PlainTextProblems &
  PersonNameProblems &
  CompanyNameProblems &
  BirthDateProblems &
  DateRangeProblems &
  IssueDateProblems &
  ExpiryDateProblems &
  DocumentTypeProblems &
  InstitutionNumberProblems &
  EmailProblems &
  MobileProblems &
  CountryProblems &
  StateProblems &
  ResidentialStreetProblems &
  PostcodeProblems &
  ReferenceProblems &
  RecipientProblems &
  RefundProblems &
  ExchangeProblems &
  SubClientDocumentProblems & { testData: { found: string } }
type Code = keyof Problems & string

/** Codes with neither a sentence of their own nor an expected kind of character to speak of. */
type Unworded = {
  [Key in Code]: `check.${Key}` extends MessageKey
    ? never
    : Problems[Key] extends { expected: CharacterKind }
      ? never
      : Key
}[Code]
// `tsc` fails here, with the code's name, when one has no words.
const unworded: [Unworded] extends [never] ? 'none' : Unworded = 'none'

const text = 'x'.repeat(300)
const inAustralia = { country: 'AU' } as const
const today = { year: 2026, month: 11, day: 21 }

/** Each problem as a person can run into it; `tsc` asks for a new one's. */
const inDollars = { locale: 'en', currency: 'AUD' }

const problems: Readonly<Record<Code, Check>> = {
  amountUnreadable: checkAmount('abc', inDollars),
  amountSeparator: checkAmount('1,2345', inDollars),
  amountCurrency: checkAmount('10 €', inDollars),
  amountDecimals: checkAmount('1.234', inDollars),
  amountWhole: checkAmount('1.5', { locale: 'en', currency: 'JPY' }),
  amountZero: checkAmount('0', inDollars),
  amountNegative: checkAmount('-5', inDollars),
  amountTooLarge: checkAmount('12345678901234.00', inDollars),
  amountExceedsBalance: checkAmount('5', { ...inDollars, available: 1 }),
  amountAndFeeExceedBalance: checkAmount('5', { ...inDollars, available: 5, fee: 1 }),
  bsbDigits: checkBsb('06200O'),
  bsbLength: checkBsb('62000'),
  bsbAndAccount: checkBsb('062-000 12345678'),
  accountNumberCharacters: checkAccountNumber('1234/5'),
  accountNumberTooShort: checkAccountNumber('123'),
  accountNumberTooLong: checkAccountNumber('1'.repeat(29)),
  accountNumberIsCard: checkAccountNumber('4111 1111 1111 1111'),
  accountNumberIsBsb: checkAccountNumber('062000', { bsb: '062-000' }),
  accountNumberHasBsb: checkAccountNumber('062000 12345678', { bsb: '062-000' }),
  accountNumberZeros: checkAccountNumber('00000000'),
  accountNumberLong: checkAccountNumber('1234567890'),
  accountNumberLetters: checkAccountNumber('1234O678'),
  ibanStart: checkIban('12345678'),
  ibanCountry: checkIban('UK29 NWBK'),
  ibanNoIban: checkIban('AU12'),
  ibanLength: checkIban('DE89'),
  ibanStructure: checkIban('DE89 37O4'),
  ibanChecksum: checkIban('DE89 3704 0044 0532 0130 01'),
  bicStructure: checkBic('BARC6B22'),
  bicCountry: checkBic('DEUTUKFF'),
  bicLength: checkBic('BARCGB'),
  bicBranch: checkBic('BARCGB22X12'),
  bicIsIban: checkBic('DE89370400440532013000'),
  bicTest: checkBic('BARCGB20'),
  bicOtherCountry: checkBic('BARCGB22', { country: 'FR' }),
  abaDigits: checkAba('02100002l'),
  abaLength: checkAba('21000021'),
  abaPrefix: checkAba('99'),
  abaChecksum: checkAba('021000022'),
  clabeDigits: checkClabe('03218000O118359719'),
  clabeLength: checkClabe('0321800001183597190'),
  clabeIsCard: checkClabe('4111 1111 1111 1111'),
  clabeChecksum: checkClabe('032180000118359710'),
  ifscStructure: checkIfsc('SB1N'),
  ifscLength: checkIfsc('SBIN0020'),
  ifscZero: checkIfsc('SBIN1020001'),
  ifscIsMicr: checkIfsc('400002010'),
  cnapsDigits: checkCnaps('10210009999X'),
  cnapsLength: checkCnaps('1021000'),
  cnapsIsCard: checkCnaps('4111 1111 1111 1111'),
  cnapsChecksum: checkCnaps('102100099990'),
  sortCodeDigits: checkSortCode('20/00/00'),
  sortCodeLength: checkSortCode('20000'),
  sortCodeAndAccount: checkSortCode('20-00-00 12345678'),
  sortCodeIsIban: checkSortCode('GB29 NWBK 6016 1331 9268 19'),
  payIdAmbiguous: checkPayId('61 400 000 250'),
  payIdPhone: checkPayId('0412 345'),
  payIdEmail: checkPayId('name@'),
  payIdAbn: checkPayId('51 824 753 557'),
  payIdName: checkPayId('John Smith'),
  payIdCharacters: checkPayId('José'),
  payIdLength: checkPayId('A'),
  abnDigits: checkAbn('5182475355G'),
  abnLength: checkAbn('5182475'),
  abnIsAcn: checkAbn('004 085 616'),
  abnChecksum: checkAbn('51 824 753 557'),
  acnDigits: checkAcn('00408561S'),
  acnLength: checkAcn('0040'),
  acnIsAbn: checkAcn('51 824 753 556'),
  acnChecksum: checkAcn('004 085 617'),
  dummyValue: checkPlainText('N/A'),
  dummyLikely: checkPlainText('none'),
  plainLetters: checkPlainText('José'),
  textTooShort: checkCompanyName('A'),
  textTooLong: checkPlainText(text),
  nameCharacter: checkPersonName('Ada3'),
  nameSingleCharacter: checkPersonName('-'),
  nameLikeDomain: checkPersonName('Ben.eu'),
  companyNameCharacter: checkCompanyName('A<B'),
  emailFormat: checkEmail('ada'),
  mobileCountryCode: checkMobile('0422 832 849'),
  mobileCharacters: checkMobile('call me'),
  mobileNumber: checkMobile('+61 422'),
  mobileLandline: checkMobile('+61 2 9374 4000'),
  dateFormat: checkBirthDate('28.2.1990'),
  dateExists: checkBirthDate('1990-02-30'),
  dateTooEarly: checkDate('1999-12-31', { earliest: '2000-01-01' }),
  dateTooLate: checkDate('2000-01-02', { latest: '2000-01-01' }),
  birthDateTooEarly: checkBirthDate('1899-12-31'),
  birthDateTooYoung: checkBirthDate('2010-01-01', { today }),
  birthDateTooOld: checkBirthDate('1930-01-01', { today, maximumAge: 64 }),
  documentNotYetIssued: checkIssueDate('2026-11-22', { today }),
  documentBeforeBirth: checkIssueDate('1990-02-27', { today, birthDate: '1990-02-28' }),
  documentExpired: checkExpiryDate('2026-11-20', { today }),
  institutionNumberNotAbn: checkInstitutionNumber('A39477669937', 'AU'),
  documentOfPerson: checkDocumentType('passport', 'company'),
  documentOfCompany: checkDocumentType('companyExtract', 'individual'),
  documentExpiresBeforeIssue: checkExpiryDate('2020-01-01', { today, issueDate: '2020-01-02' }),
  countryUnknown: checkCountry('Elsewhere'),
  stateUnknown: checkState('Bayern', inAustralia),
  streetPoBox: checkStreet('PO Box 1', { refusesPoBox: true }),
  streetWithoutNumber: checkResidentialStreet('George St', inAustralia),
  postcodeDigits: checkPostcode('2O00', inAustralia),
  postcodeLength: checkPostcode('800', inAustralia),
  postcodeUnknown: checkPostcode('0100', inAustralia),
  postcodeForm: checkPostcode('2000', { country: 'DE' }),
  postcodeOtherState: checkPostcode('2600', { ...inAustralia, state: 'NSW' }),
  currencySame: checkTargetCurrency('AUD', 'AUD'),
  recipientCurrency: checkRecipient('1', {
    currency: 'AUD',
    recipient: { id: '1', currency: 'EUR' },
  }),
  documentPassportOnly: checkSubClientDocument('licence', 'DE'),
  documentLicenceOrPassport: checkSubClientDocument('medicare', 'AU'),
  refundExceedsDeposit: checkRefundAmount('100', { ...inDollars, available: '99.00' }),
  testData: madeUp('ada@example.com'),
  referenceCut: checkReference('An invoice of 2026!', { rail: 'directEntry' }),
}

/** An e-mail address of a sub-client, outside a test environment. */
function madeUp(email: string): Check {
  const situation = {
    entity: 'individual',
    addressCountry: 'AU',
    documentType: '',
    hasInstitution: false,
    acceptsTestData: false,
  } as const
  const field = subClientFields(situation).find(({ name }) => name === 'email')
  if (!field) throw new Error('An e-mail address is asked for')
  return field.check(email, situation)
}

/** The key of a problem's sentence: its own, or else one for the kind of character expected. */
function keyOf({ code, params }: Check): MessageKey {
  const { expected } = (params ?? {}) as { expected?: unknown }
  const own = `check.${code}`
  return (own in en ? own : `check.character.${expected}`) as MessageKey
}

const english = createTranslators('en')(en)
const arabic = createTranslators('ar', { ar })(en)

describe.each(Object.entries(problems))('%s', (code, check) => {
  test('is what the text leads to', () => {
    expect(check.code).toBe(code)
  })

  test('has a sentence, in English and Arabic', () => {
    for (const { maybe } of [english, arabic]) {
      const sentence = maybe(keyOf(check), { ...check.params }) ?? ''
      expect(sentence).toMatch(/\S/)
      expect(sentence).not.toMatch(/undefined|\[object|\{/)
    }
  })

  test('has all the data that its sentence needs', () => {
    const params = Object.keys(check.params ?? {})
    for (const messages of [en, ar]) {
      const needed = placeholdersOf(messages[keyOf(check)] as string)
      const names = needed.map(placeholder => placeholder.replace(/^\{(\w+).*$/, '$1'))
      expect(params).toEqual(expect.arrayContaining(names))
    }
  })

  test('offers a mend only of what was found, which then is another text', () => {
    const { mend } = (check.params ?? {}) as { mend?: string }
    const offered = mended(check)
    expect(offered === undefined).toBe(mend === undefined)
    expect(offered).not.toBe(check.value)
  })
})

// What the API refused, and what is advised where nothing was typed.
const otherWords = {
  ...refusalWords,
  'check.senderWithoutBirthDate': '',
  'check.subClientWithoutMiddleName': '',
}

test('every code has words, and every word of a check has a code', () => {
  expect(unworded).toBe('none')
  const codes = Object.keys(en)
    .map(key => /^check\.(\w+)$/.exec(key)?.[1])
    .filter(code => code !== undefined && code !== 'mend' && !(`check.${code}` in otherWords))
  expect(codes.filter(code => !((code as string) in problems))).toEqual([])
})

test('a kind of character has a sentence, whichever is expected', () => {
  const kinds: readonly CharacterKind[] = ['digit', 'letter', 'letterOrDigit']
  for (const kind of kinds) expect(en).toHaveProperty([`check.character.${kind}`])
})
