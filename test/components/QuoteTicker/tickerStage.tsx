import { QuoteTable } from '../../../src/components/QuoteTicker/QuoteTable.tsx'
import { Widget } from '../../../src/components/Widget/Widget.tsx'
import type { Quote } from '../../../src/hooks/useQuote.ts'
import { type FeedStage, stageFeed } from '../../hooks/quoteFeedStage.ts'
import { type Rendered, type RenderOptions, render } from '../../render.tsx'

/** A ticker whose every answer the test gives. */
export interface TickerStage extends FeedStage, Pick<Rendered, 'element'> {
  /** Asks and answers at once. */
  readonly tick: (quotes: readonly (Quote | null)[]) => Promise<void>
}

/** Puts a ticker on the page that shows these pairs, such as `AUDEUR`. */
export function stageTicker(
  symbols: readonly string[],
  provider: RenderOptions['provider'] = {},
): TickerStage {
  const stage = stageFeed({ count: symbols.length })
  const pairs = symbols.map(symbol => ({
    fromCurrency: symbol.slice(0, 3),
    toCurrency: symbol.slice(3),
  }))
  const { element } = render(
    <Widget>
      <QuoteTable feed={stage.feed} pairs={pairs} />
    </Widget>,
    { provider },
  )
  return {
    ...stage,
    element,
    async tick(quotes) {
      stage.feed.refresh()
      await stage.answer({ quotes })
    },
  }
}

/** What stands in a pair's cell under a column, its label on narrow pages included. */
export function cellText(pair: string, column: number): string {
  const rows = [...document.querySelectorAll('[data-flash="quote-row"]')]
  const row = rows.find(one => one.querySelector('th')?.textContent?.startsWith(pair))
  return row?.querySelectorAll('td')[column]?.textContent ?? ''
}
