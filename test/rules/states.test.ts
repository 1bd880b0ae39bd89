import { describe, expect, test } from 'vitest'
import { toPlainLetters } from '../../src/rules/plainLetters.ts'
import { isStateSoFar, stateCode, statesOf } from '../../src/rules/states.ts'
import { hostileTexts } from '../accounts/seeded.ts'

const codesOf = (country: string) => (statesOf(country) ?? []).map(({ code }) => code)

describe('the states', () => {
  test('of Australia are eight, of Canada thirteen, of the United States fifty-six', () => {
    expect(codesOf('AU')).toEqual(['ACT', 'NSW', 'NT', 'QLD', 'SA', 'TAS', 'VIC', 'WA'])
    expect(codesOf('CA').join(' ')).toBe('AB BC MB NB NL NT NS NU ON PE QC SK YT')
    expect(codesOf('US')).toHaveLength(50 + 1 + 5)
    expect(codesOf('US')).toEqual(expect.arrayContaining(['DC', 'PR', 'GU', 'VI', 'AS', 'MP']))
  })

  test.each([['AU'], ['CA'], ['US']])(
    'of %s are each there once, by name, in plain letters',
    country => {
      const states = statesOf(country) ?? []
      const names = states.map(({ name }) => name)
      expect(new Set(codesOf(country)).size).toBe(states.length)
      expect(new Set(names).size).toBe(states.length)
      for (const { code, name } of states) {
        expect(code).toMatch(country === 'AU' ? /^[A-Z]{2,3}$/ : /^[A-Z]{2}$/)
        expect(name).toMatch(/^[A-Z][A-Za-z. ]+$/)
        expect(toPlainLetters(name)).toBeUndefined()
      }
      // A list of choices is looked through by its first letters.
      const sorted = [...names].sort((a, b) => a.localeCompare(b))
      expect(names).toEqual(sorted)
    },
  )

  test('are a choice in those countries only', () => {
    for (const country of ['DE', 'BR', '', 'us', 'constructor', '__proto__']) {
      expect(statesOf(country)).toBeUndefined()
    }
    expect(statesOf('US')).toBe(statesOf('US'))
  })
})

describe('a state', () => {
  test.each([['AU'], ['CA'], ['US']])('of %s is known by its code and its name', country => {
    for (const { code, name } of statesOf(country) ?? []) {
      for (const text of [code, code.toLowerCase(), name, name.toUpperCase(), ` ${name} `]) {
        expect(stateCode(text, country), text).toBe(code)
        expect(isStateSoFar(text.slice(0, -1), country), text).toBe(true)
      }
    }
  })

  test.each([
    ['N.S.W.', 'AU', 'NSW'],
    ['ＶＩＣ', 'AU', 'VIC'],
    ['d.c.', 'US', 'DC'],
    ['new-york', 'US', 'NY'],
    ['us virgin islands', 'US', 'VI'],
    ['Québec', 'CA', 'QC'],
    ['que\u0301bec', 'CA', 'QC'],
  ])('may be written %j', (text, country, code) => {
    expect(stateCode(text, country)).toBe(code)
  })

  test.each([
    ['', 'US'],
    ['CA', 'CA'],
    ['NSW', 'US'],
    ['Victoria Park', 'AU'],
    ['Washington DC', 'US'],
    ['AB', 'DE'],
    ['constructor', 'US'],
  ])('is not %j in %s', (text, country) => {
    expect(stateCode(text, country)).toBeUndefined()
  })

  test('is on its way as long as one begins so', () => {
    expect(isStateSoFar('New H', 'US')).toBe(true)
    expect(isStateSoFar('New X', 'US')).toBe(false)
    expect(isStateSoFar('New', 'DE')).toBe(false)
  })

  test('is never an error to ask for', () => {
    for (const text of hostileTexts(17, 500, ['', 'new ', 'N.S'])) {
      const code = stateCode(text, 'US')
      if (code !== undefined) expect(codesOf('US')).toContain(code)
    }
  })
})
