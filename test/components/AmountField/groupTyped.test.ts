import { describe, expect, test } from 'vitest'
import { groupTyped } from '../../../src/components/AmountField/groupTyped.ts'
import { separatorsOf } from '../../../src/money/separators.ts'

const nothing = { text: '', hasOwnMarks: false }

/** What stands in the input after each key; `<` takes the last character. */
function typing(keys: string, locale: string, from = nothing) {
  let state: ReturnType<typeof groupTyped> = from
  for (const key of keys) {
    const typed = key === '<' ? state.text.slice(0, -1) : state.text + key
    const next = groupTyped(state, typed, separatorsOf(locale))
    expect(groupTyped(state, next.text, separatorsOf(locale)).text).toBe(next.text)
    state = next
  }
  return state.text
}

describe('typing', () => {
  test.each([
    ['1234567', 'en', '1,234,567'],
    ['1234.56', 'en', '1,234.56'],
    ['1234567<', 'en', '123,456'],
    ['1234<', 'en', '123'],
    ['1234,5', 'de', '1.234,5'],
    ['12345,6', 'fr', '12\u202f345,6'],
    ['1234567', 'en-IN', '12,34,567'],
    ['1234', 'es', '1234'],
    ['12345', 'es', '12.345'],
    ['.5', 'en', '.5'],
    ['1,234', 'en', '1,234'],
    ['1,234,567', 'en', '1,234,567'],
  ])('%s in %s shows %s', (keys, locale, shown) => {
    expect(typing(keys, locale)).toBe(shown)
  })

  test.each([
    ['1,23', 'en', '1,23'],
    ['1234,50', 'en', '1234,50'],
    ['1,2345', 'en', '1,2345'],
    ['1234.50', 'de', '1234.50'],
    ['1 234,5', 'en', '1 234,5'],
    ['١٢٣٤', 'ar', '١٢٣٤'],
    ['$1234', 'en', '$1234'],
  ])('%s in %s stays as it was typed', (keys, locale, shown) => {
    expect(typing(keys, locale)).toBe(shown)
  })
})

test('the digit in front can be replaced', () => {
  const en = separatorsOf('en')
  const without = groupTyped({ text: '1,000', hasOwnMarks: false }, ',000', en)
  expect(without.text).toBe('000')
  expect(groupTyped(without, '2000', en).text).toBe('2,000')
})

test('what undo brings back with marks of the person’s is left alone', () => {
  expect(groupTyped({ text: '1,2', hasOwnMarks: false }, '1,23', separatorsOf('en')).text).toBe(
    '1,23',
  )
})
