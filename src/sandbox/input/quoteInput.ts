import type { QuoteInput } from '../../api/documents/operationTypes.ts'
import type { BadField } from './badInput.ts'
import { badExchangeFields } from './exchangeInput.ts'

/** The fields of a quote that the API doesn't accept as written. */
export function badQuoteFields(input: QuoteInput): readonly BadField[] {
  return badExchangeFields(input)
}
