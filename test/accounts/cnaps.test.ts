import { describe, expect, it } from 'vitest'
import { checkCnaps } from '../../src/accounts/cnaps.ts'
import { randomDigits, slip, writings } from './mutations.ts'
import { seeded } from './seeded.ts'

// Twice 1 to 10, modulo 11: the step of ISO/IEC 7064 MOD 11,10 as a table.
const doubled = [2, 4, 6, 8, 10, 1, 3, 5, 7, 9]

function checkDigit(eleven: string): string {
  let carried = 10
  for (const digit of eleven) carried = doubled[(carried + Number(digit) + 9) % 10] ?? Number.NaN
  return String((11 - carried) % 10)
}

const isCnaps = (text: string) =>
  /^\d{12}$/.test(text) && text[11] === checkDigit(text.slice(0, 11))

// Head offices of ICBC, the Agricultural Bank, the Bank of China, CCB, BoCom and China Merchants.
const known = [
  '102100099996',
  '103100000026',
  '104100000004',
  '105100000017',
  '301290000007',
  '308584000013',
]

describe('checkCnaps', () => {
  it.each(known)('takes %s, however it is written', value => {
    const display = value.replace(/(...)(....)(....)(.)/, '$1 $2 $3 $4')
    expect(isCnaps(value)).toBe(true)
    const labels = ['CNAPS: ', 'CNAPS code ', 'cnaps', 'CNAPS No. ', '联行号：', '大额支付行号: ']
    const ways = [...writings(display), ...labels.map(label => label + display)]
    for (const way of ways)
      expect(checkCnaps(way), way).toEqual({ status: 'valid', value, display })
  })

  it.each(known)('is incomplete for every beginning of %s, and groups it', value => {
    for (let actual = 1; actual < 12; actual++) {
      const start = value.slice(0, actual)
      const groups = [start.slice(0, 3), start.slice(3, 7), start.slice(7, 11)]
      expect(checkCnaps(start)).toEqual({
        status: 'incomplete',
        value: start,
        display: groups.filter(Boolean).join(' '),
        code: 'cnapsLength',
        params: { expected: 12, actual },
      })
    }
  })

  it('agrees with the other formula on random codes, and only warns of a wrong digit', () => {
    const random = seeded(12)
    for (let i = 0; i < 500; i++) {
      const eleven = randomDigits(random, 11)
      for (let last = 0; last < 10; last++) {
        const { status, code, params } = checkCnaps(eleven + last)
        const isRight = String(last) === checkDigit(eleven)
        expect({ status, code, params }).toEqual(
          isRight ? { status: 'valid' } : { status: 'warning', code: 'cnapsChecksum', params: {} },
        )
      }
    }
  })

  it('agrees with it on thousands of slips, and finds every wrong digit', () => {
    const random = seeded(1110)
    let wrong = 0
    for (let i = 0; i < 5000; i++) {
      const eleven = randomDigits(random, 11)
      const right = eleven + checkDigit(eleven)
      const text = slip(right, random)
      expect(checkCnaps(text).status === 'valid', text).toBe(isCnaps(text))
      if (!isCnaps(text)) wrong++
      const at = random.below(12)
      const other = (Number(right[at]) + 1 + random.below(9)) % 10
      expect(checkCnaps(right.slice(0, at) + other + right.slice(at + 1)).status).toBe('warning')
    }
    expect(wrong).toBeGreaterThan(2000)
  })

  it.each(['6222021234567894', '6217000000000000004', '4111 1111 1111 1111'])(
    'notices the number of a card, %s',
    card => {
      const { status, code, params } = checkCnaps(card)
      expect({ status, code, params }).toEqual({
        status: 'invalid',
        code: 'cnapsIsCard',
        params: {},
      })
    },
  )

  it.each([
    ['1021000999960', 'cnapsLength', { expected: 12, actual: 13 }],
    ['6222021234567890', 'cnapsLength', { expected: 12, actual: 16 }],
    ['1021OO', 'cnapsDigits', { position: 5, expected: 'digit', found: 'O', mend: '0' }],
    ['ICBKCNBJ', 'cnapsDigits', { position: 1, expected: 'digit', found: 'I', mend: '1' }],
    ['中国银行', 'cnapsDigits', { position: 1, expected: 'digit', found: '中' }],
  ])('refuses %j by its first mistake', (text, code, params) => {
    expect(checkCnaps(text)).toMatchObject({ status: 'invalid', code })
    expect(checkCnaps(text).params).toEqual(params)
  })
})
