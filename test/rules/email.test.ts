import { describe, expect, test } from 'vitest'
import { checkEmail } from '../../src/rules/email.ts'

describe('an e-mail address', () => {
  test.each([
    ['ada@example.com', 'ada@example.com'],
    [' ada@example.com ', 'ada@example.com'],
    ['mailto:ada@example.com', 'ada@example.com'],
    [' MAILTO:ada@example.com', 'ada@example.com'],
    ["o'brien+pay@mail.example.co.uk", "o'brien+pay@mail.example.co.uk"],
    ['a@x.org', 'a@x.org'],
    ['a_b-c.d@1and1.de', 'a_b-c.d@1and1.de'],
    ['ada@xn--bcher-kva.example', 'ada@xn--bcher-kva.example'],
    ['ada@xn--e1afmkfd.xn--p1ai', 'ada@xn--e1afmkfd.xn--p1ai'],
    ['Ada@Example.COM', 'Ada@Example.COM'],
    ['E-mail : ada@example.com', 'ada@example.com'],
    ['\u2066mailto:ada@example.com\u2069', 'ada@example.com'],
    [`${'a'.repeat(64)}@${'x'.repeat(63)}.com`, `${'a'.repeat(64)}@${'x'.repeat(63)}.com`],
    ["!#$%&'*+/=?^_`{|}~-@example.com", "!#$%&'*+/=?^_`{|}~-@example.com"],
  ])('%j is sent as %j', (text, value) => {
    expect(checkEmail(text)).toEqual({ status: 'valid', value, display: value })
  })

  test.each([
    ['@example.com'],
    ['ada@example..com'],
    ['.ada@example.com'],
    ['ada.@example.com'],
    ['ada@example-.com'],
    ['ada@a.-b.com'],
    ['ada@[192.0.2.1]'],
    [`${'a'.repeat(65)}@example.com`],
    ['a'.repeat(65)],
    [`ada@${'x'.repeat(64)}.com`],
    ['Email: Email ada@example.com'],
    ['ada..b@example.com'],
    ['ada@-example.com'],
    ['ada@.example.com'],
    ['ada@exa_mple.com'],
    ['ada byron@example.com'],
    ['ada@example.com, bob@example.com'],
    ['ada@@example.com'],
    ['Ada <ada@example.com>'],
    ['"ada"@example.com'],
  ])('%j is none', text => {
    expect(checkEmail(text)).toMatchObject({ status: 'invalid', code: 'emailFormat', params: {} })
  })

  test.each([
    ['ada'],
    ['none'],
    ['ada.'],
    ['ada@'],
    ['ada@example'],
    ['ada@example-'],
    ['ada@example.'],
    ['ada@example.c'],
    ['ada@example.123'],
  ])('%j can become one', text => {
    expect(checkEmail(text)).toMatchObject({
      status: 'incomplete',
      code: 'emailFormat',
      params: {},
    })
  })

  test('is never refused on its way', () => {
    for (const whole of ["o'brien+pay@mail.example.co.uk", 'ada@xn--e1afmkfd.xn--p1ai']) {
      for (let length = 1; length <= whole.length; length++) {
        expect(checkEmail(whole.slice(0, length)).status, whole).not.toBe('invalid')
      }
    }
  })

  test.each([
    ['josé@example.com', 'plainLetters'],
    ['ada@bücher.example', 'plainLetters'],
    ['null', 'dummyValue'],
    [`${'a'.repeat(243)}@example.com`, 'textTooLong'],
  ])('%j is refused as any text is: %s', (text, code) => {
    expect(checkEmail(text)).toMatchObject({ status: 'invalid', code })
  })

  test('may be empty: the form decides', () => {
    expect(checkEmail('').status).toBe('empty')
  })

  test('answers a hostile text', () => {
    for (const part of ['a.', '-', 'a', '.', 'a-']) {
      expect(checkEmail(`a@${part.repeat(100_000)}`).status).toBe('invalid')
      expect(checkEmail(`a@${part.repeat(120)}@`).status).toBe('invalid')
    }
  })
})
