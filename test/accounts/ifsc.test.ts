import { describe, expect, it } from 'vitest'
import { mended } from '../../src/accounts/check.ts'
import { checkIfsc } from '../../src/accounts/ifsc.ts'
import { seeded } from './seeded.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const digits = '0123456789'

/** The Reserve Bank's structure, character by character. */
const isIfsc = (text: string) =>
  text.length === 11 &&
  [...text].every((character, i) =>
    (i < 4 ? letters : i === 4 ? '0' : letters + digits).includes(character),
  )

function randomIfsc({ pick }: ReturnType<typeof seeded>): string {
  const bank = Array.from({ length: 4 }, () => pick(letters)).join('')
  return `${bank}0${Array.from({ length: 6 }, () => pick(letters + digits)).join('')}`
}

const known = [
  'SBIN0020001',
  'HDFC0000001',
  'ICIC0000002',
  'YESB0DEOB01',
  'NOSC0000001',
  'KKBK0000958',
]

describe('checkIfsc', () => {
  it.each(known)('takes %s, however it is written', value => {
    expect(isIfsc(value)).toBe(true)
    const labels = [
      'IFSC: ',
      'IFSC ',
      'ifsc',
      'IFSC code: ',
      'IFSC Code ',
      'IFS code ',
      'RTGS / NEFT IFSC: ',
    ]
    const ways = [value, value.toLowerCase(), ...labels.map(label => label + value)]
    ways.push([...value].join(' '), [...value].join('-'), [...value].join('\u200b'), ` ${value}\n`)
    ways.push(`${value.slice(0, 4)} 0 ${value.slice(5)}`, `${value.slice(0, 4)}o${value.slice(5)}`)
    ways.push(value.replace(/./g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0)))
    ways.push(value.replace(/\d/g, d => String.fromCharCode(0x660 + Number(d))))
    const valid = { status: 'valid', value, display: value }
    for (const way of ways) expect(checkIfsc(way), way).toEqual(valid)
  })

  it.each(known)('is incomplete for every beginning of %s', value => {
    for (let actual = 1; actual < 11; actual++) {
      const start = value.slice(0, actual)
      expect(checkIfsc(start)).toEqual({
        status: 'incomplete',
        value: start,
        display: start,
        code: 'ifscLength',
        params: { expected: 11, actual },
      })
    }
  })

  it('agrees with the structure on random codes and on thousands of slips', () => {
    const random = seeded(11)
    const { below, pick } = random
    let refused = 0
    for (let i = 0; i < 6000; i++) {
      const ifsc = randomIfsc(random)
      expect(checkIfsc(ifsc).status, ifsc).toBe('valid')
      const at = below(11)
      const other = pick(`${letters}${digits}/é`)
      const text = pick([
        ifsc.slice(0, at) + other + ifsc.slice(at + 1),
        ifsc.slice(0, at) + other + ifsc.slice(at),
        ifsc.slice(0, at) + ifsc.slice(at + 1),
        ifsc.slice(0, at) + (ifsc[at + 1] ?? '') + ifsc[at] + ifsc.slice(at + 2),
      ])
      const isRight = isIfsc(text.replace(/^(.{4})O/, '$10'))
      expect(checkIfsc(text).status === 'valid', text).toBe(isRight)
      if (!isRight) refused++
    }
    expect(refused).toBeGreaterThan(2000)
  })

  it('names the fifth character when it is neither zero nor the letter O', () => {
    expect(checkIfsc('SBINO020001').value).toBe('SBIN0020001')
    expect(checkIfsc('sbino')).toMatchObject({ status: 'incomplete', value: 'SBIN0' })
    for (const found of ['1', 'B', '/', '😀']) {
      const check = checkIfsc(`SBIN${found}020001`)
      expect(check).toMatchObject({ status: 'invalid', code: 'ifscZero' })
      expect(check.params).toEqual({ position: 5, found })
    }
    expect(checkIfsc('SBININBB104').code).toBe('ifscZero')
    expect(checkIfsc('SBIN1/').code).toBe('ifscZero')
  })

  it('offers a letter for one digit among letters, and none for a number', () => {
    const check = checkIfsc('1CIC0000002')
    expect(check).toMatchObject({ status: 'invalid', code: 'ifscStructure' })
    expect(check.params).toEqual({ position: 1, expected: 'letter', found: '1', mend: 'I' })
    expect(mended(check)).toBe('ICIC0000002')
    expect(mended(checkIfsc('N0SC0000001'))).toBe('NOSC0000001')
    for (const number of ['1234', '0123456', '10']) {
      expect(checkIfsc(number).params).toEqual({
        position: 1,
        expected: 'letter',
        found: number[0],
      })
    }
  })

  it.each([
    ['400002010', 'ifscIsMicr', {}],
    ['400 002 010', 'ifscIsMicr', {}],
    ['40000201', 'ifscStructure', { position: 1, expected: 'letter', found: '4' }],
    ['SBI50020001', 'ifscStructure', { position: 4, expected: 'letter', found: '5' }],
    ['SBIN0/', 'ifscStructure', { position: 6, expected: 'letterOrDigit', found: '/' }],
    ['SBIN002000é', 'ifscStructure', { position: 11, expected: 'letterOrDigit', found: 'é' }],
    ['SBIN00200011', 'ifscLength', { expected: 11, actual: 12 }],
  ])('refuses %j by its first mistake', (text, code, params) => {
    const check = checkIfsc(text)
    expect(check).toMatchObject({ status: 'invalid', code, display: check.value })
    expect(check.params).toEqual(params)
  })
})
