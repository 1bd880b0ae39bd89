import type { Browser, CDPSession, Page } from 'playwright'
import { usedHeap } from './heap.ts'
import { metric } from './keystrokes.ts'
import type { NewsTimes } from './livePage/liveStage.tsx'
import type { Row } from './report.ts'
import { servePage } from './servePage.ts'
import { medianOf } from './statistics.ts'

const rounds = 3
const widgets = 50
const events = 10_000
const samples = 9

/**
 * How soon fifty widgets show what happens, by a source and polled each second, in one page at once; and
 * what 10,000 events leave behind in a page that is left open.
 */
export async function measureLive(browser: Browser): Promise<Row[]> {
  const server = await servePage('livePage')
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const failures: string[] = []
  page.on('pageerror', error => failures.push(String(error)))
  try {
    await page.goto(server.url)
    await page.waitForFunction(() => 'liveStage' in window)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    const rows = [...(await measureNews(page)), ...(await measureLeftOpen(page, cdp))]
    if (failures.length > 0) throw new Error(`The page failed: ${failures.join('; ')}`)
    return rows
  } finally {
    await page.close()
    await server.close()
  }
}

async function measureNews(page: Page): Promise<Row[]> {
  const times: NewsTimes[] = []
  await page.evaluate(() => window.liveStage.show(true))
  for (let round = -1; round < rounds; round += 1) {
    const seen: NewsTimes = await page.evaluate(() => window.liveStage.round())
    if (seen.live.length !== widgets || seen.polled.length !== widgets) {
      throw new Error(`Of ${widgets} changes, ${seen.live.length} and ${seen.polled.length} shown`)
    }
    if (round >= 0) times.push(seen) // The first round warms the engine up.
  }
  const rowOf = (what: string, of: (some: readonly number[]) => number, limit: number): Row => ({
    what: `event to screen, 50 widgets, ms: ${what} by a source, to polling at 1 s`,
    ours: times.map(({ live }) => of(live)),
    baseline: times.map(({ polled }) => of(polled)),
    limit,
  })
  return [rowOf('median', medianOf, 0.1), rowOf('worst', some => Math.max(...some), 0.25)]
}

/** The median of the heap in the last third of the events, and in the first; and who listens. */
async function measureLeftOpen(page: Page, cdp: CDPSession): Promise<Row[]> {
  const rush = (count: number) => page.evaluate(some => window.liveStage.rush(some), count)
  const listening = async () => {
    await page.waitForTimeout(2_500) // Until what the last events left to ask is answered.
    await usedHeap(cdp)
    const ofTheSource = await page.evaluate(() => window.liveStage.listeners())
    return [ofTheSource, await metric(cdp, 'JSEventListeners')]
  }
  await page.evaluate(() => window.liveStage.show(false))
  await rush(6_000) // Until each remembers as much of its past as it ever does.
  const heap: number[] = []
  const before = await listening()
  for (let sample = 0; sample < samples; sample += 1) {
    await rush(Math.round(events / samples))
    heap.push((await usedHeap(cdp)) / 1000)
  }
  const third = samples / 3
  return [
    {
      what: 'live: heap after 10,000 events, to before, kB',
      ours: [medianOf(heap.slice(-third))],
      baseline: [medianOf(heap.slice(0, third))],
      limit: 1.05,
    },
    {
      what: 'live: listeners after 10,000 events, to before',
      ours: await listening(),
      baseline: before,
      limit: 1.01,
    },
  ]
}
