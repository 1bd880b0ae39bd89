import { type FormChoice, formChoice } from './formChoice.ts'
import type { RecipientDestination } from './recipientDestination.ts'

/**
 * The questions before a recipient's fields that there is a choice about; the method of a recipient
 * that is changed too, since that it can't change has to be seen.
 */
export function recipientChoices(
  destination: RecipientDestination,
  countries: readonly string[],
  entity: string,
  isEditing: boolean,
): readonly FormChoice[] {
  const { country, currencies, currency, method } = destination
  const methods = destination.methods.map(row => row.method)
  const first = formChoice('country', countries, country, { kind: 'country' })
  if (country === '') return [first]
  return [
    first,
    ...(currencies.length > 1 ? [formChoice('currency', currencies, currency)] : []),
    ...(methods.length > 1 || isEditing
      ? [formChoice('method', methods, method?.method ?? '', { isLocked: isEditing })]
      : []),
    formChoice('entity', ['individual', 'company'], entity),
  ]
}
