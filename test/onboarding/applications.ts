/**
 * Four applications as somebody would type them, none of which looks invented: by entity and country, with
 * every field in the order of the page. `>FR` is the code of what is chosen from a list.
 */
export interface TypedApplication {
  readonly entity: 'individual' | 'company'
  /** The country's code; undefined for Australia. */
  readonly abroad?: string
  /** By step, then by the key of the field's label: `lastName`, `address.townOrCity`. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** As the consent and the news say it. */
  readonly name: string
}

const mia = {
  firstName: 'Mia',
  subClientMiddleName: 'Rose',
  lastName: 'Chen',
  dob: '1991-02-17',
  mobile: '0412 907 338',
}
const passport = (number: string, country: string) => ({
  'idDoc.type': '>passport',
  passportNumber: number,
  'idDoc.country': `>${country}`,
})
const melbourne = {
  subClientStreet: '45 Elgin St',
  'address.suburb': 'Carlton',
  'address.state': '>VIC',
  'address.postcode': '3053',
}

/** In Australia, by a licence. */
export const mate: TypedApplication = {
  entity: 'individual',
  name: 'Mia Rose Chen',
  steps: {
    person: mia,
    address: melbourne,
    document: {
      'idDoc.type': '>licence',
      licenceNumber: '048271633',
      'idDoc.country': '>AU',
    },
  },
}

export const company: TypedApplication = {
  entity: 'company',
  name: 'Bluegum Provisions Pty Ltd',
  steps: {
    person: { ...mia, email: 'mia.chen@bluegum.net.au' },
    company: { legalName: 'Bluegum Provisions Pty Ltd', abn: '53004085616' },
    address: { 'address.building': 'Level 3', ...melbourne },
    document: passport('N4827163', 'AU'),
  },
}

const camille = {
  firstName: 'Camille',
  lastName: 'Durand',
  dob: '1988-07-30',
  mobile: '+33 6 42 18 90 57',
}

export const foreigner: TypedApplication = {
  entity: 'individual',
  abroad: 'FR',
  name: 'Camille Durand',
  steps: {
    person: camille,
    address: {
      subClientStreet: '12 rue de la Paix',
      'address.postcode': '75002',
      'address.city': 'Paris',
      subClientRegion: 'Paris',
    },
    document: passport('19FV48271', 'FR'),
  },
}

export const foreignCompany: TypedApplication = {
  entity: 'company',
  abroad: 'NZ',
  name: 'Rata Timber Limited',
  steps: {
    person: { ...camille, mobile: '+64 21 482 716' },
    company: { legalName: 'Rata Timber Limited', businessNumber: '9429041535110' },
    address: {
      subClientStreet: '14 Cuba Street',
      'address.townOrCity': 'Wellington',
      subClientRegion: 'Wellington',
      'address.postcode': '6011',
    },
    document: passport('LM482716', 'NZ'),
  },
}
