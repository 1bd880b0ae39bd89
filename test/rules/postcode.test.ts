import { describe, expect, test } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { countryCodes } from '../../src/accounts/countryCodes.ts'
import { checkPostcode, postcodeExample } from '../../src/rules/postcode.ts'
import { stateOfPostcode } from '../../src/rules/postcodeStates.ts'
import { statesOf } from '../../src/rules/states.ts'
import { deliveryMethods } from '../../src/sandbox/seeds/deliveryMethods.ts'
import { hostileTexts } from '../accounts/seeded.ts'

const check = (text: string, state?: string) => checkPostcode(text, { country: 'AU', state })

/** The ranges as Australia Post prints them. */
const ranges: readonly (readonly [string, number, number])[] = [
  ['ACT', 200, 299],
  ['NT', 800, 999],
  ['NSW', 1000, 2599],
  ['ACT', 2600, 2618],
  ['NSW', 2619, 2899],
  ['ACT', 2900, 2920],
  ['NSW', 2921, 2999],
  ['VIC', 3000, 3999],
  ['QLD', 4000, 4999],
  ['SA', 5000, 5999],
  ['WA', 6000, 6999],
  ['TAS', 7000, 7999],
  ['VIC', 8000, 8999],
  ['QLD', 9000, 9999],
]

describe('an Australian postcode', () => {
  test.each([
    ['2000', '2000'],
    [' 0800 ', '0800'],
    ['٢٠٠٠', '2000'],
    ['３０００', '3000'],
    ['20 00', '2000'],
    ['Postcode: 4000', '4000'],
    ['\u20664000\u2069', '4000'],
  ])('%j is sent as %s', (text, value) => {
    expect(check(text)).toEqual({ status: 'valid', value, display: value })
  })

  test('is in the state of its range, each of the ten thousand', () => {
    for (let number = 0; number < 10_000; number++) {
      const value = String(number).padStart(4, '0')
      const range = ranges.find(([, from, to]) => number >= from && number <= to)
      if (!range) {
        expect(check(value)).toMatchObject({ status: 'warning', code: 'postcodeUnknown' })
        continue
      }
      const [state] = range
      const given = state === 'SA' ? 'WA' : 'SA'
      expect(check(value, state).status, value).toBe('valid')
      expect(check(value).status, value).toBe('valid')
      expect(check(value, given), value).toEqual({
        status: 'warning',
        value,
        display: value,
        code: 'postcodeOtherState',
        params: { found: value, state, given },
      })
    }
  })

  test('is compared with a state however that is written, and not with what is none', () => {
    expect(check('2600', 'new south wales')).toMatchObject({
      status: 'warning',
      params: { state: 'ACT', given: 'NSW' },
    })
    expect(check('2600', 'A.C.T.').status).toBe('valid')
    for (const none of ['', 'Somewhere', undefined])
      expect(check('2600', none).status).toBe('valid')
  })

  test.each([
    ['2', { expected: 4, actual: 1 }],
    ['200', { expected: 4, actual: 3 }],
    ['300', { expected: 4, actual: 3 }],
    ['800', { expected: 4, actual: 3, found: '800', mend: '0800' }],
    ['872', { expected: 4, actual: 3, found: '872', mend: '0872' }],
  ])('%j is incomplete', (text, params) => {
    expect(check(text)).toEqual({
      status: 'incomplete',
      value: text,
      display: text,
      code: 'postcodeLength',
      params,
    })
  })

  test('that lost its zero can be mended, by its state too', () => {
    expect(mended(check('800'))).toBe('0800')
    expect(mended(check('872', 'SA'))).toBe('0872')
    expect(mended(check('200', 'ACT'))).toBe('0200')
    expect(mended(check('200', 'NSW'))).toBeUndefined()
    expect(mended(check('80'))).toBeUndefined()
  })

  test('of other lengths and characters is refused', () => {
    expect(check('20000')).toMatchObject({
      status: 'invalid',
      code: 'postcodeLength',
      params: { expected: 4, actual: 5 },
    })
    expect(check('2O00')).toMatchObject({
      status: 'invalid',
      code: 'postcodeDigits',
      params: { position: 2, expected: 'digit', found: 'O', mend: '0' },
    })
    expect(check('SW1A 1AA')).toMatchObject({ status: 'invalid', code: 'postcodeDigits' })
  })

  test('may be empty: the form decides', () => {
    expect(check(' ')).toEqual({ status: 'empty', value: '', display: '' })
  })

  test('means the same when what is shown is checked again', () => {
    for (const text of hostileTexts(5, 3000, ['', '200', 'PC ', 'Postcode:'])) {
      const verdict = check(text, 'NSW')
      expect(check(verdict.display, 'NSW')).toEqual(verdict)
    }
  })
})

// A country; postcodes there, with other ways in which they are written; what is none.
const elsewhere = `
AT: 6020, A-6020 | 602
BD: 1205 | 12055
BE: 9000, B-9000 | 900
BG: 4000 | 40000
BH: 428, 1216 | 42
BR: 70040-010, 70040010 | 70040
CA: V6B 4Y8, H3Z 2Y7 | D1A 1A1
CH: 3003, CH-3003 | 30033
CL: 2520000, 252-0000 | 252000
CN: 200000 | 20000
CO: 050001 | 05001
CR: 20101 | 201
CY: 3011 | 30111
CZ: 602 00, 60200 | 602
DE: 80331, D-80331, DE 80331 | 8033
DK: 8000, DK-8000 | 800
DO: 51000 | 5100
EE: 51003 | 5100
EG: 21500, 2150001 | 2150
ES: 08002, E-08002 | 8002
FI: 33100, FI-33100 | 3310
FR: 13001, F-13001 | 1300
GB: M1 1AE, M60 1NW, CR2 6XH, DN55 1PT, W1A 1HQ, EC1A 1BB, GIR 0AA | SW1A
GE: 0108 | 108
GH: AK-039-5028, GA1838164 | 00233
GR: 546 24, 54624 | 5462
GT: 03001 | 3001
HR: 21000, HR-21000 | 2100
HU: 6720, H-6720 | 67200
ID: 40115 | 4011
IE: D02 X285, D6W XY00, A65F4E2 | D02
IL: 9103001, 91030 | 910300
IN: 400001, 400 001 | 40001
IS: 600 | 6000
IT: 20121, I-20121 | 2012
JO: 11937 | 1193
JP: 530-0001, 5300001 | 530
KE: 80100 | 8010
KR: 48058 | 480-58-1
KW: 54541 | 5454
LK: 20000 | 2000
LT: 44280, LT-44280 | 4428
LU: 1855, L-1855 | 185
LV: LV-3001, 3001 | 300
MA: 10000 | 1000
MT: VLT 1117, ZTN 05 | 1117
MU: 11328 | 1132
MX: 44100 | 4410
MY: 10200 | 1020
NG: 900001 | 90001
NL: 3511 LN, 2490 AA | 3511 SS
NO: 5003, N-5003 | 500
NP: 33700 | 3370
NZ: 1010 | 101
OM: 133 | 13
PE: 04001 | 4001
PG: 411 | 41
PH: 6000 | 60000
PK: 74200 | 7420
PL: 31-042, 31042 | 3104
PT: 4000-322, 4000322 | 4000
RO: 400001 | 40000
SA: 12211, 12211-2345 | 1221
SE: 411 03, 41103, SE-411 03 | 411
SG: 238859 | 23885
SI: 2000, SI-2000 | 200
SK: 040 01, 04001 | 040
TH: 50000 | 5000
TN: 4000 | 400
TR: 06420 | 6420
TW: 806, 10491, 100006 | 1049
TZ: 41101 | 4110
US: 10001, 94103-1234, 94103 1234 | 9410
UY: 20000 | 2000
VN: 50000, 700000 | 7000
ZA: 8001 | 801
`
const rows = elsewhere
  .trim()
  .split('\n')
  .map(line => line.split(/: | \| /) as [string, string, string])
const withoutForm = ['AE', 'FJ', 'HK', 'QA', 'UG', 'VU', 'WS']

describe('a postcode elsewhere', () => {
  test.each(rows)('in %s looks like %s, and not like %s', (country, real, wrong) => {
    const example = postcodeExample(country) ?? ''
    for (const text of [example, ...real.split(', ')]) {
      expect(checkPostcode(text, { country }), text).toMatchObject({ status: 'valid' })
    }
    for (const text of [wrong, 'QQQQ', `${example}-9-9-9-9-9-9`]) {
      expect(checkPostcode(text, { country })).toEqual({
        status: 'warning',
        value: text,
        display: text,
        code: 'postcodeForm',
        params: { found: text, example },
      })
    }
  })

  test('has a row in this table for each country that the sandbox pays to', () => {
    const countries = new Set(deliveryMethods.map(({ country }) => country))
    const tested = [...rows.map(([country]) => country), ...withoutForm, 'AU']
    expect(tested.sort()).toEqual([...countries].sort())
  })

  test.each([...withoutForm, 'AR', '', 'constructor', 'au'])(
    'may be anything where there are none, or none that are known: %j',
    country => {
      expect(postcodeExample(country)).toBeUndefined()
      for (const text of ['00000', 'C1425DKF', 'sw1a']) {
        const plain = { status: 'valid', value: text, display: text }
        expect(checkPostcode(text, { country })).toEqual(plain)
      }
    },
  )

  test('is an example beside the field', () => {
    expect(postcodeExample('AU')).toBe('2000')
    expect(postcodeExample('US')).toBe('94103')
    expect(postcodeExample('GB')).toBe('SW1A 1AA')
    expect(checkPostcode('2000', { country: 'AU' }).status).toBe('valid')
  })

  test.each([
    ['GB', 'sw1a1aa', 'SW1A 1AA'],
    ['GB', ' ec1y  8sy ', 'EC1Y 8SY'],
    ['GB', 'm1 1ae', 'M1 1AE'],
    ['CA', 'k1a0b1', 'K1A 0B1'],
    ['CA', 'K1A-0B1', 'K1A 0B1'],
    ['NL', '1012js', '1012 JS'],
  ])('has its capitals and its space in %s: %j', (country, text, value) => {
    expect(checkPostcode(text, { country })).toEqual({ status: 'valid', value, display: value })
  })

  test.each([
    ['IE', 'a65f4e2'],
    ['US', '94103 1234'],
    ['JP', '1000001'],
    ['SE', '11120'],
    ['DE', 'd-80331'],
    ['GB', 'sw1a 1a'],
  ])('is otherwise sent as it was typed: %s, %s', (country, text) => {
    expect(checkPostcode(text, { country })).toMatchObject({ value: text, display: text })
  })

  test('may be typed in the digits of another keyboard, but not in its letters', () => {
    expect(checkPostcode('١١٥١١', { country: 'EG' })).toMatchObject({
      status: 'valid',
      value: '11511',
    })
    expect(checkPostcode('１００－０００１', { country: 'JP' }).value).toBe('100-0001')
    expect(checkPostcode('ＳＷ1A 1AA', { country: 'GB' }).code).toBe('plainLetters')
  })

  test('is a plain text all the same', () => {
    expect(checkPostcode('', { country: 'GB' }).status).toBe('empty')
    expect(checkPostcode('N/A', { country: 'DE' }).code).toBe('dummyValue')
    expect(checkPostcode('1'.repeat(256), { country: 'DE' }).code).toBe('textTooLong')
    expect(checkPostcode('SW1A 1AA', { country: 'GB', state: 'NSW' }).status).toBe('valid')
  })

  test('means the same when what is shown is checked again, in every country', () => {
    const beginnings = ['', 'SW1A ', '1012', 'k1a', 'CH-8', '941', 'AK-', '٣']
    const texts = [...hostileTexts(31, 60, beginnings)]
    const short = texts.filter(text => text.length < 300)
    for (const country of countryCodes) {
      const example = postcodeExample(country)?.toLowerCase() ?? ''
      for (const text of [...(country === 'GB' ? texts : short), example]) {
        const verdict = checkPostcode(text, { country, state: 'CA' })
        expect(checkPostcode(verdict.display, { country, state: 'CA' })).toEqual(verdict)
      }
    }
  })
})

describe('a postcode and a state', () => {
  test.each([
    ['US', 'CA', '94103, 90210, 96162'],
    ['US', 'NY', '10001, 00501, 06390, 14925'],
    ['US', 'CT', '06510, 06391'],
    ['US', 'MA', '02139, 01001, 05501'],
    ['US', 'VT', '05401, 05602'],
    ['US', 'TX', '77002, 73301, 88510'],
    ['US', 'OK', '73102, 74103'],
    ['US', 'DC', '20500, 56901'],
    ['US', 'VA', '20166, 22201'],
    ['US', 'GA', '30303, 39901'],
    ['US', 'WY', '82001, 83001, 83414'],
    ['US', 'ID', '83702, 83415'],
    ['US', 'AK', '99501'],
    ['US', 'HI', '96813'],
    ['US', 'PR', '00901'],
    ['US', 'VI', '00802'],
    ['US', 'GU', '96910'],
    ['US', 'MP', '96950'],
    ['US', 'AS', '96799'],
    ['US', 'DE', '19801'],
    ['CA', 'ON', 'K1B 1A1, M5V 2T6, P3A 1A1'],
    ['CA', 'QC', 'G1R 4P5, H2X 1Y4, J8X 3X7'],
    ['CA', 'BC', 'V6B 4Y8'],
    ['CA', 'NU', 'X0A 0H0, X0C 0G0'],
    ['CA', 'NT', 'X1A 2N6, X0E 0T0'],
    ['CA', 'YT', 'Y1A 1A1'],
    ['CA', 'NL', 'A1C 5M2'],
    ['CA', 'PE', 'C1A 4P3'],
  ])('agree in %s: %s has %s', (country, state, postcodes) => {
    const other = country === 'CA' ? 'SK' : 'MT'
    for (const found of postcodes.split(', ')) {
      expect(checkPostcode(found, { country, state }).status, found).toBe('valid')
      expect(checkPostcode(found, { country }).status, found).toBe('valid')
      expect(checkPostcode(found, { country, state: other })).toEqual({
        status: 'warning',
        value: found,
        display: found,
        code: 'postcodeOtherState',
        params: { found, state, given: other },
      })
    }
  })

  test('are compared however either is written', () => {
    const at = (text: string, state: string) => checkPostcode(text, { country: 'US', state })
    expect(at('94103-1234', 'new york').params).toMatchObject({ state: 'CA', given: 'NY' })
    expect(at('US 94103', 'California').status).toBe('valid')
    expect(at('US 94103', 'N.Y.').code).toBe('postcodeOtherState')
    expect(at('94103', 'Somewhere').status).toBe('valid')
    expect(checkPostcode('h2x1y4', { country: 'CA', state: 'Québec' }).status).toBe('valid')
  })

  test.each([
    ['US', '09012', 'NY'],
    ['US', '34012', 'FL'],
    ['US', '96941', 'GU'],
    ['CA', 'K1A 0B1', 'QC'],
    ['CA', 'R8A 1A1', 'SK'],
    ['DE', '80331', 'CA'],
  ])('in %s are not compared where %s is in none, or in two', (country, text, state) => {
    expect(checkPostcode(text, { country, state }).status).toBe('valid')
  })

  test.each([['AU'], ['CA'], ['US']])('each of %s has postcodes, and no other has', country => {
    const digits = Array.from({ length: 100_000 }, (_, i) => `${i}`.padStart(5, '0'))
    const canadian = [...'ABCEGHJKLMNPRSTVXY'].flatMap(a =>
      [...'ABCEGHJKLMNPRSTVWXYZ'].map(b => `${a}0${b}0A0`),
    )
    const postcodes =
      country === 'CA' ? canadian : digits.map(text => text.slice(country === 'AU' ? 1 : 0))
    const found = new Set(postcodes.map(postcode => stateOfPostcode(postcode, country)))
    found.delete(undefined)
    expect([...found].sort()).toEqual((statesOf(country) ?? []).map(({ code }) => code).sort())
  })
})
