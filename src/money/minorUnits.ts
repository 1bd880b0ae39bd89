/**
 * How many decimals a currency has: 2 for AUD, 0 for JPY, 3 for KWD, 4 for CLF; 2 for a code that
 * isn't known. As ISO 4217 says, not `Intl`, which drops the small coins of 16 currencies (IDR, HUF,
 * …) that accounts are still kept in.
 *
 * @param currency ISO 4217, in either case
 */
export function minorUnitsOf(currency: string): number {
  const code = currency.toUpperCase()
  const entry = otherThanTwo.find(([, codes]) => codes.split(' ').includes(code))
  return entry ? entry[0] : 2
}

/** List one of SIX, February 2026. */
const otherThanTwo = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
] as const
