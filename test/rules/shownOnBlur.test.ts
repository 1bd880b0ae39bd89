import { beforeAll, expect, test } from 'vitest'
import type { ReadPhone } from '../../src/rules/mobile.ts'
import { loadPhoneReader } from '../../src/rules/phoneReader.ts'
import { recipientFields } from '../../src/rules/recipientFields.ts'
import { hostileTexts } from '../accounts/seeded.ts'
import { nameOf, situations } from './situations.ts'

let phoneReader: ReadPhone

beforeAll(async () => {
  phoneReader = await loadPhoneReader()
})

const beginnings = ['', '062', '+61 4', '+33 6', 'Ada ', 'ada@', 'mailto:', 'x.com', 'Acc No:']
const texts = [
  'bsb 062\u2013000',
  '١٢٣٤٥٦٧٨',
  'iban: de89 3704 0044 0532 0130 00',
  'swift: agrifrpp',
  'AU',
  'tasmania',
  'postcode: 2600',
  'rtn 0210 0002 1',
  'clabe: 032 180 000118359719',
  'cnaps: 102100099996',
  'ifsc sbin o020001',
  ' \u2066St.John\u2069 ',
  'mailto: ada@example.com',
  '(+61)(0) 422 832 849',
  '0011 44 (0)7400 123456',
  ...[...hostileTexts(7, 200, beginnings)].filter(text => text.length < 300),
]

test.each(situations.map(each => [nameOf(each), each] as const))(
  '%s: what a field shows on blur means the same as what was typed',
  (_, situation) => {
    for (const readPhone of [undefined, phoneReader]) {
      const now = { ...situation, readPhone }
      for (const field of recipientFields(now)) {
        const taken = texts
          .map(text => field.check(text, now))
          .filter(({ status }) => status === 'valid' || status === 'warning')
        expect(taken.length, field.name).toBeGreaterThan(0)
        const again = taken.map(({ display }) => field.check(display, now))
        expect(again, field.name).toEqual(taken)
      }
    }
  },
)
