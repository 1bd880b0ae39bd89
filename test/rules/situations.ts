import type { Entity } from '../../src/rules/fieldDefinition.ts'
import type { RecipientSituation } from '../../src/rules/recipientFields.ts'

/** The API's nine methods, with the account fields that each needs, in the order of a form. */
export const methods: Readonly<Record<string, readonly string[]>> = {
  BSB: ['bsb', 'accountNo'],
  PAYID: ['payid'],
  IBAN: ['iban'],
  ABA: ['aba', 'accountNo', 'bic'],
  CLABE: ['clabe', 'bic'],
  IFSC: ['ifsc', 'accountNo', 'bic'],
  CNAPS: ['cnaps', 'accountNo', 'bic'],
  SORT_CODE: ['sortCode', 'accountNo', 'bic'],
  ACC_NO: ['accountNo', 'bic'],
}

/** Every method for a person and a company, with an address in Australia and in France. */
export const situations: readonly RecipientSituation[] = Object.entries(methods).flatMap(
  ([method, requiredFields]) =>
    (['individual', 'company'] as const satisfies Entity[]).flatMap(entity =>
      ['AU', 'FR'].map(country => ({ method, requiredFields, entity, country })),
    ),
)

export function nameOf({ method, entity, country }: RecipientSituation): string {
  return `${method}, ${entity} in ${country}`
}
