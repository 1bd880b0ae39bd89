/** The account identifiers' checks. No dependency; runs anywhere. */
export { type AbaCheck, type AbaCode, type AbaProblems, checkAba } from '../accounts/aba.ts'
export { type AbnCheck, type AbnCode, type AbnProblems, checkAbn } from '../accounts/abn.ts'
export {
  type AccountNumberCheck,
  type AccountNumberCode,
  type AccountNumberProblems,
  checkAccountNumber,
} from '../accounts/accountNumber.ts'
export { type AcnCheck, type AcnCode, type AcnProblems, checkAcn } from '../accounts/acn.ts'
export { type BicCheck, type BicCode, type BicProblems, checkBic } from '../accounts/bic.ts'
export { type BsbCheck, type BsbCode, type BsbProblems, checkBsb } from '../accounts/bsb.ts'
export { type Check, mended, type NoParams } from '../accounts/check.ts'
export {
  type ClabeCheck,
  type ClabeCode,
  type ClabeProblems,
  checkClabe,
} from '../accounts/clabe.ts'
export {
  type CnapsCheck,
  type CnapsCode,
  type CnapsProblems,
  checkCnaps,
} from '../accounts/cnaps.ts'
export { countryCodes, isCountryCode } from '../accounts/countryCodes.ts'
export { checkIban, type IbanCheck, type IbanCode, type IbanProblems } from '../accounts/iban.ts'
export { type IbanCountry, ibanCountry } from '../accounts/ibanRegistry.ts'
export { checkIfsc, type IfscCheck, type IfscCode, type IfscProblems } from '../accounts/ifsc.ts'
export {
  checkPayId,
  type PayIdCheck,
  type PayIdCode,
  type PayIdKind,
  type PayIdProblems,
} from '../accounts/payId.ts'
export {
  checkSortCode,
  type SortCodeCheck,
  type SortCodeCode,
  type SortCodeProblems,
} from '../accounts/sortCode.ts'
export type { CharacterKind, WrongCharacter } from '../accounts/wrongCharacter.ts'
