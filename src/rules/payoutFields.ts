import { checkAmount } from './amount.ts'
import { type FieldRegistry, type FormField, field, formFields } from './fieldDefinition.ts'
import {
  checkChoice,
  choice,
  requiredOfTransfer,
  type TransferSituation,
  transferDefinitions,
} from './transferFields.ts'

/** A balance that a payout can draw on. */
export interface DrawnBalance {
  /** ISO 4217. */
  readonly currency: string
  /** What it holds, a decimal. */
  readonly available: string
}

/** What decides the fields of a payout. */
export interface PayoutSituation extends TransferSituation {
  /** What can be drawn on, in the API's order; empty until it is known. */
  readonly balances: readonly DrawnBalance[]
}

/** The fields of a payout, in the order in which a form shows them. */
export function payoutFields(
  situation: PayoutSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  const { balances, currency, locale, available, fee } = situation
  const options = balances.map(balance => ({ value: balance.currency, label: balance.currency }))
  const [recipient, ...others] = transferDefinitions(situation)
  const definitions = [
    ...(recipient ? [recipient] : []),
    {
      ...choice('amount', 10, 'currency', options),
      wording: 'balance',
      row: 'amount',
      // Until another is chosen it is the first.
      check: (text: string) => checkChoice(text || currency),
    },
    field('amount', 20, 'amount', {
      check: text => checkAmount(text, { currency, locale, available, fee }),
      row: 'amount',
      isCode: true,
      isGrouped: true,
    }),
    ...others,
  ]
  const required = [...requiredOfTransfer, 'amount', 'currency']
  return formFields(definitions, name => required.includes(name), registry)
}
