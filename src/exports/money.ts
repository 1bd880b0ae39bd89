/** Amounts as decimal strings, what people type, exchange rates. No dependency; runs anywhere. */
export type { AmountProblem, AmountProblems } from '../money/amountProblems.ts'
export {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  toDecimal,
} from '../money/decimal.ts'
export {
  type Exchanged,
  type ExchangeOrder,
  type ExchangeRate,
  exchange,
} from '../money/exchange.ts'
export { type FormatAmountOptions, formatAmount } from '../money/formatAmount.ts'
export { formatRate, type RateMarks, type RateParts, rateMarks } from '../money/formatRate.ts'
export { minorUnitsOf } from '../money/minorUnits.ts'
export { type ParseAmountOptions, type ParsedAmount, parseAmount } from '../money/parseAmount.ts'
export { spreadOf } from '../money/spread.ts'
