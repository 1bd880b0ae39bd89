/** What a locale writes between the digits of a number. */
export interface RateMarks {
  readonly decimal: string
  /** Between thousands. */
  readonly group: string
  readonly minus: string
}

/** A rate in the pieces that are shown apart; one after the other they are the whole number. */
export interface RateParts {
  /** Everything up to the decimal mark, and the mark. */
  readonly whole: string
  /** The decimals before the pips. */
  readonly lead: string
  /** The two digits that dealers watch: of most rates the third and fourth decimal. */
  readonly pips: string
  /** The decimals after the pips. */
  readonly tail: string
}

const known = new Map<string, RateMarks>()

/** The marks of a locale (BCP 47), beside Latin digits, in which the API's own documents write rates. */
export function rateMarks(locale: string): RateMarks {
  const marks = known.get(locale) ?? readMarks(locale)
  known.set(locale, marks)
  return marks
}

function readMarks(locale: string): RateMarks {
  const format = new Intl.NumberFormat(locale, { numberingSystem: 'latn', useGrouping: 'always' })
  const parts = format.formatToParts(-1234567.8)
  const mark = (type: string) => parts.find(part => part.type === type)?.value ?? ''
  return { decimal: mark('decimal'), group: mark('group'), minus: '\u2212' }
}

/**
 * Every digit that the API gave, and zeros up to five decimals (as its documented rates have), or to
 * five significant digits where the rate is small, so that a rate keeps its width while it moves.
 */
export function formatRate(rate: number, marks: RateMarks): RateParts {
  const text = plainDigits(rate)
  const dot = text.indexOf('.')
  const digits = dot < 0 ? text : text.slice(0, dot)
  const pip = pipPlace(rate)
  const decimals = (dot < 0 ? '' : text.slice(dot + 1)).padEnd(Math.max(5, pip + 1), '0')
  return {
    whole: grouped(digits, marks) + marks.decimal,
    lead: decimals.slice(0, pip - 2),
    pips: decimals.slice(pip - 2, pip),
    tail: decimals.slice(pip),
  }
}

/** A rate in one piece, as `formatRate` writes it. */
export function rateText(rate: number, marks: RateMarks): string {
  const { whole, lead, pips, tail } = formatRate(rate, marks)
  return whole + lead + pips + tail
}

/** A decimal such as `-0.0042` or `1234.5` as the locale writes it. */
export function markedDecimal(decimal: string, marks: RateMarks): string {
  const dot = decimal.indexOf('.')
  if (dot < 0) return grouped(decimal, marks)
  return grouped(decimal.slice(0, dot), marks) + marks.decimal + decimal.slice(dot + 1)
}

/** The decimal at which the pip stands: 2 where a rate is as of yen, 4 else, later in a tiny rate. */
function pipPlace(rate: number): number {
  if (rate >= 20) return 2
  return rate >= 0.1 || rate <= 0 ? 4 : 3 - Math.floor(Math.log10(rate))
}

/** A number without an exponent, with its own digits and no others. */
function plainDigits(value: number): string {
  const text = String(value)
  const at = text.indexOf('e-')
  if (at < 0) return text
  const decimals = Number(text.slice(at + 2)) + Math.max(0, text.slice(0, at).length - 2)
  return value.toFixed(Math.min(100, decimals))
}

function grouped(digits: string, { group, minus }: RateMarks): string {
  const isNegative = digits.startsWith('-')
  const plain = isNegative ? digits.slice(1) : digits
  const marked = plain.length > 3 ? plain.replace(/\B(?=(\d{3})+$)/g, group) : plain
  return isNegative ? minus + marked : marked
}
