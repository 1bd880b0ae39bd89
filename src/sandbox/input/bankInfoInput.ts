import type { BankInfoQueryInput } from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'

/** The API asks for exactly one of the three. */
export function badBankInfoFields(input: BankInfoQueryInput): readonly BadField[] {
  const given = [input.bsb, input.bic, input.iban].filter(Boolean)
  if (given.length === 1) return []
  return [{ path: '', value: input, reason: 'Give exactly one of bsb, bic and iban' }]
}
