import type { AmountProblem, AmountProblems } from './amountProblems.ts'
import { compareCurrency, isCurrency } from './currencyWords.ts'
import { compareDecimals, roundDecimal } from './decimal.ts'
import { formatAmount } from './formatAmount.ts'
import { latinText } from './latinText.ts'
import { minorUnitsOf } from './minorUnits.ts'
import { type DigitsRead, readDecimal } from './readDecimal.ts'
import { type Separators, separatorsOf } from './separators.ts'

/** How an amount was written. */
export interface ParseAmountOptions {
  /** BCP 47, which says what `.` and `,` mean. */
  readonly locale: string
  /** ISO 4217, which says how many decimals there may be. */
  readonly currency: string
}

/** An amount, or why a text is none. */
export type ParsedAmount =
  | {
      /** With all decimals of its currency, to be sent or kept: `10.50`, for JPY `10`. */
      readonly value: string
      /** In the locale's way. */
      readonly display: string
      readonly code?: never
      readonly params?: never
    }
  | (AmountProblem & { readonly value?: never; readonly display?: never })

/**
 * The amount in what a person typed or pasted: any digits, groups in the locale's way or another that
 * can't be mistaken, the currency's code or sign before or behind. Where a mark could be read in two
 * ways, the locale decides; what its own rules don't allow is refused and never guessed.
 *
 * @example
 * parseAmount('1.234,5', { locale: 'de', currency: 'EUR' }) // { value: '1234.50', display: '1.234,50' }
 * parseAmount('1,23', { locale: 'en', currency: 'AUD' }).code // 'amountSeparator'
 */
export function parseAmount(text: string, options: ParseAmountOptions): ParsedAmount {
  const { locale, currency } = options
  const separators = plainSeparators(separatorsOf(locale))
  const unreadable = (isUnfinished: boolean) =>
    problem('amountUnreadable', { example: example(options) }, isUnfinished)
  if (text.length > longestText) return unreadable(false)

  const { before, body, after, isNegative } = takenApart(latinText(text, separators.decimal))
  if (body === '' && /^[.,]$/.test(before)) return unreadable(true)
  for (const word of [before, after]) {
    const verdict = compareCurrency(word, currency, locale)
    if (verdict === 'begun') return unreadable(true)
    if (verdict === 'other') {
      if (!isCurrency(word)) return unreadable(false)
      return problem('amountCurrency', { currency, found: word }, false)
    }
  }
  if (isNegative) return problem('amountNegative', {}, false)
  if (!/\d/.test(body)) return unreadable(true)
  if (/[^\d.,' ]/.test(body.replaceAll(separators.decimal, '.'))) return unreadable(false)

  const read = readDecimal(body, separators)
  return read ? amountOf(read, options) : unclear(text, body, separators, options)
}

const longestText = 200

/** The most digits that every reader of JSON keeps. */
const mostDigits = 15

function amountOf({ whole, decimals }: DigitsRead, options: ParseAmountOptions): ParsedAmount {
  const { currency } = options
  const count = minorUnitsOf(currency)
  const actual = decimals.length
  if (count === 0 && actual > 0) return problem('amountWhole', { currency }, false)
  if (actual > count) return problem('amountDecimals', { currency, limit: count, actual }, false)
  const value = roundDecimal(`${whole || '0'}.${decimals}`, count)
  if (compareDecimals(value, 0) === 0) return problem('amountZero', {}, true)
  if (value.replace('.', '').length > mostDigits) {
    const largest = `${'9'.repeat(mostDigits - count)}.${'9'.repeat(count)}`
    return problem('amountTooLarge', { maximum: formatAmount(largest, options) }, false)
  }
  return { value, display: formatAmount(value, options) }
}

/** Marks that don't make one number; a single one with few digits behind it was meant for decimals. */
function unclear(
  text: string,
  body: string,
  separators: Separators,
  options: ParseAmountOptions,
): ParsedAmount {
  const mark = body.replace(/\d/g, '').at(-1) ?? ''
  const tails = ['0', '00', '000', `${mark}000`, `${separators.decimal}0`]
  const isUnfinished = tails.some(tail => {
    const read = readDecimal(body + tail, separators)
    return read && amountOf(read, options).value
  })
  const [, whole = '', decimals = ''] = /^(\d+)[.,](\d*)$/.exec(body) ?? []
  const meant =
    whole && decimals.length !== 3 ? amountOf({ whole, decimals }, options) : { value: undefined }
  const mend = meant.value && { found: text, mend: formatAmount(meant.value, options) }
  return problem('amountSeparator', { example: example(options), ...(mend || {}) }, isUnfinished)
}

interface Taken {
  /** Words, signs taken off. */
  readonly before: string
  /** From the first digit to the last, with a decimal mark before or behind. */
  readonly body: string
  readonly after: string
  readonly isNegative: boolean
}

function takenApart(text: string): Taken {
  // A dot behind a letter belongs to the word: `Rs.100`. A dash for no cents says nothing: `10,-`.
  const match = /^(\D*?)((?:(?<!\p{L})[.,](?=\d))?\d(?:.*\d)?[.,]?)(\D*)$/u.exec(
    text.replace(/(\d[.,]) ?-{1,2}$/, '$1'),
  )
  const [, before = text, body = '', after = ''] = match ?? []
  const isBracketed = before.startsWith('(') && after.endsWith(')')
  const signs = `${before.replace(/[^-]/g, '')}${after.replace(/[^-]/g, '')}`
  return {
    before: trimmed(before, isBracketed),
    body: body.trim(),
    after: trimmed(after, isBracketed),
    isNegative: isBracketed || signs !== '',
  }
}

function trimmed(word: string, isBracketed: boolean): string {
  const bare = isBracketed ? word.replace(/[()]/g, '') : word
  return bare.replace(/^ ?[-+] ?| ?[-+] ?$/g, '').trim()
}

/** The locale's separators in the forms that `latinText` leaves. */
function plainSeparators(separators: Separators): Separators {
  const decimal = latinText(separators.decimal, ',') || '.'
  return { ...separators, decimal, group: latinText(separators.group, decimal) || ' ' }
}

function example(options: ParseAmountOptions): string {
  return formatAmount('1234.5', options)
}

function problem<Code extends keyof AmountProblems>(
  code: Code,
  params: AmountProblems[Code],
  isUnfinished: boolean,
): ParsedAmount {
  return { code, params, isUnfinished } as AmountProblem
}
