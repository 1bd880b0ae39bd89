import { describe, expect, it } from 'vitest'
import { checkBic } from '../../src/accounts/bic.ts'
import { countryCodes } from '../../src/accounts/countryCodes.ts'
import { seeded } from './seeded.ts'

describe('checkBic', () => {
  it.each([
    ['DEUTDEFF', 'DEUTDEFF', 'DEUT DE FF'],
    ['deutdeff500', 'DEUTDEFF500', 'DEUT DE FF 500'],
    ['BARC GB 22 XXX', 'BARCGB22XXX', 'BARC GB 22 XXX'],
    ['SWIFT: BARCGB22', 'BARCGB22', 'BARC GB 22'],
    ['SWIFT/BIC code: BARCGB22', 'BARCGB22', 'BARC GB 22'],
    ['BIC (SWIFT): BARCGB22', 'BARCGB22', 'BARC GB 22'],
    ['Swift-Code BARCGB22', 'BARCGB22', 'BARC GB 22'],
    ['BIC\u00a0BARCGB22', 'BARCGB22', 'BARC GB 22'],
    ['ＢＩＣ：ＢＡＲＣＧＢ２２', 'BARCGB22', 'BARC GB 22'],
    ['BIC代码：BARCGB22', 'BARCGB22', 'BARC GB 22'],
    ['S.W.I.F.T.: BARCGB22', 'BARCGB22', 'BARC GB 22'],
    ['BICISNDX', 'BICISNDX', 'BICI SN DX'],
    ['BIC BICISNDXXXX', 'BICISNDXXXX', 'BICI SN DX XXX'],
    ['ABCDDE21', 'ABCDDE21', 'ABCD DE 21'],
    ['NCBVXK22', 'NCBVXK22', 'NCBV XK 22'],
  ])('reads %j', (text, value, display) => {
    expect(checkBic(text)).toEqual({ status: 'valid', value, display })
  })

  it('takes every country, and a non-connected institution', () => {
    for (const country of [...countryCodes, 'XK']) {
      expect(checkBic(`ABCD${country}21`).status, country).toBe('valid')
    }
  })

  it('is incomplete at every length between', () => {
    const whole = 'BARCGB22XXX'
    for (let actual = 1; actual < whole.length; actual++) {
      const { status, code, params } = checkBic(whole.slice(0, actual))
      if (actual === 8) expect(status).toBe('valid')
      else {
        expect({ status, code, params }).toEqual({
          status: 'incomplete',
          code: 'bicLength',
          params: { actual },
        })
      }
    }
  })

  it.each([
    ['BARCGB22XXXX', 'bicLength', { actual: 12 }],
    ['Commonwealth Bank', 'bicLength', { actual: 16 }],
    ['DE89 3704 0044 0532 0130 00', 'bicIsIban', { actual: 22 }],
    ['0EUTDEFF', 'bicStructure', { position: 1, expected: 'letter', found: '0', mend: 'O' }],
    ['DEU1DEFF', 'bicStructure', { position: 4, expected: 'letter', found: '1', mend: 'I' }],
    ['DEU7DEFF', 'bicStructure', { position: 4, expected: 'letter', found: '7' }],
    ['DEUTD3FF', 'bicStructure', { position: 6, expected: 'letter', found: '3' }],
    ['062000', 'bicStructure', { position: 1, expected: 'letter', found: '0' }],
    ['DEUTDEF/', 'bicStructure', { position: 8, expected: 'letterOrDigit', found: '/' }],
    ['DEUTZZFF', 'bicCountry', { found: 'ZZ', position: 5 }],
    ['DEUTUK', 'bicCountry', { found: 'UK', position: 5, mend: 'GB' }],
    ['DEUTELFF', 'bicCountry', { found: 'EL', position: 5, mend: 'GR' }],
    ['DEUTDEFFXA', 'bicBranch', { found: 'XA', position: 9 }],
    ['DEUTDEFFX12', 'bicBranch', { found: 'X12', position: 9 }],
    ['DEUTDEFFXXA', 'bicBranch', { found: 'XXA', position: 9 }],
  ])('refuses %j', (text, code, params) => {
    expect(checkBic(text)).toMatchObject({ status: 'invalid', code })
    expect(checkBic(text).params).toEqual(params)
  })

  it('warns about a test BIC', () => {
    expect(checkBic('DEUTDEF0')).toMatchObject({ status: 'warning', code: 'bicTest', params: {} })
    expect(checkBic('DEUTDE0F').status).toBe('valid')
  })

  it('warns when the bank is in another country, loosely', () => {
    expect(checkBic('DEUTDEFF', { country: 'FR' })).toMatchObject({
      status: 'warning',
      value: 'DEUTDEFF',
      code: 'bicOtherCountry',
      params: { country: 'DE', expected: 'FR' },
    })
    const quiet = [
      ['DEUTDEFF', 'DE'],
      ['DEUTDEFF', 'de'],
      ['DEUTDEFF', ''],
      ['DEUTDEFF', 'Germany'],
      ['BNPAFRPP', 'RE'],
      ['BNPAREPP', 'FR'],
      ['BARCGB22', 'JE'],
      ['BARCJE22', 'IM'],
      ['BARCGB22', 'UK'],
    ] as const
    for (const [text, country] of quiet) expect(checkBic(text, { country }).status).toBe('valid')
  })

  it('agrees with the pattern of the standard on random codes', () => {
    const { below, pick } = seeded(9362)
    const pattern = /^[A-Z]{6}[A-Z0-9]{2}(XXX|[A-WYZ0-9][A-Z0-9]{2})?$/
    const seen = { right: 0, wrong: 0 }
    for (let i = 0; i < 3000; i++) {
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
      let value = ''
      for (let n = below(2) ? 8 : 11; n > 0; n--) value += pick(below(9) ? letters : '0123456789/X')
      if (below(2)) value = value.slice(0, 4) + pick(countryCodes) + value.slice(6)
      const country = value.slice(4, 6)
      const right = pattern.test(value) && (countryCodes.includes(country) || country === 'XK')
      seen[right ? 'right' : 'wrong']++
      expect(checkBic(value).status !== 'invalid', value).toBe(right)
    }
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(300)
  })
})
