import { describe, expect, test } from 'vitest'
import { type AccountNumberProblems, checkAccountNumber } from '../../src/accounts/accountNumber.ts'
import { type BicProblems, checkBic } from '../../src/accounts/bic.ts'
import { type BsbProblems, checkBsb } from '../../src/accounts/bsb.ts'
import { type Check, mended } from '../../src/accounts/check.ts'
import { checkIban, type IbanProblems } from '../../src/accounts/iban.ts'
import type { CharacterKind, WrongCharacter } from '../../src/accounts/wrongCharacter.ts'
import { ar } from '../../src/messages/ar.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators } from '../../src/messages/translator.ts'
import { type CompanyNameProblems, checkCompanyName } from '../../src/rules/companyName.ts'
import { checkEmail, type EmailProblems } from '../../src/rules/email.ts'
import { checkMobile, type MobileProblems } from '../../src/rules/mobile.ts'
import { checkPersonName, type PersonNameProblems } from '../../src/rules/personName.ts'
import { checkPlainText, type PlainTextProblems } from '../../src/rules/plainText.ts'
import { recipientFields } from '../../src/rules/recipientFields.ts'
import { placeholdersOf } from './placeholders.ts'

/** Every problem that a check of a field can name; a birth date has no field yet. */
/** Of every check that a field of the kit makes; a birth date has no field yet. */
type Problems = BsbProblems &
  AccountNumberProblems &
  IbanProblems &
  BicProblems &
  PlainTextProblems &
  PersonNameProblems &
  CompanyNameProblems &
  EmailProblems &
  MobileProblems & { codeCharacters: WrongCharacter; countryUnknown: { found: string } }
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
const french = { requiredFields: ['sortCode'], method: 'SORT_CODE', country: 'FR' } as const
const fieldCheck = (name: string, typed: string): Check => {
  const situation = { ...french, entity: 'individual' } as const
  const field = recipientFields(situation).find(candidate => candidate.name === name)
  if (!field) throw new Error(`There is no ${name}`)
  return field.check(typed, situation)
}

/** Each problem as a person can run into it; `tsc` asks for a new one's. */
const problems: Readonly<Record<Code, Check>> = {
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
  dummyValue: checkPlainText('N/A'),
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
  codeCharacters: fieldCheck('sortCode', '20/00/00'),
  countryUnknown: fieldCheck('address.country', 'Elsewhere'),
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

test('every code has words, and every word of a check has a code', () => {
  expect(unworded).toBe('none')
  const codes = Object.keys(en)
    .map(key => /^check\.(\w+)$/.exec(key)?.[1])
    .filter(code => code !== undefined && code !== 'mend')
  expect(codes.filter(code => !((code as string) in problems))).toEqual([])
})

test('a kind of character has a sentence, whichever is expected', () => {
  const kinds: readonly CharacterKind[] = ['digit', 'letter', 'letterOrDigit']
  for (const kind of kinds) expect(en).toHaveProperty([`check.character.${kind}`])
})
