import type { IdDocInput } from '../../api/documents/operationTypes.ts'
import { checkPlainText } from '../../rules/plainText.ts'
import type { BadField } from './badInput.ts'
import { optionalUpTo } from './optionalUpTo.ts'
import { badTexts, checkCountry, type FieldCheck } from './texts.ts'

/** The fields of an identity document that the API doesn't accept as written. */
export function badIdDocFields(input: IdDocInput, now: number): readonly BadField[] {
  return badTexts(input, idDocChecks, '', now)
}

const idDocChecks: { readonly [Field in keyof IdDocInput]?: FieldCheck } = {
  docNumber: text => checkPlainText(text),
  // By the name of the API's own scalar, `issuer_String_maxLength_100`.
  issuer: optionalUpTo(100),
  issueDate: calendarDate,
  expiryDate: calendarDate,
  country: checkCountry,
}

/** A day that exists, as YYYY-MM-DD. */
function calendarDate(text: string): ReturnType<FieldCheck> {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // Engines roll 30 February over to March instead of refusing it.
  const isDay = Number.isFinite(at) && new Date(at).toISOString().startsWith(text)
  return isDay
    ? { status: 'valid', value: text, display: text }
    : { status: 'invalid', value: text, display: text, code: 'dateFormat', params: {} }
}
