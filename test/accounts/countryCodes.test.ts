import { describe, expect, it } from 'vitest'
import { bankingCountry } from '../../src/accounts/bankingCountry.ts'
import { countryCodes, isCountryCode } from '../../src/accounts/countryCodes.ts'

describe('countryCodes', () => {
  it('are the 249 assigned codes, sorted, each with a name of its own', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(countryCodes).toHaveLength(249)
    expect([...new Set(countryCodes)].sort()).toEqual(countryCodes)
    expect(new Set(countryCodes.map(code => names.of(code) ?? code)).size).toBe(249)
  })

  it('are the pairs of letters that Intl has a region for, less those that ISO has not assigned', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    // CLDR has reserved and private codes too, and knows withdrawn ones by what they became.
    const unassigned = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ')
    const known = letters
      .flatMap(first => letters.map(second => first + second))
      .filter(code => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
      .filter(code => names.of(code) && !unassigned.includes(code))
    expect(countryCodes).toEqual(known)
  })

  it('leave out what is reserved, withdrawn, user-assigned or not a code', () => {
    for (const code of ['UK', 'EL', 'EU', 'XK', 'AN', 'YU', 'TP', 'SU', 'AC', 'au', '', 'A', ' ']) {
      expect(isCountryCode(code)).toBe(false)
    }
    for (const code of ['AU', 'GB', 'GR', 'SS', 'CW', 'AX']) expect(isCountryCode(code)).toBe(true)
  })
})

describe('bankingCountry', () => {
  it('gives the country whose codes a territory uses', () => {
    const territories = 'BL GF GP MF MQ NC PF PM RE TF WF YT'.split(' ')
    expect(territories.map(bankingCountry)).toEqual(territories.map(() => 'FR'))
    expect(['GG', 'IM', 'JE', 'UK', 'GB'].map(bankingCountry)).toEqual(Array(5).fill('GB'))
    expect([bankingCountry('AX'), bankingCountry('EL')]).toEqual(['FI', 'GR'])
  })

  it('leaves any other code as it is', () => {
    for (const code of ['DE', 'XK', '', 'R', ' B', 'FRBL', 'zz']) {
      expect(bankingCountry(code)).toBe(code)
    }
  })
})
