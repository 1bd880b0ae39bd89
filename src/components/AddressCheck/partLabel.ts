import type { AddressPart } from '../../hooks/addresses/addressParts.ts'
import type { addressWords } from '../../messages/en/address.ts'
import type { addressCheckWords } from '../../messages/en/addressCheck.ts'

type LabelKey = keyof typeof addressWords | keyof typeof addressCheckWords

const australian: Readonly<Record<AddressPart, LabelKey>> = {
  building: 'field.address.building.label',
  streetNo: 'addressCheck.part.streetNo',
  street: 'field.address.street.label',
  suburb: 'field.address.suburb.label',
  state: 'field.address.state.label',
  postcode: 'field.address.postcode.label',
  country: 'field.address.country.label',
}

const elsewhere: Readonly<Record<AddressPart, LabelKey>> = {
  ...australian,
  street: 'field.address.line.label',
  suburb: 'field.address.city.label',
  state: 'field.address.region.label',
}

/** A part's name as the address fields of that country have it. */
export function partLabel(name: AddressPart, country: string): LabelKey {
  return (country === 'AU' ? australian : elsewhere)[name]
}
