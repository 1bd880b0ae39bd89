import type { AddressInput } from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'
import { addressChecks, badTexts } from './texts.ts'

/** The parts of an address that the API doesn't accept as written. */
export function badAddressFields(input: AddressInput, now: number): readonly BadField[] {
  return badTexts(input, addressChecks, '', now)
}
