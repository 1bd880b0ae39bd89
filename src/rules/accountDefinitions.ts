import { checkAba } from '../accounts/aba.ts'
import { checkAccountNumber } from '../accounts/accountNumber.ts'
import { checkBic } from '../accounts/bic.ts'
import { checkBsb } from '../accounts/bsb.ts'
import type { Check } from '../accounts/check.ts'
import { checkClabe } from '../accounts/clabe.ts'
import { checkCnaps } from '../accounts/cnaps.ts'
import { checkIban } from '../accounts/iban.ts'
import { checkIfsc } from '../accounts/ifsc.ts'
import type { PayIdKind } from '../accounts/payId.ts'
import { checkSortCode } from '../accounts/sortCode.ts'
import { type AccountFieldName, accountFieldNames } from './bankAccountFields.ts'
import { checkBritishAccountNumber } from './britishAccountNumber.ts'
import { checkChosenPayId } from './chosenPayId.ts'
import { type FieldDefinition, type FieldSituation, field } from './fieldDefinition.ts'

const digits = { isCode: true, isGrouped: true, inputMode: 'numeric' } as const
const letters = { isCode: true, isGrouped: true, autoCapitalize: 'characters' } as const

/** Where a form keeps which reading of a PayID was meant, where there are two. */
export const payIdKind = 'payidKind'

const details: Readonly<
  Record<AccountFieldName, Pick<FieldDefinition, 'check'> & Partial<FieldDefinition>>
> = {
  bsb: { ...digits, check: checkBsb, row: 'account' },
  sortCode: { ...digits, check: checkSortCode, row: 'account' },
  aba: { ...digits, check: checkAba },
  cnaps: { ...digits, check: checkCnaps },
  ifsc: { ...letters, check: checkIfsc },
  clabe: { ...digits, check: checkClabe },
  iban: { ...letters, check: checkIban },
  payid: { isCode: true, check: checkPayIdAsMeant, dependsOn: [payIdKind] },
  accountNo: { isCode: true, check: checkAccountNo, row: 'account', dependsOn: ['bsb'] },
  bic: { ...letters, check: checkBankCode, dependsOn: ['iban'] },
}

/** The account identifiers that are needed, in the order of a form. */
export function accountDefinitions(needed: readonly string[]): readonly FieldDefinition[] {
  return accountFieldNames
    .map((name, index) => field('account', (index + 1) * 10, name, details[name]))
    .filter(({ name }) => needed.includes(name))
}

function checkAccountNo(text: string, { method, textOf }: FieldSituation): Check {
  if (method === 'SORT_CODE') return checkBritishAccountNumber(text)
  const bsb = textOf?.('bsb')
  return checkAccountNumber(text, method === 'BSB' ? { ...(bsb && { bsb }) } : { isAbroad: true })
}

/** The bank is where the IBAN is, or else where the money goes. */
function checkBankCode(text: string, { method, country = '', textOf }: FieldSituation): Check {
  const iban = method === 'IBAN' ? textOf?.('iban') : undefined
  const [found] = /^[a-z]{2}(?=\d)/i.exec(iban?.trim() ?? '') ?? [country]
  return checkBic(text, { country: found })
}

function checkPayIdAsMeant(text: string, { textOf }: FieldSituation): Check {
  return checkChosenPayId(text, (textOf?.(payIdKind) || undefined) as PayIdKind | undefined)
}
