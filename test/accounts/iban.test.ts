import { describe, expect, it } from 'vitest'
import { checkIban } from '../../src/accounts/iban.ts'
import { ibanExamples } from './ibanExamples.ts'
import { seeded } from './seeded.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const digits = '0123456789'

/** The text with the first four characters last, and letters as numbers, modulo 97. */
function remainder(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4)
  return Number(BigInt(moved.replace(/[A-Z]/g, c => String(c.charCodeAt(0) - 55))) % 97n)
}

const entries = ibanExamples.map(([country, length, structure, , , print]) => {
  const fields = structure.replace(/(\d+)!n/g, '[0-9]{$1}').replace(/(\d+)!a/g, '[A-Z]{$1}')
  const rest = fields.replace(/(\d+)!c/g, '[A-Z0-9]{$1}')
  const pattern = new RegExp(`^${country}(?!00|01|99)[0-9]{2}${rest}$`)
  return { country, length, structure, pattern, print, iban: print.replaceAll(' ', '') }
})
const patterns = new Map(entries.map(entry => [entry.country, entry.pattern]))

/** What the standard says, put another way than in the code under test. */
const isIban = (text: string) =>
  patterns.get(text.slice(0, 2))?.test(text) === true && remainder(text) === 1

describe('checkIban', () => {
  it.each(entries)('takes the example of $country', ({ iban, print }) => {
    const inFours = iban.match(/.{1,4}/g)?.join(' ')
    const valid = { status: 'valid', value: iban, display: inFours }
    expect(isIban(iban)).toBe(true)
    const ways = [iban, print, inFours ?? '', iban.toLowerCase(), `IBAN ${print}`, `IBAN: ${print}`]
    ways.push(`iban${iban}`, `IBAN: IBAN ${iban}`, [...iban].join('\u00a0'), [...iban].join('-'))
    ways.push(`Konto-IBAN: ${iban}`, `\u200b${print}\u200b`, `${iban.slice(0, 9)}.${iban.slice(9)}`)
    for (const way of ways) expect(checkIban(way), way).toEqual(valid)
  })

  it.each(entries)('is incomplete for every beginning of the example of $country', entry => {
    for (let actual = 1; actual < entry.length; actual++) {
      const { status, code, params } = checkIban(entry.iban.slice(0, actual))
      const sized = { country: entry.country, expected: entry.length, actual }
      expect({ status, code, params }).toEqual({
        status: 'incomplete',
        code: actual === 1 ? 'ibanStart' : 'ibanLength',
        params: actual === 1 ? { found: entry.iban[0] } : sized,
      })
    }
  })

  it('takes random accounts of every structure, with check digits of another formula', () => {
    const { pick } = seeded(13616)
    for (const { country, structure } of entries) {
      for (let i = 0; i < 10; i++) {
        const rest = structure.replace(/(\d+)!(.)/g, (_, count, kind) =>
          Array.from({ length: Number(count) }, () =>
            pick(kind === 'n' ? digits : kind === 'a' ? letters : letters + digits),
          ).join(''),
        )
        const check = String(98 - remainder(`${country}00${rest}`)).padStart(2, '0')
        const iban = country + check + rest
        expect(isIban(iban)).toBe(true)
        expect(checkIban(iban).status, iban).toBe('valid')
      }
    }
  })

  it('refuses thousands of mutations, and agrees with the standard on each', () => {
    const { below, pick } = seeded(7064)
    let refused = 0
    let passMod97 = 0
    for (let i = 0; i < 6000; i++) {
      const { iban } = pick(entries)
      const at = below(iban.length)
      const swap = iban.slice(0, at) + (iban[at + 1] ?? '') + iban[at] + iban.slice(at + 2)
      const letter = below(2) ? pick(letters) : pick(digits)
      const mutated = pick([
        iban.slice(0, at) + letter + iban.slice(at + 1),
        iban.slice(0, at) + letter + iban.slice(at),
        iban.slice(0, at) + iban.slice(at + 1),
        at + 1 < iban.length ? swap : iban.slice(1),
        pick(entries).country + iban.slice(2),
        iban.slice(0, 2) + pick(['00', '01', '99']) + iban.slice(4),
      ])
      const right = isIban(mutated)
      expect(checkIban(mutated).status === 'valid', mutated).toBe(right)
      if (!right) refused++
      if (!right && remainder(mutated) === 1) passMod97++
    }
    expect(refused).toBeGreaterThan(2000)
    expect(passMod97).toBeGreaterThan(20)
  })

  it('refuses check digits that hold modulo 97 but are never issued', () => {
    let tried = 0
    for (const { country, iban } of entries) {
      for (const never of ['00', '01', '99']) {
        for (let i = 0; i < 100; i++) {
          const tail = String(i).padStart(2, '0')
          const text = country + never + iban.slice(4, -2) + tail
          if (remainder(text) !== 1) continue
          tried++
          expect(checkIban(text).status).toBe('invalid')
        }
      }
    }
    expect(tried).toBeGreaterThan(200)
  })

  it.each([
    ['89370400440532013000', 'ibanStart', { found: '89' }],
    ['1', 'ibanStart', { found: '1' }],
    ['D1', 'ibanStart', { found: 'D1' }],
    ['/E', 'ibanStart', { found: '/E' }],
    ['(([', 'ibanStart', { found: '((' }],
    ['UK29 NWBK 6016 1331 9268 19', 'ibanCountry', { found: 'UK', mend: 'GB' }],
    ['EL', 'ibanCountry', { found: 'EL', mend: 'GR' }],
    ['ZZ12', 'ibanCountry', { found: 'ZZ' }],
    ['RE76', 'ibanCountry', { found: 'RE' }],
    ['DE893704004405320130001', 'ibanLength', { country: 'DE', expected: 22, actual: 23 }],
    ['DE8X', 'ibanStructure', { position: 4, expected: 'digit', found: 'X' }],
    ['DEO9', 'ibanStructure', { position: 3, expected: 'digit', found: 'O', mend: '0' }],
    ['DE89 3704 I', 'ibanStructure', { position: 9, expected: 'digit', found: 'I', mend: '1' }],
    ['de89 3704 l', 'ibanStructure', { position: 9, expected: 'digit', found: 'L', mend: '1' }],
    ['GB29 NW0K', 'ibanStructure', { position: 7, expected: 'letter', found: '0', mend: 'O' }],
    ['GB29 NWB5', 'ibanStructure', { position: 8, expected: 'letter', found: '5' }],
    ['CH93 0076 2😀', 'ibanStructure', { position: 10, expected: 'letterOrDigit', found: '😀' }],
    ['DE89 3704 0044 0532 0130 01', 'ibanChecksum', {}],
    ['DE00', 'ibanChecksum', {}],
    ['DE01', 'ibanChecksum', {}],
    ['DE99', 'ibanChecksum', {}],
  ])('refuses %j by its first mistake', (text, code, params) => {
    expect(checkIban(text)).toMatchObject({ status: 'invalid', code })
    expect(checkIban(text).params).toEqual(params)
  })

  it('groups what may become an IBAN or only fails its check digits, and nothing else', () => {
    const grouped = ['DE89 3704 0', 'DE89 3704 0044 0532 0130 01', 'DE00', 'CH93 0076 2AB']
    for (const text of grouped) expect(checkIban(text).display).toBe(text)
    const bare = [
      'DE89 37O4',
      'DE89 3704 0044 0532 0130 001',
      'ZZ12 3456',
      '1234 5678',
      'DE89 3704 /',
    ]
    for (const text of bare) expect(checkIban(text).display).toBe(text.replaceAll(' ', ''))
  })

  it('takes what people paste', () => {
    const valid = { status: 'valid', value: 'NO9386011117947', display: 'NO93 8601 1117 947' }
    const ways = ['IBAN NO93 8601 1117 947', 'IBANNO9386011117947', 'iban–no93.8601.1117.947']
    ways.push(
      'ＩＢＡＮ： ＮＯ９３８６０１１１１７９４７',
      'Kontonummer (IBAN): NO93 8601 1117 947\n',
      'NO٩٣ ٨٦٠١ ١١١٧ ٩٤٧',
    )
    ways.push(
      '\u202aNO93 8601 1117 947\u202c',
      'N\u2060O93\u00ad86011117947',
      `${' '.repeat(900)}NO9386011117947`,
    )
    for (const way of ways) expect(checkIban(way), way).toEqual(valid)
    expect(checkIban('IBAN').status).toBe('empty')
    expect(checkIban('IBAN: ').status).toBe('empty')
  })

  it('names the countries that people try and that have no IBAN', () => {
    for (const country of 'AU NZ US CA CN IN JP SG HK ZA MX'.split(' ')) {
      expect(checkIban(`${country}123`)).toMatchObject({
        status: 'invalid',
        code: 'ibanNoIban',
        params: { country },
      })
    }
  })

  it('puts country before length, length before structure, structure before check digits', () => {
    expect(checkIban(`ZZ${'X'.repeat(40)}`).code).toBe('ibanCountry')
    expect(checkIban(`DEXX${'X'.repeat(19)}`).code).toBe('ibanLength')
    expect(checkIban(`DE00${'X'.repeat(18)}`).code).toBe('ibanStructure')
  })
})
