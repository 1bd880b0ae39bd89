import type { CopInput } from '../../api/documents/operationTypes.ts'
import { checkPlainText } from '../../rules/plainText.ts'
import { canonicalIdentifiers, isWellFormed } from '../rules/recipientIdentifiers.ts'
import type { BadField } from './badInput.ts'
import { badTexts } from './texts.ts'

/** A name to check, and the account that it is checked against. */
export function badCopFields(input: CopInput, now: number): readonly BadField[] {
  return [
    ...badTexts(input, { accountName: text => checkPlainText(text) }, '', now),
    ...(input.accountIdType === 'BSB' ? badAccount(input) : []),
  ]
}

/** What another type of account would need isn't known: none can be checked yet. */
function badAccount(input: CopInput): BadField[] {
  const given = canonicalIdentifiers(input)
  return (['bsb', 'accountNo'] as const).flatMap(path => {
    const value = given[path]
    if (!value) return { path, value: input[path], reason: 'Is required when accountIdType is BSB' }
    if (isWellFormed(path, value, 'BSB')) return []
    return { path, value: input[path], reason: 'Must be a valid Australian account' }
  })
}
