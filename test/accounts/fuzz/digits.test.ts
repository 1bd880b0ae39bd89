import { describe, expect, test } from 'vitest'
import { checkAba } from '../../../src/accounts/aba.ts'
import { checkAbn } from '../../../src/accounts/abn.ts'
import { checkAcn } from '../../../src/accounts/acn.ts'
import { checkClabe } from '../../../src/accounts/clabe.ts'
import { fuzz, type Scheme } from './fuzz.ts'

const schemes: Readonly<Record<string, Scheme>> = {
  checkAba: {
    check: checkAba,
    examples: ['021000021', '011401533', '091000019', '322271627', '000000518'],
    labels: ['ABA: ', 'Routing number ', 'RTN', '⑆'],
  },
  checkClabe: {
    check: checkClabe,
    examples: ['032180000118359719', '002010077777777771', '646180157000000004'],
    labels: ['CLABE: ', 'clabe ', 'Cuenta CLABE: '],
  },
  checkAbn: {
    check: checkAbn,
    examples: ['51824753556', '53004085616', '33102417032'],
    labels: ['ABN: ', 'ABN', 'abn no. '],
  },
  checkAcn: {
    check: checkAcn,
    examples: ['004085616', '000000019', '102417032'],
    labels: ['ACN: ', 'ACN', 'ARBN '],
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
