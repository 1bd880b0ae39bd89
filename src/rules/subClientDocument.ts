import type { Check, NoParams } from '../accounts/check.ts'
import type { DocumentType } from './idDocument.ts'

/** What can be wrong with the kind of a sub-client's identity document. */
export type SubClientDocumentProblems = {
  /** Another than a passport, outside Australia. */
  documentPassportOnly: NoParams
  /** Neither a licence nor a passport, in Australia. */
  documentLicenceOrPassport: NoParams
}

/**
 * The identity documents that count for a sub-client by where it lives.
 *
 * Source: Flash API, createSubClient, requirement 5.
 *
 * @param country of the address, ISO 3166-1 alpha-2; of none they are those of Australia
 */
export function subClientDocuments(country: string): readonly DocumentType[] {
  return country === 'AU' || country === '' ? ['licence', 'passport'] : ['passport']
}

/** Checks the kind of a sub-client's document, which a change of the country can make a wrong one. */
export function checkSubClientDocument(
  text: string,
  country: string,
): Check<SubClientDocumentProblems> {
  const typed = { value: text, display: text }
  if (text === '') return { status: 'empty', ...typed }
  const types = subClientDocuments(country)
  if (types.some(type => type === text)) return { status: 'valid', ...typed }
  const code = types.length > 1 ? 'documentLicenceOrPassport' : 'documentPassportOnly'
  return { status: 'invalid', ...typed, code, params: {} }
}
