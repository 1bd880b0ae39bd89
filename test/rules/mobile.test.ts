import { beforeAll, describe, expect, test } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { readPhone as exported } from '../../src/exports/phoneReader.ts'
import { checkMobile, type ReadPhone } from '../../src/rules/mobile.ts'
import { loadPhoneReader } from '../../src/rules/phoneReader.ts'

let readPhone: ReadPhone

beforeAll(async () => {
  readPhone = await loadPhoneReader()
})

/** The same Australian number, as people write it. */
const australian = [
  '+61422832849',
  '+61 422 832 849',
  '+61-422-832-849',
  '(+61) 422 832 849',
  '+61.422.832.849',
  '+61 (0)422 832 849',
  '+61 0422 832 849',
  '(+61)(0) 422 832 849',
  '0061 422 832 849',
  '0061 (0)422 832 849',
  '0011 61 422 832 849',
  '0011 61 (0)422 832 849',
  '\u202a+61 422 832 849\u202c',
  '\u2066+61\u00a0422\u00a0832\u00a0849\u2069',
  '＋６１ ４２２ ８３２ ８４９',
  '+٦١ ٤٢٢ ٨٣٢ ٨٤٩',
  '+۶۱ ۴۲۲ ۸۳۲ ۸۴۹',
  '٠٠٦١ ٤٢٢ ٨٣٢ ٨٤٩',
  'Mobile: +61 422 832 849',
  'Mob. +61 422 832 849',
  'phone number +61 422 832 849',
  'tel:+61422832849',
  'الهاتف: \u2066+61 422 832 849\u2069',
  '携帯：+61 422 832 849',
]

/** The same without a country code, which the country gives. */
const national = [
  '0422 832 849',
  '(0422) 832-849',
  '0422/832/849',
  '٠٤٢٢ ٨٣٢ ٨٤٩',
  '０４２２８３２８４９',
  '422 832 849',
  '61 422 832 849',
  'Ph 0422 832 849',
  'M: 0422 832 849',
]

describe.each([
  ['with the phone parser', () => readPhone, '+61 422 832 849'],
  ['without it', () => undefined, '+61 422 832 849'],
])('a mobile number %s', (_, reader, display) => {
  const check = (text: string, country?: string) =>
    checkMobile(text, { country, readPhone: reader() })

  test.each(australian.map(text => [text]))('%j is Australian, from anywhere', text => {
    const expected = { status: 'valid', value: '+61422832849', display }
    expect(check(text)).toEqual(expected)
    expect(check(text, 'AU')).toEqual(expected)
    expect(check(text, 'FR')).toEqual(expected)
  })

  test.each(national.map(text => [text]))('%j is Australian, in Australia', text => {
    expect(check(text, 'AU')).toEqual({ status: 'valid', value: '+61422832849', display })
    expect(check(text)).toMatchObject({ status: 'invalid', code: 'mobileCountryCode' })
  })

  test.each([
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+44 (0)7400 123456', '+447400123456'],
    ['0049 (0)1512 3456789', '+4915123456789'],
    ['+1 (415) 555-2671', '+14155552671'],
    ['+20 40 330 1234', '+20403301234'],
    ['+971 ٥٠ ١٢٣ ٤٥٦٧', '+971501234567'],
  ])('%j of another country is %s', (text, value) => {
    expect(check(text, 'AU')).toMatchObject({ status: 'valid', value })
  })

  test.each([
    ['+61 422 832 8499'],
    ['+61 122 832 849'],
    ['+61 1'],
    ['+61 9'],
    ['0422 832 8499'],
    ['0122'],
    ['+0 422 832 849'],
    ['+61+422832849'],
    [`+${'4'.repeat(400)}`],
  ])('%j is no number', text => {
    expect(check(text, 'AU')).toMatchObject({
      status: 'invalid',
      code: 'mobileNumber',
      display: text,
    })
  })

  test('is incomplete until its last digit', () => {
    const whole = [...australian, ...national, '0011 1 415 555 2671', '+33 6 12 34 56 78']
    for (const text of whole.filter(text => !/[a-zء-ي携]/i.test(text))) {
      for (let length = 1; length < text.length; length++) {
        const beginning = text.slice(0, length)
        const verdict = check(beginning, 'AU')
        expect(verdict.status, beginning).not.toBe('invalid')
        expect(check(verdict.display, 'AU'), beginning).toEqual(verdict)
      }
    }
    expect(check('+61 422 832 84', 'AU')).toEqual({
      status: 'incomplete',
      value: '+6142283284',
      display: '+61 422 832 84',
      code: 'mobileNumber',
      params: {},
    })
    for (const text of ['0', '00', '001', '0011', '+', '+6', '+61', '00614']) {
      expect(check(text).status, text).toBe('incomplete')
    }
  })

  test.each([['+61 2 9374 4000'], ['+61 (0)2 9374 4000'], ['(02) 9374 4000'], ['2 9374 4000']])(
    '%j is a landline: a warning',
    text => {
      expect(check(text, 'AU')).toEqual({
        status: 'warning',
        value: '+61293744000',
        display: '+61 2 9374 4000',
        code: 'mobileLandline',
        params: {},
      })
    },
  )

  test.each([
    ['0422 832 849', '+61422832849'],
    ['61 422 832 849', '+61422832849'],
    ['06 12 34 56 78', undefined],
    ['04', undefined],
  ])('%j has no country code, which could be %s', (text, offered) => {
    const verdict = check(text)
    expect(verdict).toMatchObject({ status: 'invalid', code: 'mobileCountryCode' })
    expect(mended(verdict)).toBe(offered)
  })

  test.each([
    ['call me'],
    ['+61 422 832 849 ext 2'],
    ['0422 x32 849'],
    ['+61*422832849'],
    ['²²²²²'],
  ])('%j has something that no number has', text => {
    expect(check(text, 'AU')).toMatchObject({ status: 'invalid', code: 'mobileCharacters' })
  })

  test.each([[''], ['   '], ['\u200b'], ['Mobile:']])('%j is empty', text => {
    expect(check(text)).toEqual({ status: 'empty', value: '', display: '' })
  })

  test('is the same again when what is shown is checked', () => {
    for (const text of [...australian, '+44 (0)7400 123456', '+33 6 12 34 56 78']) {
      const first = check(text, 'AU')
      expect(check(first.display, 'AU')).toEqual(first)
    }
  })
})

describe('the phone parser', () => {
  test("knows every country's own way of writing", () => {
    const number = (text: string, country: string) => checkMobile(text, { country, readPhone })
    expect(number('06 12 34 56 78', 'FR')).toEqual({
      status: 'valid',
      value: '+33612345678',
      display: '+33 6 12 34 56 78',
    })
    expect(number('07400 123456', 'GB').value).toBe('+447400123456')
    expect(number('٠٥٠ ١٢٣ ٤٥٦٧', 'AE').value).toBe('+971501234567')
    expect(number('422 832 849', 'AU').value).toBe('+61422832849')
    expect(number('06 12', 'FR')).toMatchObject({ status: 'incomplete', code: 'mobileNumber' })
    expect(number('+33 6 12 34 56', 'FR').status).toBe('incomplete')
    expect(number('00 00', 'FR').code).toBe('mobileNumber')
    expect(number('06 12 34 56 789', 'FR').status).toBe('invalid')
    expect(number('0422 832 849', 'XX')).toMatchObject({ status: 'invalid', code: 'mobileNumber' })
  })

  test('takes the zero of home out of a number with a country code', () => {
    expect(checkMobile('+44 07400 123456', { readPhone }).value).toBe('+447400123456')
  })

  test('knows the codes of countries, and landlines where a plan tells them apart', () => {
    const number = (text: string) => checkMobile(text, { readPhone })
    expect(['+9', '+99', '+21'].map(text => number(text).status)).toEqual(
      Array(3).fill('incomplete'),
    )
    expect(['+999', '+999 123 456', '+210'].map(text => number(text).status)).toEqual(
      Array(3).fill('invalid'),
    )
    expect(number('+39 06 1234 5678')).toMatchObject({ status: 'warning', code: 'mobileLandline' })
    expect(number('+61 1300 975 707')).toMatchObject({ status: 'warning', code: 'mobileLandline' })
    expect(number('+1 415 555 2671').status).toBe('valid')
  })

  test('is the one of flashkit/phoneReader', () => {
    expect(readPhone).toBe(exported)
  })

  test('is loaded once', () => {
    expect(loadPhoneReader()).toBe(loadPhoneReader())
  })
})

test('without the parser only the form of another country’s number is known', () => {
  expect(checkMobile('+33 61234').status).toBe('valid') // 7 digits: the shortest that there are.
  expect(checkMobile('+33 6123')).toMatchObject({ status: 'incomplete', code: 'mobileNumber' })
  expect(checkMobile(`+33${'6'.repeat(13)}`).status).toBe('valid') // 15 digits: E.164's longest.
  expect(checkMobile(`+33${'6'.repeat(14)}`).code).toBe('mobileNumber')
  expect(checkMobile('06 12 34 56 78', { country: 'FR' }).code).toBe('mobileCountryCode')
})
