import {
  type ExchangeSituation,
  exchangeDefinitions,
  requiredOfExchange,
} from './exchangeFields.ts'
import { type FieldRegistry, type FormField, formFields } from './fieldDefinition.ts'
import {
  choice,
  requiredOfTransfer,
  type TransferSituation,
  transferDefinitions,
} from './transferFields.ts'

/** What decides the fields of a payment. */
export interface PaymentSituation extends ExchangeSituation, TransferSituation {}

/** The API's SourceOfFunds. Only this one is documented; a host gives others by its registry. */
const sourcesOfFunds = [{ value: 'BUSINESS_FUNDS' }]

/** The fields of a payment, in the order in which a form shows them. */
export function paymentFields(
  situation: PaymentSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  const definitions = [
    ...exchangeDefinitions(situation, { from: 'sentAmount', to: 'arrivingAmount' }),
    ...transferDefinitions(situation),
    // Mandatory for some destinations only, which the API tells where it is left out.
    choice('details', 30, 'sourceOfFunds', sourcesOfFunds),
  ]
  const required = [...requiredOfExchange, ...requiredOfTransfer]
  return formFields(definitions, name => required.includes(name), registry)
}
