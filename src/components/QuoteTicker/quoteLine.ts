import type { QuoteHistory } from '../../hooks/quotes/quoteFeedHistory.ts'

/** The ground on which a line is drawn, in units of the SVG. */
export const lineWidth = 96
export const lineHeight = 24

const inset = 2

/** The `d` of a history's line: its lowest rate at the bottom, its highest at the top; flat in between. */
export function linePath({ values, length }: QuoteHistory): string {
  if (length === 0) return ''
  let low = values[0] ?? 0
  let high = low
  for (let at = 1; at < length; at += 1) {
    const value = values[at] ?? 0
    if (value < low) low = value
    else if (value > high) high = value
  }
  // Whole units: a line this small needs no finer ones, and they are short to write.
  const step = (lineWidth - 2 * inset) / Math.max(1, length - 1)
  const scale = high > low ? (lineHeight - 2 * inset) / (high - low) : 0
  let path = ''
  for (let at = 0; at < length; at += 1) {
    const height = scale === 0 ? lineHeight / 2 : inset + ((values[at] ?? 0) - low) * scale
    path += `${at === 0 ? 'M' : 'L'}${(inset + at * step) | 0} ${(lineHeight - height) | 0}`
  }
  return length > 1 ? path : `${path}H${lineWidth - inset}`
}
