import { describe, expect, it } from 'vitest'
import { checkPayId } from '../../src/accounts/payId.ts'
import { isAbn, isAcn, rightPayIds, wireForms } from './payIdExamples.ts'
import { hostileTexts, seeded } from './seeded.ts'

describe('checkPayId', () => {
  it.each(rightPayIds)('takes $text as $kind', ({ kind, text, value, display }) => {
    expect(value).toMatch(wireForms[kind])
    expect(checkPayId(text)).toStrictEqual({ kind, status: 'valid', value, display })
    expect(checkPayId(display)).toStrictEqual(checkPayId(text))
    expect(checkPayId(value).value).toBe(value)
    expect(checkPayId(text, { kind })).toStrictEqual(checkPayId(text))
  })

  it('refuses no beginning of a right one', () => {
    for (const { kind, text, display } of rightPayIds) {
      for (const whole of [text, display]) {
        for (let n = 1; n < whole.length; n++) {
          const start = whole.slice(0, n)
          expect(checkPayId(start).status, start).not.toBe('invalid')
          // An organisation ID may begin like anything; the others know what they wait for.
          const chosen = checkPayId(start, { kind }).status
          const label = /^(?:pay|abn|acn|mobile|mailto|tel)/i.test(text)
          if (!label) expect(chosen, start).not.toBe('invalid')
        }
      }
    }
  })

  it.each([
    ['0', 'payIdPhone', 'phone'],
    ['0412 345', 'payIdPhone', 'phone'],
    ['+', 'payIdPhone', 'phone'],
    ['+61 412 345 67', 'payIdPhone', 'phone'],
    ['+44 791', 'payIdPhone', 'phone'],
    ['0061 412 345 67', 'payIdPhone', 'phone'],
    ['062000', 'payIdPhone', 'phone'],
    ['12345', 'payIdAbn', 'abn'],
    ['2025550123', 'payIdAbn', 'abn'],
    ['123 456 789', 'payIdAbn', 'abn'],
    ['004 085 617', 'payIdPhone', 'phone'],
    ['0512 345 678', 'payIdPhone', 'phone'],
    ['+61 9', 'payIdPhone', 'phone'],
    ['name@', 'payIdEmail', 'email'],
    ['name@example', 'payIdEmail', 'email'],
    ['name@example.c', 'payIdEmail', 'email'],
  ])('waits for more of %j', (text, code, kind) => {
    const waiting = { kind, status: 'incomplete', value: text, display: text, code, params: {} }
    expect(checkPayId(text)).toStrictEqual(waiting)
  })

  it.each([
    '@name',
    'na me@example.com',
    'name@@example.com',
    'name@example@com',
    'name@exam_ple.com',
    'name@example..com',
    'name@example.c0m',
    'name@example.xn--a b',
    'name@-example.com',
    'name.@example.com',
    '.name@example.com',
    'Name <name@example.com>',
  ])('takes %j for no whole email', text => {
    const value = text.toLowerCase()
    const waiting = { status: 'incomplete', code: 'payIdEmail', params: {} }
    expect(checkPayId(text)).toStrictEqual({ kind: 'email', value, display: value, ...waiting })
  })

  it('waits for a second character', () => {
    const params = { maximum: 256, actual: 1 }
    const both = { kind: 'organisation', value: 'a', display: 'a' }
    const waiting = { ...both, status: 'incomplete', code: 'payIdLength', params }
    expect(checkPayId('A')).toStrictEqual(waiting)
  })

  it.each([
    ['+61 912 345 678', 'payIdPhone', 'phone'],
    ['+61 412 345 6789', 'payIdPhone', 'phone'],
    ['+44 07911 123456', 'payIdPhone', 'phone'],
    ['+0 4120 345 678', 'payIdPhone', 'phone'],
    ['+1234567890123456', 'payIdPhone', 'phone'],
    ['+61 412 345 678 mobile', 'payIdPhone', 'phone'],
    ['07911 123456', 'payIdPhone', 'phone'],
    ['51 824 753 557', 'payIdAbn', 'abn'],
    ['51 842 753 556', 'payIdAbn', 'abn'],
  ])('refuses %j', (text, code, kind) => {
    expect(checkPayId(text)).toMatchObject({ kind, status: 'invalid', code, params: {} })
  })

  it.each([
    ['José', 'josé', { found: 'é', position: 4 }, 'organisation'],
    ['josé@example.com', 'josé@example.com', { found: 'é', position: 4 }, 'email'],
    ['name@пример.com', 'name@пример.com', { found: 'п', position: 6 }, 'email'],
    ['a 😀 b😀', 'a 😀 b😀', { found: '😀', position: 3 }, 'organisation'],
    ['ab\u0000', 'ab\u0000', { found: '\u0000', position: 3 }, 'organisation'],
  ])('refuses a character of %j', (text, value, params, kind) => {
    const refused = { kind, status: 'invalid', value, display: value, code: 'payIdCharacters' }
    expect(checkPayId(text)).toStrictEqual({ ...refused, params })
  })

  it('refuses more than 256 characters', () => {
    for (const value of [`a${'b1'.repeat(128)}`, `nam@${'a.'.repeat(125)}com`]) {
      const params = { maximum: 256, actual: 257 }
      expect(checkPayId(value)).toMatchObject({ status: 'invalid', code: 'payIdLength', params })
    }
  })

  it.each([
    ['123456789012', 'payIdAbn'],
    ['062-000 1234 5678', 'payIdAbn'],
    ['4111 1111 1111 1111', 'payIdAbn'],
    ['O412 345 678', 'payIdName'],
    ['0412 34S 678', 'payIdName'],
    ['John Smith', 'payIdName'],
    ["Mary-Jane O'Neil Jr.", 'payIdName'],
    ['john', undefined],
    ['studio 54', 'payIdName'],
    ['acme\u00a0\u00a0pay', 'payIdName'],
    ['x1', undefined],
  ])('takes %j as an organisation ID, with %j', (text, code) => {
    const value = text.toLowerCase().replace(/\s+/g, ' ')
    const taken = { kind: 'organisation', value, display: value }
    const verdict = code ? { status: 'warning', code, params: {} } : { status: 'valid' }
    expect(checkPayId(text)).toStrictEqual({ ...taken, ...verdict })
  })

  it('asks when digits are both, and takes the answer', () => {
    const { below } = seeded(61)
    const seen = { abn: 0, acn: 0 }
    for (let i = 0; i < 6000; i++) {
      const nine = `4${String(below(1e8)).padStart(8, '0')}`
      const eleven = `61${nine}`
      for (const [digits, isBoth] of [
        [eleven, isAbn(eleven)],
        [nine, isAcn(nine)],
      ] as const) {
        const phone = `+61-${nine}`
        const asked = checkPayId(digits)
        expect(asked.value).toBe(phone)
        if (!isBoth) {
          expect(asked).toMatchObject({ kind: 'phone', status: 'valid' })
          continue
        }
        seen[digits.length === 11 ? 'abn' : 'acn']++
        expect(asked).toMatchObject({ kind: 'phone', status: 'warning', code: 'payIdAmbiguous' })
        expect(asked.params).toEqual({ kind: 'phone', other: 'abn' })
        expect(asked.display.replaceAll(' ', '')).toBe(digits)
        expect(checkPayId(asked.display)).toEqual(asked)
        const asPhone = checkPayId(digits, { kind: 'phone' })
        expect(asPhone).toMatchObject({ kind: 'phone', status: 'valid', value: phone })
        const asAbn = checkPayId(digits, { kind: 'abn' })
        expect(asAbn).toMatchObject({ kind: 'abn', status: 'valid', value: digits })
      }
    }
    expect(seen.abn).toBeGreaterThan(40)
    expect(seen.acn).toBeGreaterThan(400)
  })

  it.each([
    ['0412 345 678', 'abn', 'incomplete', 'payIdAbn'],
    ['+61 412 345 678', 'abn', 'invalid', 'payIdAbn'],
    ['412345678', 'abn', 'incomplete', 'payIdAbn'],
    ['acme 51824753556', 'abn', 'invalid', 'payIdAbn'],
    ['0040', 'abn', 'incomplete', 'payIdAbn'],
    ['51 824 753 556', 'phone', 'invalid', 'payIdPhone'],
    ['0040 8561', 'phone', 'incomplete', 'payIdPhone'],
    ['john', 'phone', 'invalid', 'payIdPhone'],
    ['john', 'abn', 'invalid', 'payIdAbn'],
    ['john', 'email', 'incomplete', 'payIdEmail'],
    ['0412 345 678', 'email', 'incomplete', 'payIdEmail'],
    ['name@example.com', 'phone', 'invalid', 'payIdPhone'],
    ['0412 345 678', 'organisation', 'warning', 'payIdAbn'],
    ['name@shop', 'organisation', 'valid', undefined],
  ] as const)('reads %j as %s when told so: %s', (text, kind, status, code) => {
    const result = checkPayId(text, { kind })
    expect({ kind: result.kind, status: result.status, code: result.code }).toEqual({
      kind,
      status,
      code,
    })
    expect(checkPayId(result.display, { kind })).toEqual(result)
  })

  it('asks nothing when the + tells', () => {
    expect(isAbn('61201175856')).toBe(true)
    expect(checkPayId('61 201 175 856').code).toBe('payIdAmbiguous')
    for (const text of ['+61 201 175 856', '0201175856', '+61 (0)201 175 856']) {
      expect(checkPayId(text)).toMatchObject({ status: 'valid', value: '+61-201175856' })
    }
  })

  it('agrees with the formulas on mutated ABNs and random numbers', () => {
    const { below, pick } = seeded(89)
    const abns = ['51824753556', '53004085616', '33102417032', '29002589460', '11111111138']
    const seen = { right: 0, wrong: 0 }
    for (let i = 0; i < 6000; i++) {
      const abn = pick(abns)
      const at = below(11)
      const digit = String(below(10))
      const random = String(below(1e9)).padStart(9, '0')
      const text = pick([
        abn,
        abn.slice(0, at) + digit + abn.slice(at + 1),
        abn.slice(0, at) + (abn[at + 1] ?? '') + abn.charAt(at) + abn.slice(at + 2),
        random,
        String(10 + below(90)) + random,
      ])
      const { kind, status } = checkPayId(text, { kind: 'abn' })
      const right = isAbn(text) || isAcn(text)
      seen[right ? 'right' : 'wrong']++
      expect({ kind, isValid: status === 'valid' }, text).toEqual({ kind: 'abn', isValid: right })
      if (text.length === 9 && !right) expect(status).toBe('incomplete')
      if (text.length === 11 && !right) expect(status).toBe('invalid')
    }
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(1000)
  })

  it('takes random mobiles in every way of writing', () => {
    const { below, pick } = seeded(412)
    for (let i = 0; i < 2000; i++) {
      const nine = pick('23478') + String(below(1e8)).padStart(8, '0')
      const prefix = pick(['+61', '0061', '001161', '0', '+61 (0)', '+610', '00 61 0', '(+61) '])
      const text = prefix + [...nine].map(digit => digit + pick(['', '', ' ', '-', '.'])).join('')
      expect(checkPayId(text), text).toMatchObject({ status: 'valid', value: `+61-${nine}` })
    }
  })

  it('splits the country code as libphonenumber does', async () => {
    const { getCountries, getCountryCallingCode } = await import('libphonenumber-js/min')
    for (const country of getCountries()) {
      const code = getCountryCallingCode(country)
      if (code === '61') continue
      expect(checkPayId(`+${code}23456789`).value).toBe(`+${code}-23456789`)
    }
  })

  it('is not slowed down by labels upon labels', () => {
    const value = 'abn:'.repeat(60)
    expect(checkPayId(value)).toStrictEqual({
      kind: 'organisation',
      status: 'valid',
      value,
      display: value,
    })
  })

  it('has the form of its kind whenever it can be sent, for any text', () => {
    const beginnings = [
      '',
      '+61412345678',
      '04',
      'name@',
      'name@example.',
      '51824753',
      'PayID: ',
      '0011',
    ]
    const seen = new Set<string>()
    for (const text of hostileTexts(20261121, 6000, beginnings)) {
      const result = checkPayId(text)
      const { kind, status, value, display } = result
      seen.add(`${kind} ${status}`)
      expect(checkPayId(display), JSON.stringify(text)).toStrictEqual(result)
      expect(value.length).toBeLessThanOrEqual(500)
      expect('code' in result).toBe(!/^(empty|valid)$/.test(status))
      if (/^(valid|warning)$/.test(status)) expect(value).toMatch(wireForms[kind ?? 'abn'])
    }
    for (const kind of ['phone', 'organisation']) expect(seen).toContain(`${kind} valid`)
    for (const text of ['', ' ', '\u200b', ' - . ', '()/', 'PayID:', 'payid: PAYID:']) {
      expect(checkPayId(text)).toStrictEqual({ status: 'empty', value: '', display: '' })
    }
  })
})
