import type { RecipientInput } from '../../api/documents/operationTypes.ts'

/**
 * The nick name that the API gives when none is given: the first ten characters of the name,
 * without the space between a person's names ("JohnMalkov", but "Acme Pty L").
 */
export function nickName({
  firstName,
  lastName,
  companyName,
}: Pick<RecipientInput, 'firstName' | 'lastName' | 'companyName'>): string {
  return (companyName ?? `${firstName ?? ''}${lastName ?? ''}`).slice(0, 10)
}
