/** What the API accepts, beyond the account identifiers. Runs without React. */
export {
  type CountryProblems,
  checkCountry,
  checkState,
  checkStreet,
  type StateProblems,
  type StreetProblems,
} from '../rules/address.ts'
export {
  type AddressFormat,
  type AddressPart,
  type AddressWording,
  addressFormat,
} from '../rules/addressFormats.ts'
export {
  type AmountCheck,
  type AmountCode,
  type AmountProblems,
  type CheckAmountOptions,
  checkAmount,
  checkAmountValue,
  largestAmount,
} from '../rules/amount.ts'
export type { AustralianState } from '../rules/australianStates.ts'
export { type BirthDateProblems, checkBirthDate } from '../rules/birthDate.ts'
export { checkBritishAccountNumber } from '../rules/britishAccountNumber.ts'
export { type BusinessNumberProblems, checkBusinessNumber } from '../rules/businessNumber.ts'
export {
  type CalendarDay,
  checkDate,
  type DateProblems,
  type DateRange,
  type DateRangeProblems,
} from '../rules/calendarDate.ts'
export { type CompanyNameProblems, checkCompanyName } from '../rules/companyName.ts'
export { checkEmail, type EmailProblems } from '../rules/email.ts'
export type {
  Entity,
  FieldDefinition,
  FieldEntry,
  FieldOption,
  FieldRegistry,
  FieldSection,
  FieldSituation,
  FormField,
} from '../rules/fieldDefinition.ts'
export type { FieldsSchema, FormDetails, IssueParams } from '../rules/fieldsSchema.ts'
export type { FormValues } from '../rules/formValues.ts'
export {
  checkDocumentNumber,
  checkExpiryDate,
  checkIssueDate,
  checkIssuer,
  type DocumentType,
  documentTypesFor,
  type ExpiryDateProblems,
  type IssueDateProblems,
} from '../rules/idDocument.ts'
export {
  type InstitutionSituation,
  institutionFields,
  institutionSchema,
} from '../rules/institutionFields.ts'
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
export { checkPostcode, type PostcodeProblems, postcodeExample } from '../rules/postcode.ts'
export { type RecipientSituation, recipientFields } from '../rules/recipientFields.ts'
export { recipientSchema } from '../rules/recipientSchema.ts'
export {
  checkReference,
  type Rail,
  type ReferenceCheck,
  type ReferenceProblems,
} from '../rules/reference.ts'
export { type SenderSituation, senderFields, senderSchema } from '../rules/senderFields.ts'
export { type State, statesOf } from '../rules/states.ts'
export {
  type SubClientSituation,
  subClientFields,
  subClientSchema,
} from '../rules/subClientFields.ts'
export { findTestData } from '../rules/testData.ts'
