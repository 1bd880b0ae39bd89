import { roundDecimal } from '../money/decimal.ts'
import { minorUnitsOf } from '../money/minorUnits.ts'

/**
 * An amount of the wire, a JSON number, to the currency's own decimals, halves away from zero; NaN
 * for what isn't finite.
 */
export function roundedTo(currency: string, amount: number): number {
  return Number.isFinite(amount) ? Number(roundDecimal(amount, minorUnitsOf(currency))) : Number.NaN
}
