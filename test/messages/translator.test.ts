import { describe, expect, test } from 'vitest'
import { ar } from '../../src/messages/ar.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators } from '../../src/messages/translator.ts'

describe('a string', () => {
  const packs = {
    'fr-CH': { 'recipientForm.submit': 'Ajouter (CH)' },
    fr: { 'recipientForm.submit': 'Ajouter', 'form.check': 'Vérifier' },
    en: { 'form.checking': 'Looking…' },
    de: { 'recipientForm.submit': 'Hinzufügen', 'problem.retry': 'Nochmals' },
  }

  test.each<[locale: string, MessageKey, text: string, source: string]>([
    ['fr-CH', 'recipientForm.submit', 'Ajouter (CH)', 'its own locale'],
    ['fr-CH', 'form.check', 'Vérifier', 'the parent language'],
    ['fr-CH', 'form.checking', 'Looking…', "the host's English"],
    ['fr-CH', 'problem.retry', 'Try again', "the kit's English"],
    ['fr', 'recipientForm.submit', 'Ajouter', 'not from a child'],
    ['fr-Latn-CH', 'recipientForm.submit', 'Ajouter', 'the language behind a script'],
    ['en-AU', 'form.checking', 'Looking…', "the host's English, for a region"],
    ['it', 'recipientForm.submit', 'Add recipient', 'English, for a language that nobody gave'],
  ])('of %s, %s, is “%s”: %s', (locale, key, text) => {
    expect(createTranslators(locale, packs)(en).text(key)).toBe(text)
  })

  test('is replaced one by one: an empty one too', () => {
    const { text } = createTranslators('en', { en: { 'field.optional': '' } })(en)
    expect(text('field.optional')).toBe('')
    expect(text('problem.retry')).toBe('Try again')
  })

  test('without packs is English', () => {
    expect(createTranslators('en')(en).text('problem.retry')).toBe('Try again')
    expect(createTranslators('ja')(en).text('problem.retry')).toBe('Try again')
  })

  test('of an unknown key is the key, so that nothing shows empty', () => {
    const { text, maybe } = createTranslators('en')(en)
    expect(text('no.such' as MessageKey)).toBe('no.such')
    expect(maybe('no.such')).toBeUndefined()
    expect(maybe('problem.retry')).toBe('Try again')
  })
})

describe('placeholders', () => {
  const key = 'problem.retry'
  const filled = (message: string, params: object, locale = 'en') =>
    createTranslators(locale, { [locale]: { [key]: message } })(en).text(key, { ...params })

  test.each([
    ['{a} and {b}', { a: 'x', b: 'y' }, 'x and y'],
    ['{a}{a}', { a: 'x' }, 'xx'],
    ['{a}', { a: '$& $1 {b}' }, '$& $1 {b}'],
    ['{a}', { a: 12345.5 }, '12,345.5'],
    ['{a}', { a: true }, 'true'],
    ['[{a}]', {}, '[]'],
    ['[{a}]', { a: null }, '[]'],
    ['{x:country}', { x: 'NZ' }, 'New Zealand'],
    ['{x:country}', { x: 'ZZ9' }, 'ZZ9'],
    ['[{x:country}]', {}, '[]'],
    ['{ not one }', { not: 1 }, '{ not one }'],
  ])('“%s” with %j reads “%s”', (message, params, text) => {
    expect(filled(message, params)).toBe(text)
  })

  test("are written in the locale's way, numbers in Latin digits", () => {
    expect(filled('{x:country}', { x: 'DE' }, 'fr')).toBe('Allemagne')
    expect(filled('{x:country}', { x: 'DE' }, 'ar')).toBe('ألمانيا')
    expect(filled('{a}', { a: 1234.5 }, 'de')).toBe('1.234,5')
    expect(filled('{a}', { a: 34 }, 'ar-EG')).toBe('34')
  })
})

describe('plurals', () => {
  const key = 'form.invalid.title'

  test.each([
    [0, 'Check 0 fields'],
    [1, 'Check 1 field'],
    [2, 'Check 2 fields'],
    [1000, 'Check 1,000 fields'],
  ])('in English, of %i: %s', (count, text) => {
    expect(createTranslators('en')(en).text(key, { count })).toBe(text)
  })

  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [103, 'few'],
  ] as const)('in Arabic, of %i, are “%s”', (count, form) => {
    const message = ar[key]
    if (typeof message === 'string') throw new Error('It has plural forms')
    const expected = message[form]?.replace('{count}', String(count))
    expect(createTranslators('ar', { ar })(en).text(key, { count })).toBe(expected)
  })

  test('are those of the language that the message is in', () => {
    // Japanese has no singular, and in French zero is one.
    expect(createTranslators('ja')(en).text(key, { count: 1 })).toBe('Check 1 field')
    expect(createTranslators('fr')(en).text(key, { count: 0 })).toBe('Check 0 fields')
    const fr = { [key]: { one: '{count} champ', other: '{count} champs' } }
    expect(createTranslators('fr-CA', { fr })(en).text(key, { count: 0 })).toBe('0 champ')
  })

  test('fall back to `other` where a language’s form was not written', () => {
    const packs = { ar: { [key]: { other: '{count}!' } } }
    expect(createTranslators('ar', packs)(en).text(key, { count: 2 })).toBe('2!')
  })

  test('without a count are those of none', () => {
    expect(createTranslators('en')(en).text(key)).toBe('Check  fields')
  })
})

describe('names', () => {
  test.each([
    ['en', 'AU', 'Australia'],
    ['en', 'XK', 'Kosovo'],
    ['ar', 'AU', 'أستراليا'],
    ['en', 'QQ', 'QQ'],
    ['en', 'nonsense', 'nonsense'],
    ['en', '', ''],
  ])('in %s, the country %j is %s', (locale, code, name) => {
    expect(createTranslators(locale)(en).country(code)).toBe(name)
  })

  test.each([
    ['en', 'AUD', 'Australian Dollar'],
    ['fr', 'EUR', 'euro'],
    ['en', 'ZZZ', 'ZZZ'],
    ['en', 'dollars', 'dollars'],
  ])('in %s, the currency %s is %s', (locale, code, name) => {
    expect(createTranslators(locale)(en).currency(code)).toBe(name)
  })
})
