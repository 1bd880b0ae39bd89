/** What the API accepts, beyond the account identifiers. Runs without React. */
export {
  type CountryProblems,
  checkCountry,
  checkState,
  checkStreet,
  type StateProblems,
  type StreetProblems,
} from '../rules/address.ts'
export type { AustralianState } from '../rules/australianStates.ts'
export { type BirthDateProblems, type CalendarDay, checkBirthDate } from '../rules/birthDate.ts'
export { checkBritishAccountNumber } from '../rules/britishAccountNumber.ts'
export { type CompanyNameProblems, checkCompanyName } from '../rules/companyName.ts'
export { checkEmail, type EmailProblems } from '../rules/email.ts'
export { loadRecipientRules, type RecipientRules } from '../rules/loadRecipientRules.ts'
export {
  checkMobile,
  type MobileProblems,
  type PhoneNumber,
  type ReadPhone,
} from '../rules/mobile.ts'
export { checkPersonName, type PersonNameProblems } from '../rules/personName.ts'
export { loadPhoneReader } from '../rules/phoneReader.ts'
export { toPlainLetters } from '../rules/plainLetters.ts'
export { checkPlainText, type PlainTextProblems } from '../rules/plainText.ts'
export { checkPostcode, type PostcodeProblems } from '../rules/postcode.ts'
export {
  type Entity,
  type FieldDefinition,
  type RecipientField,
  type RecipientSituation,
  recipientFields,
} from '../rules/recipientFields.ts'
export {
  type IssueParams,
  type RecipientDetails,
  recipientSchema,
} from '../rules/recipientSchema.ts'
export {
  checkReference,
  type Rail,
  type ReferenceCheck,
  type ReferenceProblems,
} from '../rules/reference.ts'
