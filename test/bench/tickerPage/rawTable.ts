import type { Quote } from '../../../src/hooks/useQuote.ts'

/** Writes the rates of an answer into the cells of a ticker by hand, and does nothing else. */
export type WriteRates = (quotes: readonly Quote[]) => void

interface RawText {
  readonly node: Text
  shown: string
}

interface RawRow {
  /** Of bid and of ask: what stands before the pips, the pips, what stands after; then spread and share. */
  readonly texts: readonly RawText[]
  readonly first: number
  last: number
  direction: string
}

/** Takes the text nodes of a table that shows `quotes`; they end up with the very texts of the ticker. */
export function takeRawTable(ticker: Element, quotes: readonly Quote[]): WriteRates {
  const rows = [...ticker.querySelectorAll('[data-flash="quote-row"]')].map(
    (row, index): RawRow => {
      const texts = [...row.children].slice(1).flatMap(textsOf)
      if (texts.length !== expected) throw new Error(`A row has ${texts.length} texts`)
      const quote = quotes[index]
      const middle = quote ? quote.bid + quote.ask : 0
      return { texts, first: middle, last: middle, direction: '' }
    },
  )
  const since = / since .*/.exec(rows[0]?.texts[13]?.shown ?? '')?.[0] ?? ''
  return next => {
    for (let index = 0; index < next.length; index += 1) {
      const row = rows[index]
      const quote = next[index]
      if (row && quote) writeRow(row, quote, since)
    }
  }
}

/** Four pieces of each rate, two of the spread and its share, the move, the percentage, the sentence. */
const expected = 4 + 4 + 3 + 1 + 2

function textsOf(cell: Element): readonly RawText[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const found: RawText[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isLabel = node.parentElement?.matches('[aria-hidden]:not([dir])')
    const isSpace = node.parentElement === cell
    if (!isLabel && !isSpace) found.push({ node: node as Text, shown: (node as Text).data })
  }
  return found
}

function writeRow(row: RawRow, { bid, ask }: Quote, since: string): void {
  const { texts, first } = row
  const middle = bid + ask
  writeRate(texts, 0, bid)
  writeRate(texts, 4, ask)
  const spread = (ask - bid).toFixed(5)
  const mark = spread.indexOf('.') + 1
  set(texts[8], spread.slice(0, mark))
  set(texts[9], spread.slice(mark))
  set(texts[10], `${(((ask - bid) / middle) * 200).toFixed(2)}%`)
  if (middle !== row.last) row.direction = middle > row.last ? 'Up' : 'Down'
  set(texts[11], row.direction)
  row.last = middle
  const change = middle / first - 1
  const percent = `${Math.abs(change * 100).toFixed(2)}%`
  const isSame = Math.abs(change) < 0.00005
  set(texts[12], isSame ? percent : (change > 0 ? '+' : '\u2212') + percent)
  set(texts[13], (isSame ? 'Unchanged' : `${change > 0 ? 'Up' : 'Down'} ${percent}`) + since)
}

function writeRate(texts: readonly RawText[], at: number, rate: number): void {
  const text = rate.toFixed(5)
  const mark = text.indexOf('.') + 1
  const pips = mark + (rate >= 20 ? 0 : 2)
  set(texts[at], text.slice(0, mark))
  set(texts[at + 1], text.slice(mark, pips))
  set(texts[at + 2], text.slice(pips, pips + 2))
  set(texts[at + 3], text.slice(pips + 2))
}

function set(text: RawText | undefined, value: string): void {
  if (!text || text.shown === value) return
  text.shown = value
  text.node.data = value
}
