import type { FormDetails } from '../../rules/fieldsSchema.ts'
import { partTexts, streetLine } from './entityToValues.ts'

/**
 * A form's details as an update: what was emptied is null, since the API leaves alone what an update
 * doesn't name. An address that was changed goes whole, with the parts that the form didn't ask for;
 * one that wasn't doesn't go.
 *
 * @param names the fields that the form asked for, now or of the party as it was
 */
export function toUpdate(
  { address, ...details }: FormDetails,
  current: object,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const had = current as Readonly<Record<string, unknown>>
  const cleared = names.filter(name => details[name] === undefined && typeof had[name] === 'string')
  const changed = typeof address === 'object' && changedAddress(address, had.address, names)
  return {
    ...details,
    ...(changed && { address: changed }),
    ...Object.fromEntries(cleared.map(name => [name, null])),
  }
}

/** The names of a person and of a company: who becomes the one is no longer the other. */
export const partyNames = ['firstName', 'middleName', 'lastName', 'companyName'] as const

function changedAddress(entered: FormDetails, had: unknown, names: readonly string[]) {
  const kept = partTexts(had ?? {})
  if (kept.country !== entered.country) return entered
  const { street, streetNo, ...others } = kept
  const unasked = Object.entries(others).filter(([part]) => !names.includes(`address.${part}`))
  const asKept = entered.street === streetLine(kept)
  const address = {
    ...Object.fromEntries(unasked),
    ...entered,
    ...(asKept && street !== undefined && { street }),
    ...(asKept && streetNo !== undefined && { streetNo }),
  }
  const parts = Object.keys({ ...kept, ...address })
  const isSame = parts.every(part => (address as FormDetails)[part] === kept[part])
  return isSame ? undefined : address
}
