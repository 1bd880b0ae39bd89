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
  ])('%j is sent as %j', (text, value) => {
    expect(checkEmail(text)).toEqual({ status: 'valid', value, display: value })
  })

  test.each([
    ['ada'],
    ['ada@'],
    ['@example.com'],
    ['ada@example'],
    ['ada@example.c'],
    ['ada@example.123'],
    ['ada@example..com'],
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

  test('takes no longer for a hostile text', () => {
    const start = performance.now()
    for (const part of ['a.', '-', 'a', '.']) checkEmail(`a@${part.repeat(120)}`)
    expect(performance.now() - start).toBeLessThan(200)
  })
})
