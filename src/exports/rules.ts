/** What the API accepts, beyond the account identifiers. Runs without React. */
export { type BirthDateProblems, type CalendarDay, checkBirthDate } from '../rules/birthDate.ts'
export { type CompanyNameProblems, checkCompanyName } from '../rules/companyName.ts'
export { checkEmail, type EmailProblems } from '../rules/email.ts'
export { checkMobile, type MobileProblems, type ReadPhone } from '../rules/mobile.ts'
export { checkPersonName, type PersonNameProblems } from '../rules/personName.ts'
export { loadPhoneReader } from '../rules/phoneReader.ts'
export { checkPlainText, type PlainTextProblems } from '../rules/plainText.ts'
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
