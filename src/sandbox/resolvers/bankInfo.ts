import { checkBic } from '../../accounts/bic.ts'
import { checkIban } from '../../accounts/iban.ts'
import type { BankInfoQueryInput } from '../../api/documents/operationTypes.ts'
import { canonicalIdentifiers } from '../rules/recipientIdentifiers.ts'
import { type Bank, banksByBic, banksByBsb, banksByIban } from '../seeds/banks.ts'

export function bankInfo({ input }: { input: BankInfoQueryInput }): Bank | null {
  const { bsb, bic, iban } = canonicalIdentifiers(input)
  if (bsb) return /^\d{6}$/.test(bsb) ? longestPrefix(banksByBsb, bsb) : null
  // The first eight characters name the bank, whatever its branch.
  if (bic) return checkBic(bic).status === 'valid' ? longestPrefix(banksByBic, bic) : null
  if (!iban || checkIban(iban).status !== 'valid') return null
  return longestPrefix(banksByIban, `${iban.slice(0, 2)}${iban.slice(4)}`)
}

function longestPrefix(banks: ReadonlyMap<string, Bank>, key: string): Bank | null {
  for (let length = key.length; length > 1; length -= 1) {
    const bank = banks.get(key.slice(0, length))
    if (bank) return bank
  }
  return null
}
