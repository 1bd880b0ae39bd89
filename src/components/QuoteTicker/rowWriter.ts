import type { FeedQuote } from '../../hooks/quotes/quoteFeedCells.ts'
import { historyChange, type QuoteHistory } from '../../hooks/quotes/quoteFeedHistory.ts'
import type { Quote } from '../../hooks/useQuote.ts'
import { formatRate, markedDecimal } from '../../money/formatRate.ts'
import { spreadOf, spreadShare } from '../../money/spread.ts'
import type { QuoteFormats } from './quoteFormats.ts'
import { linePath } from './quoteLine.ts'
import { put, type RateSlots, type RowSlots } from './rowSlots.ts'

/** Hears of the digits before and after a rate's decimal mark, so that all rows leave room for them. */
export type LeaveRoom = (whole: number, decimals: number) => void

/** From so many points on, of which one more hardly shows, a line is drawn with each fourth change. */
const longLine = 12
const lineEvery = 4

/** Writes a row's rates as they come. */
export interface RowWriter {
  write(next: FeedQuote): void
  /** What is only for the eye, the tint, the arrow and the line, is drawn while the row is in sight. */
  see(isSeen: boolean): void
}

/**
 * Writes what a row shows into its slots, past React: of a hundred rows that move with each answer, only
 * the texts that differ are touched.
 */
export function createRowWriter(
  slots: RowSlots,
  formats: QuoteFormats,
  leaveRoom: LeaveRoom,
): RowWriter {
  let last: FeedQuote | undefined
  // Rows begin apart, so that their lines are not all drawn with the same answer.
  let turn = Math.floor(Math.random() * lineEvery)
  let isSeen = false
  let arrow = ''
  const writeSession = createSessionWriter(slots, formats)

  function writeRate(rate: RateSlots, value: number, before: number | undefined): void {
    if (value === before) return
    const { whole, lead, pips, tail } = formatRate(value, formats.marks)
    leaveRoom(whole.length, lead.length + pips.length + tail.length)
    put(rate.whole, whole)
    put(rate.lead, lead)
    put(rate.pips, pips)
    put(rate.tail, tail)
    if (before === undefined || !isSeen) return
    // Another value each time, or the tint of the change before would not begin again.
    rate.cell.element?.setAttribute('data-tint', (value > before ? 'up' : 'down') + (turn % 2))
  }

  function pointArrow(direction: FeedQuote['direction']): void {
    const next = direction ?? 'none'
    if (next === arrow) return
    arrow = next
    slots.arrow.element?.setAttribute('data-direction', next)
  }

  return {
    write(next) {
      const { quote, direction, history } = next
      if (!quote) {
        last = undefined
        return
      }
      const before = last?.quote ?? undefined
      turn = (turn + 1) % lineEvery
      writeRate(slots.bid, quote.bid, before?.bid)
      writeRate(slots.ask, quote.ask, before?.ask)
      writeSpread(slots, quote, formats)
      if (!before || last?.direction !== direction) {
        put(slots.move, formats.moves[direction ?? 'still'])
      }
      writeSession(history)
      if (isSeen) {
        pointArrow(direction)
        if (history.length < longLine || turn === 0) drawLine(slots, history)
      }
      last = next
    },
    see(isNowSeen) {
      isSeen = isNowSeen
      if (!isSeen || !last) return
      pointArrow(last.direction)
      drawLine(slots, last.history)
    },
  }
}

function drawLine({ line }: RowSlots, history: QuoteHistory): void {
  line.element?.setAttribute('d', linePath(history))
}

function writeSpread(slots: RowSlots, { bid, ask }: Quote, formats: QuoteFormats): void {
  const text = markedDecimal(spreadOf(bid, ask), formats.marks)
  const mark = text.indexOf(formats.marks.decimal) + 1
  put(slots.spreadWhole, text.slice(0, mark))
  put(slots.spreadDecimals, text.slice(mark).padEnd(5, '0'))
  put(slots.spreadShare, formats.percent(spreadShare(bid, ask)))
}

/** The movement so far: the percentage beside the line, and the sentence that stands for both. */
function createSessionWriter(slots: RowSlots, { words, percent, minute }: QuoteFormats) {
  // The sentence around the percentage stays the same for long, and filling it anew takes time.
  let frame: readonly string[] = []
  let frameKey = ''

  return (history: QuoteHistory): void => {
    const share = historyChange(history)
    const kind = Math.abs(share) < 0.00005 ? 'same' : share > 0 ? 'up' : 'down'
    const key = kind + history.since
    if (key !== frameKey) {
      const time = minute(history.since)
      frame = words.text(`quoteTicker.session.${kind}`, { percent: '\0', time }).split('\0')
      frameKey = key
    }
    const text = percent(share)
    put(slots.percent, kind === 'same' ? text : (kind === 'up' ? '+' : '\u2212') + text)
    put(slots.session, frame.length > 1 ? frame[0] + text + frame[1] : (frame[0] ?? ''))
  }
}
