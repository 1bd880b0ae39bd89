import { checkAba } from '../../src/accounts/aba.ts'
import { checkAbn } from '../../src/accounts/abn.ts'
import { checkAccountNumber } from '../../src/accounts/accountNumber.ts'
import { checkAcn } from '../../src/accounts/acn.ts'
import { checkBic } from '../../src/accounts/bic.ts'
import { checkBsb } from '../../src/accounts/bsb.ts'
import type { Check } from '../../src/accounts/check.ts'
import { checkClabe } from '../../src/accounts/clabe.ts'
import { checkCnaps } from '../../src/accounts/cnaps.ts'
import { checkIban } from '../../src/accounts/iban.ts'
import { checkIfsc } from '../../src/accounts/ifsc.ts'
import { checkPayId } from '../../src/accounts/payId.ts'
import { checkSortCode } from '../../src/accounts/sortCode.ts'

/** What one scheme says of a text. */
export interface LabVerdict {
  readonly scheme: keyof typeof checks
  readonly check: Check
}

const checks = {
  BSB: checkBsb,
  'Account number': checkAccountNumber,
  PayID: checkPayId,
  IBAN: checkIban,
  BIC: checkBic,
  'Routing number': checkAba,
  CLABE: checkClabe,
  IFSC: checkIfsc,
  'CNAPS code': checkCnaps,
  'Sort code': checkSortCode,
  ABN: checkAbn,
  ACN: checkAcn,
} as const satisfies Record<string, (text: string) => Check>

const order = ['valid', 'warning', 'incomplete', 'invalid', 'empty']

/** Every scheme's verdict on one text, those that take it first. */
export function verdictsOn(text: string): readonly LabVerdict[] {
  const verdicts = Object.entries(checks).map(
    ([scheme, check]) => ({ scheme, check: check(text) }) as LabVerdict,
  )
  return verdicts.toSorted((a, b) => order.indexOf(a.check.status) - order.indexOf(b.check.status))
}
