import { describe, expect, it } from 'vitest'
import { bankOfBsb } from '../../src/accounts/bankOfBsb.ts'
import { bsbPrefixes } from '../../src/accounts/bsbPrefixes.ts'

const lines = bsbPrefixes.trim().split('\n')
const prefixes = lines.flatMap(
  line =>
    line
      .match(/^(?:\d+ )+/)?.[0]
      .trim()
      .split(' ') ?? [],
)

describe('bankOfBsb', () => {
  it.each([
    ['062-000', 'Commonwealth Bank'],
    ['062000', 'Commonwealth Bank'],
    ['762 000', 'Commonwealth Bank'],
    ['012003', 'ANZ'],
    ['083-004', 'NAB'],
    ['732-000', 'Westpac'],
    ['112-879', 'St.George'],
    ['302-100', 'Bankwest'],
    ['484-799', 'Suncorp Bank'],
    ['370-370', 'Flash'],
    ['774-001', 'Wise'],
    ['255-000', 'BNP Paribas'],
    ['020-000', 'Northern Trust'],
    ['311-000', 'in1bank'],
    ['802-919', 'Cuscal'],
    ['670-864', 'UBank (NAB)'],
    ['638-060', 'Heritage and People’s Choice'],
    ['923-100', 'ING'],
    ['06', 'Commonwealth Bank'],
    ['969', 'Tyro'],
  ])('knows %s: %s', (bsb, name) => {
    expect(bankOfBsb(bsb)).toBe(name)
  })

  it.each([
    '',
    '0',
    '6',
    '37',
    '021-000',
    '000-000',
    '999-999',
    '251-000',
    'BSB',
    'ANZ',
    '.*',
    ' ',
  ])('does not know %j', bsb => {
    expect(bankOfBsb(bsb)).toBeUndefined()
  })

  it('gives each of 147 prefixes to one bank, and none to two through its first two digits', () => {
    expect(prefixes).toHaveLength(147)
    expect(new Set(prefixes).size).toBe(147)
    for (const prefix of prefixes) {
      expect(prefix).toMatch(/^\d{2,3}$/)
      if (prefix.length === 3) expect(prefixes).not.toContain(prefix.slice(0, 2))
    }
  })

  it('finds the bank of every prefix, whatever follows, and of no other number', () => {
    const names = new Map<string, string>()
    for (const line of lines) {
      const words = line.split(' ')
      const start = words.findIndex(word => !/^\d+$/.test(word))
      expect(start, line).toBeGreaterThan(0)
      for (const prefix of words.slice(0, start)) names.set(prefix, words.slice(start).join(' '))
    }
    expect(new Set(names.values()).size).toBe(lines.length)
    for (let i = 0; i < 1000; i++) {
      const three = String(i).padStart(3, '0')
      const expected = names.get(three) ?? names.get(three.slice(0, 2))
      expect(bankOfBsb(`${three}-000`), three).toBe(expected)
      expect(bankOfBsb(`${three}999`), three).toBe(expected)
    }
  })
})
