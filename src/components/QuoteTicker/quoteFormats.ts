import type { quoteTickerWords } from '../../messages/en/quoteTicker.ts'
import type { Translator } from '../../messages/translator.ts'
import { type RateMarks, rateMarks } from '../../money/formatRate.ts'

/** How a ticker writes things; made once a language, since `Intl` is slow for a cell that moves. */
export interface QuoteFormats {
  readonly words: Translator<keyof typeof quoteTickerWords>
  readonly marks: RateMarks
  /** The words of the last move. */
  readonly moves: Readonly<Record<'up' | 'down' | 'still', string>>
  /** A share without its sign, to a hundredth of a per cent: 0.0143 is `1.43%`. */
  readonly percent: (share: number) => string
  /** A time of day to the minute, from milliseconds since 1970. */
  readonly minute: (at: number) => string
  /** A time of day to the second. */
  readonly second: (at: number) => string
}

export function createQuoteFormats(words: QuoteFormats['words']): QuoteFormats {
  const { locale } = words
  const marks = rateMarks(locale)
  const numberingSystem = 'latn'
  const minutes = new Intl.DateTimeFormat(locale, { timeStyle: 'short', numberingSystem })
  const seconds = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', numberingSystem })
  const sample = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 2,
    numberingSystem,
  }).format(0.0123)
  const [before = '', after = ''] = sample.split(`1${marks.decimal}23`)
  let lastMinute = { at: Number.NaN, text: '' }
  return {
    words,
    moves: {
      up: words.text('quoteTicker.up'),
      down: words.text('quoteTicker.down'),
      still: words.text('quoteTicker.still'),
    },
    marks,
    percent: share =>
      before +
      Math.abs(share * 100)
        .toFixed(2)
        .replace('.', marks.decimal) +
      after,
    minute(at) {
      // All rows of a table ask for the same one.
      if (lastMinute.at !== at) lastMinute = { at, text: minutes.format(at) }
      return lastMinute.text
    },
    second: at => seconds.format(at),
  }
}
