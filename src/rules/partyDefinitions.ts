import { checkBirthDate } from './birthDate.ts'
import { checkCompanyName } from './companyName.ts'
import { checkEmail } from './email.ts'
import { type Entity, type FieldDefinition, type FieldSituation, field } from './fieldDefinition.ts'
import { checkMobile } from './mobile.ts'
import { checkPersonName } from './personName.ts'

/** The names of a person or a company. */
export function nameDefinitions(entity: Entity): readonly FieldDefinition[] {
  return entity === 'company' ? companyFields : personFields
}

const personFields: readonly FieldDefinition[] = [
  field('holder', 10, 'firstName', {
    check: checkPersonName,
    autoComplete: 'given-name',
    row: 'name',
  }),
  field('holder', 20, 'middleName', {
    check: checkPersonName,
    autoComplete: 'additional-name',
    row: 'name',
  }),
  field('holder', 30, 'lastName', { check: checkPersonName, autoComplete: 'family-name' }),
]

const companyFields: readonly FieldDefinition[] = [
  field('holder', 10, 'companyName', { check: checkCompanyName, autoComplete: 'organization' }),
]

/** How to reach somebody. */
export const contactDefinitions: readonly FieldDefinition[] = [
  field('contact', 10, 'email', {
    check: checkEmail,
    autoComplete: 'email',
    inputMode: 'email',
    type: 'email',
    row: 'contact',
  }),
  field('contact', 20, 'mobile', {
    check: checkMobileThere,
    autoComplete: 'tel',
    inputMode: 'tel',
    type: 'tel',
    isCode: true,
    row: 'contact',
  }),
]

function checkMobileThere(text: string, situation: FieldSituation) {
  const { addressCountry, country = '', readPhone } = situation
  return checkMobile(text, { country: addressCountry ?? country, readPhone })
}

/** When a person was born. */
export const birthDateDefinition: FieldDefinition = field('holder', 40, 'dob', {
  check: text => checkBirthDate(text),
  isCode: true,
  isGrouped: true,
  inputMode: 'numeric',
  autoComplete: 'bday',
})
