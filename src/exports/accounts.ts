/** The account identifiers' checks. No dependency; runs anywhere. */
export {
  type AccountNumberCheck,
  type AccountNumberCode,
  type AccountNumberProblems,
  checkAccountNumber,
} from '../accounts/accountNumber.ts'
export { type BicCheck, type BicCode, type BicProblems, checkBic } from '../accounts/bic.ts'
export { type BsbCheck, type BsbCode, type BsbProblems, checkBsb } from '../accounts/bsb.ts'
export { type Check, mended, type NoParams } from '../accounts/check.ts'
export { countryCodes, isCountryCode } from '../accounts/countryCodes.ts'
export { checkIban, type IbanCheck, type IbanCode, type IbanProblems } from '../accounts/iban.ts'
export { type IbanCountry, ibanCountry } from '../accounts/ibanRegistry.ts'
export type { CharacterKind, WrongCharacter } from '../accounts/wrongCharacter.ts'
