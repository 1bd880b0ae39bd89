import { describe, expect, it } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { checkClabe } from '../../src/accounts/clabe.ts'
import { randomDigits, slip, writings } from './mutations.ts'
import { seeded } from './seeded.ts'

/** The control digit as banks describe it: each product modulo ten, then what is missing to ten. */
function controlDigit(seventeen: string): string {
  const weights = '37137137137137137'
  let sum = 0n
  for (const [i, weight] of [...weights].entries())
    sum += (BigInt(weight) * BigInt(seventeen[i] ?? '')) % 10n
  return String((10n - (sum % 10n)) % 10n)
}

const isClabe = (text: string) =>
  /^\d{18}$/.test(text) && BigInt(text) > 0n && text[17] === controlDigit(text.slice(0, 17))

function randomClabe(random: ReturnType<typeof seeded>, start = ''): string {
  const seventeen = start + randomDigits(random, 17 - start.length)
  return seventeen + controlDigit(seventeen)
}

const known = ['032180000118359719', '002010077777777771', '646180110400000007']

describe('checkClabe', () => {
  it.each(known)('takes %s, however it is written', value => {
    const display = value.replace(/(...)(...)(.{11})(.)/, '$1 $2 $3 $4')
    expect(isClabe(value)).toBe(true)
    const labels = [
      'CLABE: ',
      'CLABE ',
      'clabe',
      'Clabe no. ',
      'CLABE interbancaria: ',
      'Número de cuenta: ',
    ]
    const ways = [...writings(display), ...labels.map(label => label + display)]
    for (const way of ways)
      expect(checkClabe(way), way).toEqual({ status: 'valid', value, display })
  })

  it.each(known)('is incomplete for every beginning of %s, and groups it', value => {
    for (let actual = 1; actual < 18; actual++) {
      const start = value.slice(0, actual)
      const { status, display, params } = checkClabe(start)
      expect(status).toBe('incomplete')
      if (params && 'expected' in params) expect(params).toMatchObject({ expected: 18, actual })
      const groups = [start.slice(0, 3), start.slice(3, 6), start.slice(6, 17), start.slice(17)]
      expect(display).toBe(groups.filter(Boolean).join(' '))
    }
    expect(checkClabe(value.slice(0, 5))).toMatchObject({ code: 'clabeLength' })
  })

  it('takes random numbers of any bank, with control digits of another formula', () => {
    const random = seeded(18)
    for (let i = 0; i < 1000; i++) {
      const clabe = randomClabe(random)
      expect(checkClabe(clabe).status, clabe).toBe('valid')
    }
  })

  it('agrees with the other formula on thousands of slips', () => {
    const random = seeded(371)
    let refused = 0
    for (let i = 0; i < 5000; i++) {
      const text = slip(randomClabe(random), random)
      expect(checkClabe(text).status === 'valid', text).toBe(isClabe(text))
      if (!isClabe(text)) refused++
    }
    expect(refused).toBeGreaterThan(2000)
  })

  it('notices the number of a card, which may still grow', () => {
    for (const card of ['4111111111111111', '5555 5555 5555 4444', '6011-1111-1111-1117']) {
      const { status, code, params } = checkClabe(card)
      expect({ status, code, params }).toEqual({
        status: 'incomplete',
        code: 'clabeIsCard',
        params: {},
      })
    }
    expect(checkClabe('4111111111111112').code).toBe('clabeLength')
    expect(checkClabe('0000000000000000').code).toBe('clabeLength')
    // A CLABE with a right Luhn sum is no card.
    const random = seeded(16)
    for (let i = 0; i < 200; i++) {
      const clabe = randomClabe(random, '4')
      expect(checkClabe(clabe).code).toBeUndefined()
      expect(checkClabe(clabe.slice(0, 17)).code).toBe('clabeLength')
    }
  })

  it('offers the zeros that a spreadsheet dropped, where the control digit agrees', () => {
    const lost = checkClabe('32180000118359719')
    expect(lost).toMatchObject({ status: 'incomplete', code: 'clabeLength' })
    expect(lost.params).toMatchObject({ expected: 18, actual: 17, mend: '032180000118359719' })
    expect(mended(lost)).toBe('032180000118359719')
    expect(mended(checkClabe('2010077777777771'))).toBe('002010077777777771')
    expect(checkClabe('32180000118359718').params).toEqual({ expected: 18, actual: 17 })
    expect(checkClabe('03218000011835971').params).toEqual({ expected: 18, actual: 17 })
    // Three zeros would be no bank's.
    expect(mended(checkClabe('180000118359719'))).toBeUndefined()
  })

  it.each([
    ['032180000118359718', 'clabeChecksum', {}],
    ['000000000000000000', 'clabeChecksum', {}],
    ['0321800001183597190', 'clabeLength', { expected: 18, actual: 19 }],
    [
      '03218000011835971O',
      'clabeDigits',
      { position: 18, expected: 'digit', found: 'O', mend: '0' },
    ],
    ['BBVA', 'clabeDigits', { position: 1, expected: 'digit', found: 'B' }],
    ['032,180', 'clabeDigits', { position: 4, expected: 'digit', found: ',' }],
  ])('refuses %j by its first mistake', (text, code, params) => {
    expect(checkClabe(text)).toMatchObject({ status: 'invalid', code })
    expect(checkClabe(text).params).toEqual(params)
  })
})
