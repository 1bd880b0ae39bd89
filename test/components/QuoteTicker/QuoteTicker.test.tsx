import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { QuoteTicker } from '../../../src/components/QuoteTicker/QuoteTicker.tsx'
import { problemOf, quoteOf } from '../../hooks/quoteFeedStage.ts'
import { render } from '../../render.tsx'
import { cellText, stageTicker } from './tickerStage.tsx'

const sources = ['AUD', 'EUR', 'GBP', 'NZD', 'USD']
const targets = 'JPY CHF CAD SGD HKD SEK NOK DKK PLN CZK HUF THB INR IDR MYR PHP KRW TWD ZAR MXN'
const hundred = sources.flatMap(from => targets.split(' ').map(to => `${from}/${to}`))

describe('of the API', () => {
  test('a hundred pairs are one request a tick', async () => {
    expect(new Set(hundred).size).toBe(100)
    const { sandbox, element } = render(<QuoteTicker interval={2_000} pairs={hundred} />)
    await expect.poll(() => sandbox.requests.length).toBe(3)
    const times = sandbox.requests.map(({ at }) => at)
    for (const { operation, variables } of sandbox.requests) {
      expect(operation).toBe('quotes')
      expect(Object.keys(variables)).toHaveLength(100)
    }
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(4_000)
    expect(element.querySelectorAll('[data-state="rate"]')).toHaveLength(100)
  })

  test('it shows bid, ask and spread of the symbol that it answers with', async () => {
    const onSelect = vi.fn()
    render(<QuoteTicker onSelect={onSelect} pairs={['USD/AUD', 'AUD/JPY']} size="250" />)
    await expect
      .poll(() => document.querySelector('th[role="rowheader"]')?.textContent)
      .toBe('AUD/USD Australian Dollar to US Dollar')
    await userEvent.click(page.getByRole('button', { name: 'AUD/USD' }))
    const [pair, quote] = onSelect.mock.calls[0] ?? []
    expect(pair).toEqual({ fromCurrency: 'USD', toCurrency: 'AUD' })
    await expect.poll(() => cellText('AUD/USD', 0)).toContain(quote.bid.toFixed(5))
    await expect.poll(() => cellText('AUD/USD', 1)).toContain(quote.ask.toFixed(5))
    await expect.poll(() => cellText('AUD/USD', 2)).toContain((quote.ask - quote.bid).toFixed(5))
  })

  test('it sends the size that it was given, and 1,000 else', async () => {
    const first = render(<QuoteTicker pairs={['AUD/EUR']} />)
    const second = render(<QuoteTicker pairs={['AUDEUR']} size="25000" />)
    await expect
      .poll(() => [first.sandbox.requests.length, second.sandbox.requests.length])
      .toEqual([1, 1])
    const input = { fromCurrency: 'AUD', toCurrency: 'EUR' }
    expect(first.sandbox.requests[0]?.variables).toEqual({ q0: { ...input, size: 1000 } })
    expect(second.sandbox.requests[0]?.variables).toEqual({ q0: { ...input, size: '25000' } })
  })

  test('it asks no more while it is out of the window, and at once when it is back', async () => {
    const ticker = (margin: string) => (
      <div style={{ marginTop: margin }}>
        <QuoteTicker interval={2_000} pairs={['AUD/EUR']} />
      </div>
    )
    const { sandbox, update } = render(ticker('4000px'))
    await pause(5_000)
    // It can't be known at the start, so the first may have been made.
    expect(sandbox.requests.length).toBeLessThanOrEqual(1)
    update(ticker('0'))
    await expect.poll(() => sandbox.requests.length).toBe(2)
  })

  test('it keeps out of the cache', async () => {
    const { client, sandbox } = render(<QuoteTicker pairs={['AUD/EUR']} />)
    await expect.poll(() => cellText('AUD/EUR', 0)).toContain('0.')
    expect(sandbox.requests).toHaveLength(1)
    expect(client.cache.extract()).toEqual({})
  })
})

test('a text that is no pair is a mistake that says how to mend it', async () => {
  vi.mocked(console.error).mockImplementation(() => {})
  const { toCurrencyPair } = await import('../../../src/components/QuoteTicker/currencyPairs.ts')
  expect(() => toCurrencyPair('AUD-EUR')).toThrow('Write two ISO 4217 codes')
})

describe('a tick', () => {
  test('touches the cells of the pairs that moved, and no others', async () => {
    const { element, tick } = stageTicker(['AUDEUR', 'AUDUSD', 'AUDGBP'])
    const still = [quoteOf(0.7, 0.71, 'AUDUSD'), quoteOf(0.5, 0.51, 'AUDGBP')]
    await tick([quoteOf(0.6), ...still])
    await expect.poll(() => cellText('AUD/EUR', 0)).toContain('0.60000')
    await pause(200) // Until each row knows that it is in sight, and has drawn its line.
    const touched = new Set<string | undefined>()
    const observer = new MutationObserver(records => {
      for (const { target } of records) {
        const row = (target.parentElement ?? (target as Element)).closest('[role="row"]')
        if (row) touched.add(row.querySelector('th')?.textContent?.slice(0, 7))
      }
    })
    observer.observe(element, {
      ...{ subtree: true, childList: true, characterData: true, attributes: true },
    })
    await tick([quoteOf(0.60012), ...still])
    await expect.poll(() => cellText('AUD/EUR', 0)).toContain('0.60012')
    await tick([quoteOf(0.60012), ...still])
    await pause(100)
    observer.disconnect()
    expect([...touched]).toEqual(['AUD/EUR'])
  })

  test('says which way a rate went, in a word beside the arrow, and how far since the start', async () => {
    const { element, tick } = stageTicker(['AUDEUR'])
    await tick([quoteOf(0.6, 0.61)])
    await expect.poll(() => cellText('AUD/EUR', 3)).toContain('None yet')
    await expect.poll(() => cellText('AUD/EUR', 4)).toContain('Unchanged since')
    await tick([quoteOf(0.606, 0.6161)])
    await expect.poll(() => cellText('AUD/EUR', 3)).toContain('Up')
    await expect.poll(() => cellText('AUD/EUR', 4)).toContain('Up 1.00% since')
    await tick([quoteOf(0.594, 0.6039)])
    await expect.poll(() => cellText('AUD/EUR', 3)).toContain('Down')
    await expect.poll(() => cellText('AUD/EUR', 4)).toContain('Down 1.00% since')
    await expect.poll(() => element.querySelector('td svg path[d^="M2 "]')).not.toBeNull()
  })

  test('tints what changed, each time anew', async () => {
    const { element, tick } = stageTicker(['AUDEUR'])
    const tints = () =>
      ['bid', 'ask'].map(side =>
        element.querySelector(`[data-flash="quote-${side}"]`)?.getAttribute('data-tint'),
      )
    await tick([quoteOf(0.6, 0.61)])
    await expect.poll(() => cellText('AUD/EUR', 0)).toContain('0.60000')
    await pause(200) // Until the row knows that it is in sight.
    await tick([quoteOf(0.601, 0.61)])
    const [first] = tints()
    expect(tints()).toEqual([expect.stringMatching(/^up/), null])
    await tick([quoteOf(0.602, 0.609)])
    const [second, ask] = tints()
    expect([second, ask]).toEqual([expect.stringMatching(/^up/), expect.stringMatching(/^down/)])
    expect(second).not.toBe(first)
  })

  test('leaves all rates on one decimal mark', async () => {
    const { element, tick } = stageTicker(['AUDEUR', 'AUDIDR', 'JPYAUD'])
    await tick([
      quoteOf(0.6),
      quoteOf(10432.1, 10433, 'AUDIDR'),
      quoteOf(0.0103412, 0.0104, 'JPYAUD'),
    ])
    await expect.poll(() => cellText('AUD/IDR', 0)).toContain('10,432.10000')
    const marks = [...element.querySelectorAll('[data-flash="quote-bid"] [dir] > :first-child')]
    const ends = marks.map(mark => Math.round(mark.getBoundingClientRect().right))
    expect(ends).toHaveLength(3)
    expect(new Set(ends).size).toBe(1)
  })
})

describe('a feed that is in trouble', () => {
  test('dims the rates and says since when', async () => {
    const { element, tick, feed, answer } = stageTicker(['AUDEUR'])
    await tick([quoteOf(0.6)])
    await expect.element(page.getByText(/^Updated at/)).toBeVisible()
    feed.refresh()
    await answer({ quotes: [undefined], problem: problemOf('server') })
    await expect.element(page.getByText(/couldn’t be updated. These are from/)).toBeVisible()
    expect(element.querySelector('[data-stale]')).not.toBeNull()
    await tick([quoteOf(0.61)])
    await expect.element(page.getByText(/^Updated at/)).toBeVisible()
    expect(element.querySelector('[data-stale]')).toBeNull()
  })

  test('says until when it is slowed', async () => {
    const { element, tick, feed, answer, now } = stageTicker(['AUDEUR'])
    await tick([quoteOf(0.6)])
    feed.refresh()
    const retryAt = now() + 59_000
    await answer({ quotes: [undefined], problem: problemOf('rateLimited', retryAt) })
    const time = new Intl.DateTimeFormat('en', { timeStyle: 'medium' }).format(retryAt)
    const age = () => element.querySelector('[data-flash="quote-age"]')?.textContent
    await expect.poll(age).toContain(`Slowed until ${time}.`)
  })

  test('says so where no rate has come, and tries again', async () => {
    const { sandbox } = render(<QuoteTicker pairs={['AUD/EUR']} />, {
      sandbox: { faults: [{ kind: 'serverError', times: 1 }] },
    })
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await expect.poll(() => cellText('AUD/EUR', 0)).toContain('0.')
    expect(sandbox.requests).toHaveLength(2)
  })

  test('a pair without a rate says so among the others', async () => {
    const { tick } = stageTicker(['AUDEUR', 'AUDXXX'])
    await tick([quoteOf(0.6), null])
    await expect.poll(() => cellText('AUD/XXX', 0)).toContain('No rate')
    await expect.poll(() => cellText('AUD/EUR', 0)).toContain('0.60000')
    await tick([quoteOf(0.6), quoteOf(5, 6, 'AUDXXX')])
    await expect.poll(() => cellText('AUD/XXX', 0)).toContain('5.00000')
  })
})

test('pausing and resuming is one button, from the keyboard too', async () => {
  const { sandbox } = render(<QuoteTicker interval={2_000} pairs={['AUD/EUR']} />)
  await expect.poll(() => cellText('AUD/EUR', 0)).toContain('0.')
  const pauseButton = page.getByRole('button', { name: 'Pause' })
  await userEvent.tab()
  await userEvent.tab()
  await expect.element(pauseButton).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/^Paused. These rates are from/)).toBeVisible()
  const { length } = sandbox.requests
  await pause(3_000)
  expect(sandbox.requests).toHaveLength(length)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/^Updated at/)).toBeVisible()
  await expect.poll(() => sandbox.requests.length).toBe(length + 1)
})

test('nothing moves sideways at 320 px, and each pair takes two lines', async () => {
  await page.viewport(320, 700)
  const { element, tick } = stageTicker(['AUDEUR', 'AUDIDR'])
  await tick([quoteOf(0.6), quoteOf(10432.1, 10433, 'AUDIDR')])
  await expect.poll(() => cellText('AUD/IDR', 1)).toContain('10,433.00000')
  const { scrollWidth, clientWidth } = document.documentElement
  const table = element.querySelector('table')
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  expect(table?.scrollWidth).toBeLessThanOrEqual(table?.clientWidth ?? 0)
  for (const one of element.querySelectorAll('td')) {
    expect(one.scrollWidth, one.textContent ?? '').toBeLessThanOrEqual(one.clientWidth)
  }
  await expect.element(page.getByRole('columnheader', { name: 'Bid' })).toBeInTheDocument()
  await page.viewport(1280, 900)
})

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
