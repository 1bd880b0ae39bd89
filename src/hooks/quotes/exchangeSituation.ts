import { amountText } from '../../rules/amount.ts'
import type { ExchangeSide, ExchangeSituation } from '../../rules/exchangeFields.ts'
import { type FormValues, valueAt } from '../../rules/formValues.ts'
import type { InitialValues } from '../forms/formInitialValues.ts'
import type { Balance } from '../useBalances.ts'

/** What is known beside what stands in the form. */
interface Known {
  readonly balances: readonly Balance[]
  /** ISO 4217. */
  readonly toCurrencies: readonly string[]
  /** What it stands at until one is chosen, ISO 4217; none unless told. */
  readonly usualTarget?: ((fromCurrency: string) => string | undefined) | undefined
  /** BCP 47. */
  readonly locale: string
}

/** The fields by whose values an exchange changes. */
export const decidingOfExchange: readonly string[] = ['fromCurrency', 'toCurrency', 'side']

/** How an exchange stands. */
export function exchangeSituation(
  values: FormValues,
  { balances, toCurrencies, usualTarget, locale }: Known,
): ExchangeSituation {
  const fromCurrencies = balances.map(({ currency }) => currency)
  const fromCurrency = valueAt(values, 'fromCurrency') || (fromCurrencies[0] ?? '')
  const held = balances.find(({ currency }) => currency === fromCurrency)?.cleared
  return {
    fromCurrency,
    toCurrency: valueAt(values, 'toCurrency') || (usualTarget?.(fromCurrency) ?? ''),
    side: (valueAt(values, 'side') || 'from') as ExchangeSide,
    fromCurrencies,
    toCurrencies,
    locale,
    available: held?.toString(),
  }
}

/** A host's values as the form has them: the amount as it would be typed. */
export function exchangeValues(given: InitialValues | undefined, locale: string): FormValues {
  const size = given?.size
  return {
    side: 'from',
    ...given,
    ...(typeof size === 'string' && { size: amountText(size, locale) }),
  } as FormValues
}
