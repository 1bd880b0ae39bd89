import type { Message } from '../message.ts'

/** Address. */
export const addressWords = {
  'field.address.country.label': 'Country',
  'field.address.country.missing': 'Choose the country of the address.',
  'field.address.building.label': 'Building or unit',
  'field.address.street.label': 'Street address',
  'field.address.street.missing': 'Enter the street and number.',
  'field.address.line.label': 'Address',
  'field.address.line.hint': 'One line is enough: street, city and postcode.',
  'field.address.line.missing': 'Enter the address.',
  'field.address.suburb.label': 'Suburb',
  'field.address.city.label': 'City',
  'field.address.state.label': 'State',
  'field.address.region.label': 'State or region',
  'field.address.postcode.label': 'Postcode',
  'check.countryUnknown': 'Choose a country from the list.',
  'check.stateUnknown': 'Enter an Australian state or territory, like NSW or Victoria.',
  'check.postcodeLength': 'An Australian postcode has {expected} digits. You’ve entered {actual}.',
  'check.postcodeUnknown': 'We don’t know the postcode {found}. Check it.',
  'check.postcodeOtherState': 'Postcode {found} is usually in {state}. Keep {given}?',
  'check.streetPoBox': 'This looks like a PO box. Enter the street and number.',
} as const satisfies Readonly<Record<string, Message>>
