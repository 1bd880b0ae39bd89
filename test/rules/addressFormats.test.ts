import { describe, expect, test } from 'vitest'
import { countryCodes } from '../../src/accounts/countryCodes.ts'
import { addressWords as ar } from '../../src/messages/ar/address.ts'
import { addressWords as en } from '../../src/messages/en/address.ts'
import { addressFormat } from '../../src/rules/addressFormats.ts'
import { deliveryMethods } from '../../src/sandbox/seeds/deliveryMethods.ts'

/** The wordings of the parts under the street, in their order. */
function place(country: string): string {
  const { lines, wordings } = addressFormat(country)
  return (lines.at(-1) ?? []).map(part => wordings[part]).join(' ')
}

// As each country's post prints an address in Latin letters.
const places: Readonly<Record<string, string>> = {
  AE: 'city emirate',
  AT: 'postcode city',
  AU: 'suburb state postcode',
  BD: 'city postalCode',
  BE: 'postcode city',
  BG: 'postcode city',
  BH: 'city postalCode',
  BR: 'city state postalCode',
  CA: 'city province postalCode',
  CH: 'postcode city',
  CL: 'postalCode city region',
  CN: 'city province postalCode',
  CO: 'city department postalCode',
  CR: 'city province postalCode',
  CY: 'postcode city',
  CZ: 'postcode city',
  DE: 'postcode city',
  DK: 'postcode city',
  DO: 'postalCode city',
  EE: 'postcode city',
  EG: 'city governorate postalCode',
  ES: 'postcode city province',
  FI: 'postcode city',
  FJ: 'townOrCity',
  FR: 'postcode city',
  GB: 'townOrCity postcode',
  GE: 'postcode city',
  GH: 'city region digitalAddress',
  GR: 'postcode city',
  GT: 'postalCode city',
  HK: 'district area',
  HR: 'postcode city',
  HU: 'postcode city',
  ID: 'city province postalCode',
  IE: 'townOrCity county eircode',
  IL: 'city postalCode',
  IN: 'city pin state',
  IS: 'postcode city',
  IT: 'postcode city province',
  JO: 'city postalCode',
  JP: 'city prefecture postalCode',
  KE: 'townOrCity postalCode',
  KR: 'cityOrDistrict provinceOrCity postalCode',
  KW: 'postalCode city',
  LK: 'city postalCode',
  LT: 'postcode city',
  LU: 'postcode city',
  LV: 'city postcode',
  MA: 'postalCode city',
  MT: 'townOrCity postcode',
  MU: 'postalCode city',
  MX: 'postalCode city state',
  MY: 'postcode city state',
  NG: 'city postalCode state',
  NL: 'postcode city',
  NO: 'postcode city',
  NP: 'city postalCode',
  NZ: 'townOrCity postcode',
  OM: 'postalCode city',
  PE: 'cityOrDistrict postalCode department',
  PG: 'townOrCity postcode province',
  PH: 'city zip province',
  PK: 'city postalCode',
  PL: 'postcode city',
  PT: 'postcode city',
  QA: 'city',
  RO: 'postcode city county',
  SA: 'city postalCode',
  SE: 'postcode city',
  SG: 'postalCode',
  SI: 'postcode city',
  SK: 'postcode city',
  TH: 'cityOrDistrict province postalCode',
  TN: 'postalCode city',
  TR: 'postcode cityOrDistrict province',
  TW: 'cityOrDistrict countyOrCity postalCode',
  TZ: 'postalCode city',
  UG: 'townOrCity',
  US: 'city state zip',
  UY: 'postalCode city department',
  VN: 'cityOrDistrict provinceOrCity postalCode',
  VU: 'townOrCity',
  WS: 'townOrCity',
  ZA: 'city postalCode',
}

test.each(Object.entries(places))('an address in %s has under its street: %s', (country, parts) => {
  expect(place(country)).toBe(parts)
})

test('every country that the sandbox pays to has an answer', () => {
  const countries = [...new Set(deliveryMethods.map(({ country }) => country))]
  expect(countries).toEqual(Object.keys(places))
})

test('Australia splits the street from the rest', () => {
  expect(addressFormat('AU')).toEqual({
    order: ['building', 'street', 'suburb', 'state', 'postcode'],
    lines: [['building'], ['street'], ['suburb', 'state', 'postcode']],
    wordings: {
      building: 'building',
      street: 'street',
      suburb: 'suburb',
      state: 'state',
      postcode: 'postcode',
    },
  })
})

test('elsewhere one line holds an address, and says so without a postcode where there is none', () => {
  expect(addressFormat('DE').order).toEqual(['street', 'postcode', 'suburb'])
  expect(addressFormat('DE').wordings.street).toBe('line')
  expect(addressFormat('HK').wordings.street).toBe('lineAndCity')
  expect(addressFormat('HK').order).toEqual(['street', 'suburb', 'state'])
})

test('a part that is not customary has words all the same', () => {
  expect(addressFormat('SG').order).toEqual(['street', 'postcode'])
  expect(addressFormat('SG').wordings).toEqual({
    building: 'building',
    street: 'line',
    suburb: 'city',
    state: 'stateOrRegion',
    postcode: 'postalCode',
  })
})

test.each(['AR', 'XX', '', 'au', 'lines', 'constructor', 'A', '.*', 'AU US'])(
  'the country %j, which it does not know, gets everything under the street',
  country => {
    const { order, lines, wordings } = addressFormat(country)
    expect(order).toEqual(['street', 'suburb', 'state', 'postcode'])
    expect(lines).toEqual([['street'], ['suburb', 'state', 'postcode']])
    expect(wordings).toMatchObject({ street: 'line', suburb: 'city', state: 'stateOrRegion' })
  },
)

describe('in every country of the world', () => {
  const formats = countryCodes.map(country => [country, addressFormat(country)] as const)

  test('each part stands once, the street always, at most three in a line', () => {
    for (const [country, { order, lines }] of formats) {
      expect(new Set(order).size, country).toBe(order.length)
      expect(order, country).toContain('street')
      expect(lines.flat(), country).toEqual(order)
      expect(Math.max(...lines.map(line => line.length)), country).toBeLessThanOrEqual(3)
    }
  })

  test('each part has a label, in English and Arabic, and each label a part', () => {
    const wordings = new Set(formats.flatMap(([, format]) => Object.values(format.wordings)))
    const labelled = (words: object) =>
      Object.keys(words).flatMap(key => /^field\.address\.(\w+)\.label$/.exec(key)?.[1] ?? [])
    for (const words of [en, ar]) {
      expect(labelled(words).sort()).toEqual([...wordings, 'country'].sort())
    }
  })
})
