import { checkCountry, checkState } from './address.ts'
import { type AddressPart, addressFormat } from './addressFormats.ts'
import { type FieldDefinition, type FieldSituation, field } from './fieldDefinition.ts'
import { checkPostcode, postcodeExample } from './postcode.ts'
import { statesOf } from './states.ts'

const parts: Readonly<Record<AddressPart, Partial<FieldDefinition>>> = {
  building: {},
  street: { autoComplete: 'street-address' },
  suburb: { autoComplete: 'address-level2' },
  state: { autoComplete: 'address-level1' },
  postcode: { autoComplete: 'postal-code' },
}

/**
 * An address in the order and words of its country, the country first. Its customary parts, and those
 * that the API lists for it.
 *
 * @param country ISO 3166-1 alpha-2; of none the country alone is asked for
 * @param path where the address stands in the API's input: `postalAddress`
 */
export function addressDefinitions(
  country: string,
  needed: readonly string[] = [],
  path = 'address',
): readonly FieldDefinition[] {
  const first = part(path, 'country', 10, 'country', {
    kind: 'country',
    autoComplete: 'country',
    check: checkCountry,
  })
  if (!country) return [first]
  const { order, lines, wordings } = addressFormat(country)
  const asked = Object.keys(parts) as AddressPart[]
  const added = asked.filter(name => !order.includes(name) && needed.includes(`${path}.${name}`))
  return [
    first,
    ...[...order, ...added].map((name, index) => {
      const line = lines.findIndex(neighbours => neighbours.includes(name))
      return part(path, name, (index + 2) * 10, wordings[name], {
        ...parts[name],
        ...detailsOf[name]?.(country, `${path}.state`),
        ...((lines[line]?.length ?? 0) > 1 && { row: `${path}.${line}` }),
      })
    }),
  ]
}

const detailsOf: Partial<
  Record<AddressPart, (country: string, stateName: string) => Partial<FieldDefinition>>
> = {
  state(country) {
    const states = statesOf(country)
    return {
      check: text => checkState(text, { country }),
      ...(states && {
        kind: 'choice',
        options: states.map(({ code, name }) => ({ value: code, label: name })),
      }),
    }
  },
  postcode: (country, stateName) => ({
    check: (text: string, { textOf }: FieldSituation) =>
      checkPostcode(text, { country, state: textOf?.(stateName) }),
    dependsOn: [stateName],
    example: postcodeExample(country),
    ...(/^(AU|US|DE|FR|ES|IT|IN|SG)$/.test(country) && { inputMode: 'numeric' }),
  }),
}

function part(
  path: string,
  name: string,
  order: number,
  wording: string,
  details: Partial<FieldDefinition>,
): FieldDefinition {
  return field('address', order, `${path}.${name}`, { wording: `address.${wording}`, ...details })
}
