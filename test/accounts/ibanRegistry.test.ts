import { describe, expect, it } from 'vitest'
import { ibanCountry } from '../../src/accounts/ibanRegistry.ts'
import { ibanExamples } from './ibanExamples.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** A range as the registry counts it, from 1 after the check digits, as a slice of the IBAN. */
function slice(range: string) {
  const [from, to] = range.split('-').map(Number)
  return [3 + (from ?? 0), 4 + (to ?? 0)]
}

describe('ibanCountry', () => {
  it.each(ibanExamples)('knows %s', (code, length, structure, bank, branch) => {
    const rest = structure.replace(/(\d+)!(.)/g, (_, count, kind) => kind.repeat(Number(count)))
    expect(ibanCountry(code)).toEqual({
      length,
      structure: `aann${rest}`,
      bank: slice(bank),
      ...(branch !== '-' && { branch: slice(branch) }),
    })
  })

  it('knows 89 countries and no other pair of letters', () => {
    const known = letters.flatMap(a => letters.map(b => a + b)).filter(code => ibanCountry(code))
    expect(known).toEqual(ibanExamples.map(([code]) => code))
    expect(known).toHaveLength(89)
  })

  it('is undefined for what is not a code', () => {
    for (const code of [
      '',
      'D',
      'de',
      'DEU',
      '((',
      '.*',
      '18',
      'constructor',
      '__proto__',
      '\ud800',
    ]) {
      expect(ibanCountry(code)).toBeUndefined()
    }
  })
})
