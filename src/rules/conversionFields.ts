import {
  type ExchangeSituation,
  exchangeDefinitions,
  requiredOfExchange,
} from './exchangeFields.ts'
import { type FieldRegistry, type FormField, field, formFields } from './fieldDefinition.ts'

/** What decides the fields of a conversion. */
export interface ConversionSituation extends ExchangeSituation {}

/** The fields of a conversion, in the order in which a form shows them. */
export function conversionFields(
  situation: ConversionSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  const definitions = [
    ...exchangeDefinitions(situation, { from: 'convertedAmount', to: 'receivedAmount' }),
    field('details', 10, 'note'),
  ]
  return formFields(definitions, name => requiredOfExchange.includes(name), registry)
}
