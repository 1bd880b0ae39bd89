import { describe, expect, test } from 'vitest'
import { checkBsb } from '../../../src/accounts/bsb.ts'
import { checkCnaps } from '../../../src/accounts/cnaps.ts'
import { checkIfsc } from '../../../src/accounts/ifsc.ts'
import { checkSortCode } from '../../../src/accounts/sortCode.ts'
import { fuzz, type Scheme } from './fuzz.ts'

const schemes: Readonly<Record<string, Scheme>> = {
  checkBsb: {
    check: checkBsb,
    examples: ['062000', '012622', '370370', '999999'],
    labels: ['BSB: ', 'BSB', 'bsb no. '],
  },
  checkSortCode: {
    check: checkSortCode,
    examples: ['309430', '200000', '601613'],
    labels: ['Sort code: ', 'S/C '],
  },
  checkCnaps: {
    check: checkCnaps,
    examples: ['102100099996', '103100000026', '104100000004'],
    labels: ['CNAPS code: ', 'CNAPS', '联行号：'],
  },
  checkIfsc: {
    check: checkIfsc,
    examples: ['SBIN0020001', 'HDFC0000001', 'ICIC0ABC123'],
    labels: ['IFSC: ', 'IFSC code ', 'ifsc'],
  },
}

describe.each(Object.entries(schemes))('%s, for a million texts', (_, scheme) => {
  test('keeps its promises', { timeout: 120_000 }, () => {
    const { statuses, failures } = fuzz(scheme, 20261121, 1_000_000)
    expect(failures).toEqual([])
    for (const status of ['empty', 'incomplete', 'valid', 'invalid']) {
      expect(statuses[status], status).toBeGreaterThan(1000)
    }
  })
})
