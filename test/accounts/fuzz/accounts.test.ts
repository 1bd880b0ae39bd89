import { describe, expect, test } from 'vitest'
import { checkAccountNumber } from '../../../src/accounts/accountNumber.ts'
import { checkBic } from '../../../src/accounts/bic.ts'
import { checkIban } from '../../../src/accounts/iban.ts'
import { ibanExamples } from '../ibanExamples.ts'
import { fuzz, type Scheme } from './fuzz.ts'

const schemes: Readonly<Record<string, Scheme>> = {
  checkIban: {
    check: checkIban,
    examples: ibanExamples.map(([, , , , , print]) => print.replaceAll(' ', '')),
    labels: ['IBAN: ', 'IBAN', 'Konto-IBAN: '],
  },
  checkBic: {
    check: checkBic,
    examples: ['BARCGB22', 'COBADEFF', 'DEUTDEFF500', 'BARCGB20', 'NCBKXKPR'],
    labels: ['BIC: ', 'SWIFT code: ', 'SWIFT/BIC '],
  },
  checkAccountNumber: {
    check: text => checkAccountNumber(text, { bsb: '062-000' }),
    examples: ['00123456', '12345678', '123456789', '4111111111111111', 'AB1234', '0000000'],
    labels: ['Account number: ', 'Acc no. ', 'A/C '],
  },
}

describe.each(Object.entries(schemes))('%s, for a million texts', (name, scheme) => {
  test('keeps its promises', { timeout: 120_000 }, () => {
    const { statuses, failures } = fuzz(scheme, 20261121, 1_000_000)
    expect(failures).toEqual([])
    const warns = name === 'checkIban' ? [] : ['warning']
    for (const status of ['empty', 'incomplete', 'valid', 'invalid', ...warns]) {
      expect(statuses[status], status).toBeGreaterThan(1000)
    }
  })
})
