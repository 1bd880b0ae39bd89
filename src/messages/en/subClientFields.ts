import type { Message } from '../message.ts'

/** What is asked of a sub-client in other words than of anybody else. */
export const subClientFieldWords = {
  'field.subClientMiddleName.label': 'Middle name',
  'field.subClientMiddleName.hint':
    'As on the identity document: banks match the full name when money is paid in.',
  'check.subClientWithoutMiddleName':
    'If there’s a middle name, enter it. Without it, banks may say that the name doesn’t match.',
  'field.subClientStreet.label': 'Street address',
  'field.subClientStreet.hint': 'The street and its number',
  'field.subClientStreet.missing': 'Enter the street and number.',
  'check.streetWithoutNumber': 'Add the street number, if there is one.',
  'field.address.townOrCity.missing': 'Enter the town or city.',
  'field.address.cityOrDistrict.missing': 'Enter the city or district.',
  'field.address.district.missing': 'Enter the district.',
  'field.address.province.missing': 'Enter the province.',
  'field.address.provinceOrCity.missing': 'Enter the province or city.',
  'field.address.county.missing': 'Enter the county.',
  'field.address.countyOrCity.missing': 'Enter the county or city.',
  'field.address.region.missing': 'Enter the region.',
  'field.address.stateOrRegion.missing': 'Enter the state or region.',
  'field.address.department.missing': 'Enter the department.',
  'field.address.governorate.missing': 'Enter the governorate.',
  'field.address.emirate.missing': 'Enter the emirate.',
  'field.address.prefecture.missing': 'Enter the prefecture.',
  'field.address.area.missing': 'Enter the area.',
  'field.address.postalCode.missing': 'Enter the postal code.',
  'field.address.zip.missing': 'Enter the ZIP code.',
  'field.address.pin.missing': 'Enter the PIN code.',
  'field.address.eircode.missing': 'Enter the Eircode.',
  'field.address.digitalAddress.missing': 'Enter the digital address.',
  'field.subClientRegion.label': 'State or region',
  'field.subClientRegion.hint': 'If there is none, enter the city again.',
  'field.subClientRegion.missing': 'Enter the state or region.',
  'field.subClientPostcode.label': 'Postcode',
  'field.subClientPostcode.hint': 'If the country has none, enter 00000.',
  'field.subClientPostcode.missing': 'Enter the postcode.',
  'field.passportNumber.label': 'Passport number',
  'field.passportNumber.hint': 'As it stands on the page with the photo',
  'field.passportNumber.missing': 'Enter the passport number.',
  'field.licenceNumber.label': 'Licence number',
  'field.licenceNumber.hint': 'The number of the licence, not of the card',
  'field.licenceNumber.missing': 'Enter the licence number.',
  'check.documentPassportOnly':
    'Outside Australia, only a passport counts. Choose it, and enter its number.',
  'check.documentLicenceOrPassport': 'Only a driver licence or a passport counts. Choose one.',
  'field.subClientInstitution.label': 'Instructing institution',
  'field.subClientInstitution.hint':
    'The financial institution on whose behalf the account is opened',
  'field.subClientInstitution.missing': 'Add the institution.',
  'check.testData':
    '“{found}” looks like test data, and this opens a real account. Enter the real details.',
} as const satisfies Readonly<Record<string, Message>>
