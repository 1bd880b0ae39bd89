import { beforeAll, describe, expect, test } from 'vitest'
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
]

/** The same without a country code, which the country gives. */
const national = [
  '0422 832 849',
  '(0422) 832-849',
  '0422/832/849',
  '٠٤٢٢ ٨٣٢ ٨٤٩',
  '０４２２８３２８４９',
]

describe.each([
  ['with the phone parser', () => readPhone, '+61 422 832 849'],
  ['without it', () => undefined, '+61422832849'],
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
    ['+61 422 832 84'],
    ['+61 422 832 8499'],
    ['+61 122 832 849'],
    ['+0 422 832 849'],
    ['+'],
    ['0011'],
    ['+61+422832849'],
  ])('%j is no number', text => {
    expect(check(text, 'AU')).toMatchObject({
      status: 'invalid',
      code: 'mobileNumber',
      display: text,
    })
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

  test.each([[''], ['   ']])('%j is empty', text => {
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
    expect(number('06 12', 'FR')).toMatchObject({ status: 'invalid', code: 'mobileNumber' })
    expect(number('+33 6 12 34 56', 'FR').code).toBe('mobileNumber')
  })

  test('is loaded once', () => {
    expect(loadPhoneReader()).toBe(loadPhoneReader())
  })
})

test('without the parser only the form of another country’s number is known', () => {
  expect(checkMobile('+33 61234').status).toBe('valid') // 7 digits: the shortest that there are.
  expect(checkMobile('+33 6123').code).toBe('mobileNumber')
  expect(checkMobile(`+33${'6'.repeat(13)}`).status).toBe('valid') // 15 digits: E.164's longest.
  expect(checkMobile(`+33${'6'.repeat(14)}`).code).toBe('mobileNumber')
  expect(checkMobile('06 12 34 56 78', { country: 'FR' }).code).toBe('mobileCountryCode')
})
