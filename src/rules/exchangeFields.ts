import type { Check, NoParams } from '../accounts/check.ts'
import { checkAmount } from './amount.ts'
import { type FieldDefinition, type FieldSituation, field } from './fieldDefinition.ts'
import { checkChoice, choice } from './transferFields.ts'

/** Which of the two amounts was entered, and so counts: what leaves, or what arrives. */
export type ExchangeSide = 'from' | 'to'

/** What decides the fields in which one currency is changed into another. */
export interface ExchangeSituation extends FieldSituation {
  /** ISO 4217, of the balance that is drawn on; empty until it is chosen. */
  readonly fromCurrency: string
  /** ISO 4217; empty until it is chosen. */
  readonly toCurrency: string
  readonly side: ExchangeSide
  /** The currencies of the account's balances, ISO 4217. */
  readonly fromCurrencies: readonly string[]
  /** What they can be changed into, ISO 4217. */
  readonly toCurrencies: readonly string[]
  /** How people of the page's language write amounts, BCP 47. */
  readonly locale: string
  /** What the balance holds, a decimal; absent while it isn't known. */
  readonly available?: string | undefined
}

/** What can be wrong with the two currencies of an exchange. */
export type ExchangeProblems = {
  /** Both are the same, so there is nothing to change. */
  currencySame: NoParams
}

/** The wording of the amount on each side. */
export type SideWordings = Readonly<Record<ExchangeSide, string>>

/** Of `exchangeDefinitions`, what a form can't do without. */
export const requiredOfExchange: readonly string[] = ['fromCurrency', 'toCurrency', 'size', 'side']

/**
 * Two currencies and one amount, on either side. `size` is the API's; `side` stands for its `currency`,
 * so that another currency on that side takes nothing away.
 */
export function exchangeDefinitions(
  situation: ExchangeSituation,
  wordings: SideWordings,
): readonly FieldDefinition[] {
  const { fromCurrency, toCurrency, side, locale, available } = situation
  const currency = side === 'from' ? fromCurrency : toCurrency
  return [
    {
      ...choice('amount', 10, 'fromCurrency', optionsOf(situation.fromCurrencies)),
      row: 'currencies',
      // Until another is chosen it is what the form stands at.
      check: text => checkChoice(text || fromCurrency),
    },
    {
      ...choice('amount', 20, 'toCurrency', optionsOf(situation.toCurrencies)),
      row: 'currencies',
      check: text => checkTargetCurrency(text || toCurrency, fromCurrency),
    },
    field('amount', 30, 'size', {
      wording: wordings[side],
      // What the other side comes to is known by the rate alone, which the API holds later.
      check: text => checkAmount(text, { currency, locale, ...(side === 'from' && { available }) }),
      isCode: true,
      isGrouped: true,
    }),
    {
      ...choice('amount', 40, 'side', [{ value: 'from' }, { value: 'to' }]),
      check: text => checkChoice(text || side),
    },
  ]
}

/** Checks what a currency is changed into; both are ISO 4217. */
export function checkTargetCurrency(text: string, fromCurrency: string): Check<ExchangeProblems> {
  if (text === '' || text !== fromCurrency) {
    return { status: text ? 'valid' : 'empty', value: text, display: text }
  }
  return { status: 'invalid', value: text, display: text, code: 'currencySame', params: {} }
}

function optionsOf(currencies: readonly string[]) {
  return currencies.map(value => ({ value, label: value }))
}
