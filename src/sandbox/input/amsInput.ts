import type { AmsRequestInput } from '../../api/documents/operationTypes.ts'
import { checkPlainText } from '../../rules/plainText.ts'
import type { BadField } from './badInput.ts'
import { badTexts, checkCountry, type FieldCheck, personName } from './texts.ts'

/** Either an organisation or a person, somewhere; "providing both" is documented as bad input. */
export function badAmsFields(input: AmsRequestInput, now: number): readonly BadField[] {
  return [...badSubject(input), ...badTexts(input, checks, '', now)]
}

const checks: { readonly [Field in keyof AmsRequestInput]?: FieldCheck } = {
  firstName: personName,
  middleName: personName,
  lastName: personName,
  accountName: text => checkPlainText(text),
  country: checkCountry,
}

function badSubject(input: AmsRequestInput): BadField[] {
  const { accountName, firstName, middleName, lastName } = input
  const isOrganisation = accountName != null
  if (isOrganisation && [firstName, middleName, lastName].some(name => name != null)) {
    return [
      { path: '', value: input, reason: 'Give accountName or the names of a person, not both' },
    ]
  }
  if (isOrganisation || firstName != null || lastName != null) return []
  return [
    { path: '', value: input, reason: 'Either accountName, or firstName or lastName, is required' },
  ]
}
