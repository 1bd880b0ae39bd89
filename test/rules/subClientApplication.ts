import type { Entity } from '../../src/rules/fieldDefinition.ts'
import type { FormValues } from '../../src/rules/formValues.ts'

const person = {
  firstName: 'Ada',
  middleName: 'Augusta',
  lastName: 'Lovelace',
  dob: '1990-02-28',
  mobile: '+61 412 832 849',
  email: 'ada@lovelace.id.au',
}
const homes = {
  AU: {
    country: 'AU',
    building: 'Unit 4',
    street: '80 George St',
    suburb: 'Sydney',
    state: 'NSW',
    postcode: '2000',
  },
  DE: {
    country: 'DE',
    building: '',
    street: 'Lange Str. 7',
    suburb: 'Berlin',
    state: 'Berlin',
    postcode: '10243',
  },
} as const
const passport = {
  type: 'passport',
  docNumber: 'PA8274651',
  country: 'AU',
  issuer: 'Australian Passport Office',
  issueDate: '2020-01-31',
  expiryDate: '2099-01-31',
}
const company = { legalName: 'Analytical Engines Pty Ltd', tradingAsName: 'Engines' }
const numbers = { AU: '53 004 085 616', DE: 'HRB 4821' }

/** A whole application with nothing wrong in it, as typed. */
export function rightApplication(entity: Entity, country: 'AU' | 'DE'): FormValues {
  return {
    entity,
    ...person,
    address: homes[country],
    idDoc: passport,
    ...(entity === 'company' && { ...company, businessNumber: numbers[country] }),
  }
}

/** The same with other texts, by their paths: `address.street`. */
export function withTexts(values: FormValues, texts: Readonly<Record<string, string>>): FormValues {
  const changed: Record<string, FormValues[string]> = { ...values }
  for (const [path, text] of Object.entries(texts)) {
    const [head = '', tail] = path.split('.')
    const whole = changed[head]
    changed[head] =
      tail === undefined ? text : { ...(typeof whole === 'object' ? whole : {}), [tail]: text }
  }
  return changed
}
