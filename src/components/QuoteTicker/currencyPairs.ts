/** Two currencies (ISO 4217): what is given, and what is got for it. */
export interface CurrencyPair {
  readonly fromCurrency: string
  readonly toCurrency: string
}

/** Reads `AUD/EUR` and `AUDEUR`; throws, with the mend, at any other text. */
export function toCurrencyPair(pair: CurrencyPair | string): CurrencyPair {
  if (typeof pair !== 'string') return pair
  const [, fromCurrency, toCurrency] = /^([A-Z]{3})\/?([A-Z]{3})$/.exec(pair) ?? []
  if (fromCurrency && toCurrency) return { fromCurrency, toCurrency }
  throw new Error(
    `flashkit: "${pair}" is no currency pair, so no rate can be asked for it. ` +
      'Write two ISO 4217 codes: "AUD/EUR".',
  )
}

/**
 * The pair that a rate is of: the symbol's, which may run against the pair that was asked for, since bid
 * and ask are prices of its first currency. The pair itself while there is no symbol of six letters.
 */
export function pairOfSymbol(symbol: string | null | undefined, pair: CurrencyPair): CurrencyPair {
  if (symbol?.length !== 6) return pair
  return { fromCurrency: symbol.slice(0, 3), toCurrency: symbol.slice(3) }
}

/** As it is shown: `AUD/EUR`. */
export function pairText({ fromCurrency, toCurrency }: CurrencyPair): string {
  return `${fromCurrency}/${toCurrency}`
}
