import { ibanExamples } from '../../accounts/ibanExamples.ts'
import { countriesWithStates, whereabouts } from './addresses.ts'
import { partyTexts } from './partyTexts.ts'

/** What stands in a field: right, and wrong. */
export interface FieldTexts {
  /** Stem of its message keys. */
  readonly wording: string
  /** As a person may type it. */
  readonly typed: string
  /** As the API gets it. */
  readonly sent: string
  /** One of a list, which no typing makes wrong. */
  readonly isChoice?: boolean
  readonly wrong: readonly WrongText[]
}

/** A text that can't be sent, with the key of what is said of it. */
export type WrongText = readonly [text: string, key: string, params?: object]

/** Where a field stands. */
export interface FieldPlace {
  /** Of the account. */
  readonly country: string
  /** The API's AccountIdType, where there is an account. */
  readonly method?: string
  /** Of the address, where that isn't the account's. */
  readonly addressCountry?: string
  readonly entity?: 'individual' | 'company'
  readonly form?: 'sender' | 'institution'
  /** The API's DocumentType. */
  readonly documentType?: string
}

type TextsIn = (place: FieldPlace) => Omit<FieldTexts, 'wording'>

const accountNumbers: Readonly<Record<string, Omit<FieldTexts, 'wording'>>> = {
  SORT_CODE: {
    typed: '5577 9911',
    sent: '55779911',
    wrong: [
      ['12345', 'accountNumberTooShort', { minimum: 6 }],
      ['123456789', 'accountNumberTooLong', { maximum: 8 }],
    ],
  },
  BSB: {
    typed: '1234 5678',
    sent: '12345678',
    wrong: [['123', 'accountNumberTooShort', { minimum: 4 }]],
  },
}

/** By the API's name, what may be typed into each field but for those of an address. */
const byName: Readonly<Record<string, TextsIn>> = {
  bsb: () => ({
    typed: '062 000',
    sent: '062000',
    wrong: [['06200', 'bsbLength', { expected: 6, actual: 5 }]],
  }),
  sortCode: () => ({
    typed: '20 00 00',
    sent: '200000',
    wrong: [['20000', 'sortCodeLength', { expected: 6, actual: 5 }]],
  }),
  aba: () => ({
    typed: '021 000 021',
    sent: '021000021',
    wrong: [
      ['021000022', 'abaChecksum'],
      ['991000021', 'abaPrefix', { found: '99' }],
    ],
  }),
  cnaps: () => ({
    typed: '102-1000-9999-6',
    sent: '102100099996',
    wrong: [['10210009999', 'cnapsLength', { expected: 12, actual: 11 }]],
  }),
  ifsc: () => ({
    typed: 'sbin 0020001',
    sent: 'SBIN0020001',
    wrong: [['SBIN1020001', 'ifscZero']],
  }),
  clabe: () => ({
    typed: '032 180 00011835971 9',
    sent: '032180000118359719',
    wrong: [['032180000118359718', 'clabeChecksum']],
  }),
  payid: () => ({
    typed: 'Zoe@Example.com',
    sent: 'zoe@example.com',
    wrong: [['zoe@example', 'payIdEmail']],
  }),
  iban: ({ country }) => ibanOf(country),
  accountNo: ({ method = '' }) =>
    accountNumbers[method] ?? {
      typed: '101-234-5678',
      sent: '1012345678',
      wrong: [['101#234', 'character.letterOrDigit', { position: 4 }]],
    },
  bic: ({ country }) => ({
    typed: `arab ${country.toLowerCase()} 2a`,
    sent: `ARAB${country}2A`,
    wrong: [
      [`ARAB${country}2`, 'bicLength', { actual: 7 }],
      ['ARABZZ2A', 'bicCountry', { found: 'ZZ' }],
    ],
  }),
  firstName: () => ({
    typed: 'Zoe',
    sent: 'Zoe',
    wrong: [['Zoe2', 'nameCharacter', { found: '2' }]],
  }),
  middleName: () => ({
    typed: ' Mary Ann',
    sent: 'Mary Ann',
    wrong: [['-', 'nameSingleCharacter']],
  }),
  lastName: () => ({
    typed: 'O’Hara',
    sent: "O'Hara",
    wrong: [['Ben.eu', 'nameLikeDomain', { found: 'Ben.eu' }]],
  }),
  companyName: () => ({
    typed: 'Tea  & Co',
    sent: 'Tea & Co',
    wrong: [
      ['Tea <Co>', 'companyNameCharacter', { found: '<' }],
      ['T', 'textTooShort', { minimum: 2 }],
    ],
  }),
  email: () => ({
    typed: 'zoe@example.com',
    sent: 'zoe@example.com',
    wrong: [['zoe@', 'emailFormat']],
  }),
  mobile: ({ country, addressCountry = country, form }) => ({
    ...placeIn(addressCountry).mobile,
    // As at home it is read by the country of the address, which a sender's form can lack.
    ...(form && { typed: placeIn(addressCountry).mobile.sent }),
    wrong: [
      ['call me', 'mobileCharacters'],
      ['+61 4', 'mobileNumber'],
    ],
  }),
  'address.country': ({ country, addressCountry = country }) => ({
    typed: addressCountry,
    sent: addressCountry,
    isChoice: true,
    wrong: [['ZZ', 'countryUnknown']],
  }),
}

/** Wrong in any country, by the part of an address. */
const wrongInAddress: Readonly<Record<string, WrongText>> = {
  building: ['N/A', 'dummyValue', { found: 'N/A' }],
  street: ['1 Café Road', 'plainLetters', { found: 'é' }],
  suburb: ['null', 'dummyValue', { found: 'null' }],
  state: ['nil', 'dummyValue', { found: 'nil' }],
  postcode: ['NA', 'dummyValue', { found: 'NA' }],
}

/** What may stand in a field, by the API's name; throws for one that nobody has thought of. */
export function textsOf(name: string, place: FieldPlace): FieldTexts {
  const country = place.addressCountry ?? place.country
  const known = byName[name] ?? partyTexts[name]
  if (known) return { wording: name, ...known(place) }
  const texts = placeIn(country).address.find(({ part }) => name === `address.${part}`)
  if (!texts) throw new Error(`No texts for ${name} in ${country}`)
  const { part, wording, typed, sent } = texts
  const isChoice = part === 'state' && countriesWithStates.includes(country)
  return {
    wording: `address.${wording}`,
    typed,
    sent,
    isChoice,
    wrong: isChoice
      ? [['Bayern', 'stateUnknown']]
      : country === 'AU' && part === 'postcode'
        ? [['20O0', 'character.digit', { position: 3 }]]
        : [wrongInAddress[part] as WrongText],
  }
}

/** The parts of an address there, by the API's names, in the order of a form. */
export function addressNames(country: string): readonly string[] {
  return ['country', ...placeIn(country).address.map(({ part }) => part)].map(
    part => `address.${part}`,
  )
}

function placeIn(country: string) {
  const place = whereabouts.get(country)
  if (!place) throw new Error(`No address in ${country}`)
  return place
}

function ibanOf(country: string): Omit<FieldTexts, 'wording'> {
  const [, expected, , , , typed] = ibanExamples.find(([code]) => code === country) ?? []
  if (!typed) throw new Error(`No IBAN of ${country}`)
  const sent = typed.replaceAll(' ', '')
  const otherCheckDigits = String(Number(sent.slice(2, 4)) + 1).padStart(2, '0')
  return {
    typed: typed.toLowerCase(),
    sent,
    wrong: [
      [sent.slice(0, -1), 'ibanLength', { country, expected, actual: sent.length - 1 }],
      [sent.slice(0, 2) + otherCheckDigits + sent.slice(4), 'ibanChecksum'],
    ],
  }
}
