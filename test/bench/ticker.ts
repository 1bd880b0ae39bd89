import type { Browser, CDPSession, Page } from 'playwright'
import { usedHeap } from './heap.ts'
import type { Row } from './report.ts'
import { servePage } from './servePage.ts'
import { medianOf, spreadOf } from './statistics.ts'
import type { TickTimes } from './tickerPage/tickerStage.tsx'

const pairs = 100
const rounds = 12
/** Of the ticks of a round the lower quartile counts: a busy machine only ever adds to one. */
const ticks = 20
const heapTicks = 10_000
/** Through the client a hundred would take most of the time, and what a request leaves is the same. */
const fewPairs = 5
const heapSamples = 9

/**
 * What a ticker of a hundred pairs, all of which move, does with an answer, against the same cells written by
 * hand; how many requests its answers take; and what 10,000 of them leave in the heap.
 */
export async function measureTicker(browser: Browser): Promise<Row[]> {
  const server = await servePage('tickerPage')
  const page = await browser.newPage({ viewport: { width: 2584, height: 900 } })
  const failures: string[] = []
  page.on('pageerror', error => failures.push(String(error)))
  try {
    await page.goto(server.url)
    await page.waitForFunction(() => 'tickerStage' in window)
    const cdp = await page.context().newCDPSession(page)
    const rows = [...(await measureTicks(page)), ...(await measureHeap(page, cdp))]
    if (failures.length > 0) throw new Error(`The page failed: ${failures.join('; ')}`)
    return rows
  } finally {
    await page.close()
    await server.close()
  }
}

/**
 * From the moment that the parsed answer is there until the last text is written. Both write each answer,
 * by turns first, into cells that then hold the same texts: what else the machine does hits both alike.
 */
async function measureTicks(page: Page): Promise<Row[]> {
  const ours: number[] = []
  const raw: number[] = []
  await page.evaluate(count => window.tickerStage.show(count), pairs)
  for (let round = -3; round < rounds; round++) {
    const times: TickTimes = await page.evaluate(count => window.tickerStage.compare(count), ticks)
    if (round < 0) continue // The first rounds warm the engine up.
    ours.push(spreadOf(times.kit).low)
    raw.push(spreadOf(times.raw).low)
  }
  return [
    {
      what: 'a tick of 100 pairs, ms: ticker, to raw text updates',
      ours,
      baseline: raw,
      limit: 2,
    },
  ]
}

async function measureHeap(page: Page, cdp: CDPSession): Promise<Row[]> {
  const show = (count: number) => page.evaluate(some => window.tickerStage.show(some), count)
  const rush = (count: number) => page.evaluate(some => window.tickerStage.rush(some), count)
  const ask = (count: number) => page.evaluate(some => window.tickerStage.requests(some), count)
  await show(pairs)
  const sent = (await ask(30)) / 30
  await rush(500)
  const rushed = await heapOver(heapTicks, cdp, rush)
  await show(fewPairs)
  await ask(4_000) // The client's own machinery settles slowly, and stays as it is from then on.
  const asked = await heapOver(heapTicks, cdp, ask)
  return [
    { what: 'ticker of 100 pairs: requests a tick', ours: [sent], limit: 1 },
    { what: 'ticker: heap after 10,000 ticks, to before, kB', ...rushed, limit: 1.01 },
    { what: 'ticker: heap after 10,000 requests, to before, kB', ...asked, limit: 1.01 },
  ]
}

/** The median of the heap in the last third of the ticks, and in the first. */
async function heapOver(
  all: number,
  cdp: CDPSession,
  run: (count: number) => Promise<unknown>,
): Promise<Pick<Row, 'ours'> & { readonly baseline: readonly number[] }> {
  const heap: number[] = []
  for (let sample = 0; sample < heapSamples; sample += 1) {
    await run(Math.round(all / heapSamples))
    heap.push(await usedHeap(cdp))
  }
  const third = heapSamples / 3
  return {
    ours: [medianOf(heap.slice(-third)) / 1000],
    baseline: [medianOf(heap.slice(0, third)) / 1000],
  }
}
