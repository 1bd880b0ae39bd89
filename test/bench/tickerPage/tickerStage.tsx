import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { QuoteTable } from '../../../src/components/QuoteTicker/QuoteTable.tsx'
import { Widget } from '../../../src/components/Widget/Widget.tsx'
import {
  createQuoteFeed,
  type FeedClock,
  type QuoteFeed,
} from '../../../src/hooks/quotes/quoteFeed.ts'
import { askQuotes } from '../../../src/hooks/quotes/quoteFeedRequest.ts'
import type { Quote } from '../../../src/hooks/useQuote.ts'
import { createFlashClient } from '../../../src/provider/createFlashClient.ts'
import { FlashProvider } from '../../../src/provider/FlashProvider.tsx'
import '../../../src/theme/tokens.css.ts'
import { painted } from '../page/probe.ts'
import { createMoves, symbolOf } from './moves.ts'
import { takeRawTable, type WriteRates } from './rawTable.ts'

/** Who writes the cells with each answer: the ticker, or a script by hand. */
type TickerSide = 'kit' | 'raw'

/** Milliseconds that each tick took, of the same answers. */
export interface TickTimes {
  readonly kit: readonly number[]
  readonly raw: readonly number[]
}

/** What the bench asks of the page. */
export interface TickerStage {
  /** Puts a ticker on the page, and beside it a copy of its elements, which is written by hand. */
  show(pairs: number): Promise<void>
  /** Lets both write so many answers, a frame each, and times what runs before the frame. */
  compare(ticks: number): Promise<TickTimes>
  /** Lets so many come as fast as they can, of which only each hundredth is painted. */
  rush(count: number): Promise<void>
  /** Lets them come through the client, from its `fetch` to the cells; gives how many were sent. */
  requests(count: number): Promise<number>
}

declare global {
  interface Window {
    tickerStage: TickerStage
  }
}

const interval = 10_000
const parent = document.getElementById('stage') as HTMLElement
const copied = document.getElementById('copy') as HTMLElement
const clock = createClock()
const client = createFlashClient({ endpoint: 'https://bench.example/', fetch: answer })
let move: () => readonly Quote[] = createMoves(1)
let upcoming: readonly Quote[] = []
let sent = 0
let root: Root | undefined
let writeRaw: WriteRates = () => {}
let feed: QuoteFeed | undefined
let stop = () => {}

async function show(pairs: number): Promise<void> {
  flushSync(() => root?.unmount())
  stop()
  copied.replaceChildren()
  move = createMoves(pairs)
  upcoming = move()
  mount(pairs)
  await painted()
  copied.append(...[...parent.children].map(child => child.cloneNode(true)))
  writeRaw = takeRawTable(copied, upcoming)
}

function mount(count: number): void {
  const pairs = Array.from({ length: count }, (_, index) => ({
    fromCurrency: 'AUD',
    toCurrency: symbolOf(index).slice(3),
  }))
  const ask = askQuotes(
    client,
    pairs.map(pair => ({ ...pair, size: 1000 })),
    true,
  )
  // Answers at hand, so that what is measured is what the ticker does with them.
  const askHere = async () => (isThroughClient ? ask() : { quotes: upcoming })
  feed = createQuoteFeed(askHere, { count, interval, clock, random: () => 0.5 })
  root = createRoot(parent)
  const shown = feed
  flushSync(() => root?.render(<Page feed={shown} pairs={pairs} />))
  stop = feed.start()
}

interface PageProps {
  readonly feed: QuoteFeed
  readonly pairs: Parameters<typeof QuoteTable>[0]['pairs']
}

function Page({ feed: shown, pairs }: PageProps): ReactNode {
  return (
    <FlashProvider client={client}>
      <Widget>
        <QuoteTable feed={shown} pairs={pairs} />
      </Widget>
    </FlashProvider>
  )
}

let isThroughClient = false

async function compare(count: number): Promise<TickTimes> {
  const times = { kit: [] as number[], raw: [] as number[] }
  for (let tick = 0; tick < count; tick += 1) {
    upcoming = move()
    for (const side of tick % 2 ? sides.toReversed() : sides) {
      const start = performance.now()
      await write(side)
      times[side].push(performance.now() - start)
    }
    await painted()
  }
  if (rowsText(parent) !== rowsText(copied)) throw new Error('The two show different texts')
  return times
}

const sides = ['kit', 'raw'] as const

async function write(side: TickerSide): Promise<void> {
  if (side === 'raw') return writeRaw(upcoming)
  clock.advance(interval)
  await settled()
}

function rowsText(outer: HTMLElement): string | null | undefined {
  return outer.querySelector('tbody')?.textContent
}

/** Until the answer, which is at hand, has been taken over: some promises later. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 8 && feed?.state().isAsking; turn += 1) await undefined
  if (feed?.state().isAsking) throw new Error('The answer was not taken over')
}

async function rush(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick += 1) {
    upcoming = move()
    clock.advance(interval)
    await settled()
    if (tick % 100 === 0) await painted()
  }
}

async function requests(count: number): Promise<number> {
  const before = sent
  isThroughClient = true
  for (let tick = 0; tick < count; tick += 1) {
    clock.advance(interval)
    while (feed?.state().isAsking) await new Promise(nextTurn)
    if (tick % 100 === 0) await painted()
  }
  isThroughClient = false
  return sent - before
}

const channel = new MessageChannel()
const waiting: ((value: unknown) => void)[] = []
channel.port1.onmessage = () => waiting.shift()?.(undefined)

/** A turn of the page, without the 4 ms that nested timers wait. */
function nextTurn(callback: (value: unknown) => void): void {
  waiting.push(callback)
  channel.port2.postMessage(undefined)
}

async function answer(): Promise<Response> {
  sent += 1
  const data = Object.fromEntries(
    move().map((quote, index) => [`q${index}`, { __typename: 'Quote', ...quote }]),
  )
  return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } })
}

function createClock(): FeedClock & { advance(milliseconds: number): void } {
  let now = Date.now()
  const timers = new Set<{ due: number; callback: () => void }>()
  return {
    now: () => now,
    after(milliseconds, callback) {
      const timer = { due: now + milliseconds, callback }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    advance(milliseconds) {
      now += milliseconds
      for (const timer of [...timers].filter(({ due }) => due <= now)) {
        timers.delete(timer)
        timer.callback()
      }
    },
  }
}

window.tickerStage = { show, compare, rush, requests }
