import { describe, expect, it } from 'vitest'
import { checkAbn } from '../../src/accounts/abn.ts'
import { randomDigits, slip, writings } from './mutations.ts'
import { seeded } from './seeded.ts'

/** The Register's own steps: 1 off the first digit, weights, a multiple of 89. */
function isAbn(text: string): boolean {
  if (!/^[1-9]\d{10}$/.test(text)) return false
  const lessOne = String(BigInt(text) - 10n ** 10n).padStart(11, '0')
  const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
  return weights.reduce((sum, weight, i) => sum + weight * Number(lessOne[i]), 0) % 89 === 0
}

/** The two check digits for nine others, found by trying all of them. */
function randomAbn(random: ReturnType<typeof seeded>): string {
  const nine = randomDigits(random, 9)
  for (let first = 10; first < 100; first++) if (isAbn(first + nine)) return first + nine
  throw new Error(`${nine} has no check digits`)
}

// The tax office's, which the Register takes as its example, and companies'.
const known = ['51824753556', '53004085616', '49004028077', '33051775556']

describe('checkAbn', () => {
  it.each(known)('takes %s, however it is written', value => {
    const display = value.replace(/(..)(...)(...)(...)/, '$1 $2 $3 $4')
    expect(isAbn(value)).toBe(true)
    const labels = ['ABN: ', 'ABN ', 'abn', 'A.B.N. ', 'ABN No. ', 'ABN/ACN ', 'Business number: ']
    const ways = [...writings(display), ...labels.map(label => label + display)]
    for (const way of ways) expect(checkAbn(way), way).toEqual({ status: 'valid', value, display })
  })

  it.each(known)('is incomplete for every beginning of %s, and groups it', value => {
    for (let actual = 1; actual < 11; actual++) {
      const start = value.slice(0, actual)
      const groups = [start.slice(0, 2), start.slice(2, 5), start.slice(5, 8), start.slice(8)]
      const { status, display, code, params } = checkAbn(start)
      expect({ status, display }).toEqual({
        status: 'incomplete',
        display: groups.filter(Boolean).join(' '),
      })
      // By chance the first nine digits may be right for an ACN, as the tax office's are.
      if (code !== 'abnIsAcn')
        expect({ code, params }).toEqual({ code: 'abnLength', params: { expected: 11, actual } })
      else expect(actual).toBe(9)
    }
  })

  it('takes random numbers with check digits found by trial', () => {
    const random = seeded(11)
    for (let i = 0; i < 500; i++) {
      const abn = randomAbn(random)
      expect(checkAbn(abn).status, abn).toBe('valid')
    }
  })

  it('agrees with the other formula on thousands of slips, and finds every wrong digit', () => {
    const random = seeded(89)
    let refused = 0
    for (let i = 0; i < 4000; i++) {
      const abn = randomAbn(random)
      const text = slip(abn, random)
      expect(checkAbn(text).status === 'valid', text).toBe(isAbn(text))
      if (!isAbn(text)) refused++
      const at = random.below(11)
      const other = (Number(abn[at]) + 1 + random.below(9)) % 10
      expect(checkAbn(abn.slice(0, at) + other + abn.slice(at + 1)).status).toBe('invalid')
    }
    expect(refused).toBeGreaterThan(2000)
  })

  it('notices an ACN, which can still grow, and repeats none of its digits', () => {
    for (const acn of ['004 085 616', 'ACN 004085616', '000000019']) {
      const { status, code, params } = checkAbn(acn)
      expect({ status, code, params }).toEqual({
        status: 'incomplete',
        code: 'abnIsAcn',
        params: {},
      })
    }
    expect(checkAbn('004 085 616').display).toBe('00 408 561 6')
  })

  it('repeats no digit of nine, which may be a tax file number', () => {
    const random = seeded(9)
    for (let i = 0; i < 1000; i++) {
      const { code, params } = checkAbn(randomDigits(random, 9))
      if (code === 'abnLength') expect(params).toEqual({ expected: 11, actual: 9 })
      else expect({ code, params }).toEqual({ code: 'abnIsAcn', params: {} })
    }
  })

  it('refuses a zero in front, though the sum may be right', () => {
    let right = 0
    const random = seeded(0)
    for (let i = 0; i < 2000; i++) {
      const text = `0${randomDigits(random, 10)}`
      const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
      const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), -10)
      if (sum % 89 === 0) right++
      expect(checkAbn(text)).toMatchObject({ status: 'invalid', code: 'abnChecksum' })
    }
    expect(right).toBeGreaterThan(10)
  })

  it.each([
    ['51824753557', 'abnChecksum', {}],
    ['00000000000', 'abnChecksum', {}],
    ['51 824 753 556 001', 'abnLength', { expected: 11, actual: 14 }],
    ['51 824 753 55G', 'abnDigits', { position: 11, expected: 'digit', found: 'G' }],
    ['5l 824', 'abnDigits', { position: 2, expected: 'digit', found: 'L', mend: '1' }],
  ])('refuses %j by its first mistake', (text, code, params) => {
    expect(checkAbn(text)).toMatchObject({ status: 'invalid', code })
    expect(checkAbn(text).params).toEqual(params)
  })
})
