import type { ConversionInput } from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'
import { badCallbackUri } from './callbackUri.ts'
import { badTexts, type FieldCheck, optionalText } from './texts.ts'

/** The fields of a conversion that the API doesn't accept as written, whatever else is given. */
export function badConversionFields(input: ConversionInput, now: number): readonly BadField[] {
  return [...badTexts(input, conversionChecks, '', now), ...badCallbackUri(input)]
}

const conversionChecks: { readonly [Field in keyof ConversionInput]?: FieldCheck } = {
  note: optionalText,
  externalId: optionalText,
}
