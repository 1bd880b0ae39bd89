/** A part of an address beside its country, by the API's name. `suburb` is the city outside Australia. */
export type AddressPart = 'building' | 'street' | 'suburb' | 'state' | 'postcode'

/** What a country calls a part: the stem of its message keys, `field.address.<wording>.label`. */
export type AddressWording = keyof typeof partOf

/** How the addresses of a country are written. */
export interface AddressFormat {
  /**
   * The customary parts in the order in which a form asks for them, the street always among them. No
   * `postcode` where the country has none, no `state` where letters do without.
   */
  readonly order: readonly AddressPart[]
  /** The same in lines: neighbours share one where there is room. */
  readonly lines: readonly (readonly AddressPart[])[]
  /** Of all five parts, for the API may require what isn't customary. */
  readonly wordings: Readonly<Record<AddressPart, AddressWording>>
}

const partOf = {
  building: 'building',
  street: 'street',
  /** Street, city and postcode in one. */
  line: 'street',
  /** The same where there are no postcodes. */
  lineAndCity: 'street',
  suburb: 'suburb',
  city: 'suburb',
  townOrCity: 'suburb',
  cityOrDistrict: 'suburb',
  district: 'suburb',
  state: 'state',
  province: 'state',
  provinceOrCity: 'state',
  county: 'state',
  countyOrCity: 'state',
  region: 'state',
  stateOrRegion: 'state',
  department: 'state',
  governorate: 'state',
  emirate: 'state',
  prefecture: 'state',
  area: 'state',
  postcode: 'postcode',
  postalCode: 'postcode',
  zip: 'postcode',
  pin: 'postcode',
  eircode: 'postcode',
  digitalAddress: 'postcode',
} as const satisfies Readonly<Record<string, AddressPart>>

// The line under the street. Source: libaddressinput, its forms in Latin letters, since the API takes
// no others; but the city is always asked for (the API has a place for it, and Japan and the Emirates
// have cities), and so is it behind the street, which may hold it (not before, as in Hungary).
const table = `
  suburb+state+postcode: AU
  city+state+zip: US
  city+zip: AS GU MP PR VI
  city+province+postalCode: CA CN CR ID
  city+zip+province: PH
  city+prefecture+postalCode: JP
  city+governorate+postalCode: EG
  city+department+postalCode: CO
  city+state+postalCode: BR
  city+postalCode+state: NG
  city+pin+state: IN
  city+region+digitalAddress: GH
  city+postcode: LV
  city+postalCode: BD BH IL JO LK NP PK SA ZA
  city+emirate: AE
  city: MO QA
  cityOrDistrict+province+postalCode: TH
  cityOrDistrict+provinceOrCity+postalCode: KR VN
  cityOrDistrict+countyOrCity+postalCode: TW
  cityOrDistrict+postalCode+department: PE
  district+area: HK
  townOrCity+county+eircode: IE
  townOrCity+postcode+province: PG
  townOrCity+postcode: GB GG IM JE MT NZ
  townOrCity+postalCode: KE
  townOrCity: CK FJ KI NR NU SB TK TO TV UG VU WS
  postcode+city+province: ES IT
  postcode+city+county: RO
  postcode+city+state: MY
  postcode+cityOrDistrict+province: TR
  postcode+city: AD AT AX BA BE BG BL CH CY CZ DE DK EE FI FO FR GE GF GL GP GR HR HU IS LI LT LU MC
    MD ME MF MK MQ NC NL NO PF PL PM PT RE RS SE SI SJ SK SM VA WF XK YT
  postalCode+city: DO GT KW MA MU OM TN TZ
  postalCode+city+state: MX
  postalCode+city+region: CL
  postalCode+city+department: UY
  postalCode: SG
  city+stateOrRegion: AG AO AW BF BI BJ BO BQ BS BW BZ CD CF CG CI CM CW DJ DM ER GA GD GM GQ GY JM
    KM KN KP LY ML MR MW RW SC SL SR ST SX SY TD TG TL YE ZW`

const elsewhere = 'city+stateOrRegion+postcode'

/**
 * How the addresses of a country are written. One that it doesn't know gets city, state or region and
 * postcode under the street.
 *
 * Australia splits the street from the rest; elsewhere one line holds an address, and the parts may
 * add to it.
 *
 * @param country ISO 3166-1 alpha-2
 *
 * @example
 * addressFormat('DE').order // ['street', 'postcode', 'suburb']
 * addressFormat('US').wordings.postcode // 'zip'
 */
export function addressFormat(country: string): AddressFormat {
  const place = (placeIn(country) ?? elsewhere).split('+') as AddressWording[]
  const hasPostcode = place.some(wording => partOf[wording] === 'postcode')
  const head: readonly AddressWording[] =
    country === 'AU' ? ['building', 'street'] : [hasPostcode ? 'line' : 'lineAndCity']
  const lines = [...head.map(wording => [wording]), place]
  const wordings: Record<AddressPart, AddressWording> = {
    building: 'building',
    street: 'line',
    suburb: 'city',
    state: 'stateOrRegion',
    postcode: 'postcode',
  }
  for (const wording of lines.flat()) wordings[partOf[wording]] = wording
  const parts = lines.map(line => line.map(wording => partOf[wording]))
  return { order: parts.flat(), lines: parts, wordings }
}

function placeIn(country: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined
  return new RegExp(`([\\w+]+):[A-Z\\s]*\\b${country}\\b`).exec(table)?.[1]
}
