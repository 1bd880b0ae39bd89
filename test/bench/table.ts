import { type Browser, type CDPSession, chromium, type Page } from 'playwright'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { tasksOf } from './mainThreadTasks.ts'
import { type Row, report } from './report.ts'
import { servePage } from './servePage.ts'
import type { TableMounting } from './tablePage/tableStage.tsx'

const rounds = 10
const few = 1_000
const many = 100_000

/** What a table of one size did in one round. */
interface Round {
  readonly first: TableMounting
  /** Milliseconds to the first rows of another order. */
  readonly sort: number
}

/**
 * What a table of 100,000 withdrawals costs against one of 1,000: its first paint once the rows are in the
 * page, and the first rows of another order. Of the large one also what scrolling through it does, the
 * elements in the page, and the memory that a row takes.
 */
export async function measureTable(browser: Browser): Promise<Row[]> {
  const server = await servePage('tablePage')
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const failures: string[] = []
  page.on('pageerror', error => failures.push(String(error)))
  try {
    await page.goto(server.url)
    await page.waitForFunction(() => 'tableStage' in window)
    const memory = await measureMemory(page)
    const { large, small } = await measureSizes(page)
    const scrolled = await measureScrolling(browser, page)
    if (failures.length > 0) throw new Error(`The page failed: ${failures.join('; ')}`)
    const compared = (what: string, of: (round: Round) => number, limit?: number): Row => ({
      what: `100,000 withdrawals, ms: ${what}, to 1,000`,
      ours: large.map(of),
      baseline: small.map(of),
      ...(limit && { limit }),
    })
    return [
      compared('first paint', ({ first }) => first.paint, 2),
      compared('script of it', ({ first }) => first.script),
      compared('first rows of another order', ({ sort }) => sort),
      ...memory,
      ...scrolled,
    ]
  } finally {
    await page.close()
    await server.close()
  }
}

/** Both sizes in turn, so that a machine that slows down does so for both. */
async function measureSizes(page: Page) {
  await page.evaluate(async size => {
    window.tableStage.prepare(size)
    await window.tableStage.load(size)
  }, few)
  const large: Round[] = []
  const small: Round[] = []
  for (let round = -2; round < rounds; round++) {
    const sides = [
      { count: many, list: large },
      { count: few, list: small },
    ]
    for (const { count, list } of round % 2 ? sides.toReversed() : sides) {
      const measured = await measureSize(page, count)
      if (round >= 0) list.push(measured) // The first rounds warm the engine up.
    }
  }
  return { large, small }
}

async function measureSize(page: Page, count: number): Promise<Round> {
  const first = await page.evaluate(size => window.tableStage.mount(size), count)
  await page.evaluate(() => window.tableStage.settled())
  const sort = await page.evaluate(() => window.tableStage.sort('Amount'))
  await page.evaluate(() => window.tableStage.settled())
  await page.evaluate(() => window.tableStage.unmount())
  return { first, sort }
}

/** What the rows take in the page, and what their table takes besides, in bytes a row. */
async function measureMemory(page: Page): Promise<Row[]> {
  const cdp = await page.context().newCDPSession(page)
  await page.evaluate(size => window.tableStage.prepare(size), many)
  const before = await heapOf(page, cdp)
  await page.evaluate(size => window.tableStage.load(size), many)
  const loaded = await heapOf(page, cdp)
  await page.evaluate(size => window.tableStage.mount(size), many)
  await page.evaluate(() => window.tableStage.settled())
  const shown = await heapOf(page, cdp)
  await page.evaluate(() => window.tableStage.unmount())
  const perRow = (from: number, to: number) => [Math.round((to - from) / many)]
  return [
    { what: '100,000 withdrawals: bytes of heap a row, the answer', ours: perRow(before, loaded) },
    { what: '100,000 withdrawals: bytes of heap a row, the table', ours: perRow(loaded, shown) },
  ]
}

async function heapOf(page: Page, cdp: CDPSession): Promise<number> {
  await page.waitForTimeout(1000) // Until what a request needed is let go.
  for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}

/** Wheels 20,000 px through the large table, and reads Chromium's trace of it. */
async function measureScrolling(browser: Browser, page: Page): Promise<Row[]> {
  await page.evaluate(size => window.tableStage.mount(size), many)
  await page.evaluate(() => window.tableStage.settled())
  const table = page.locator('[data-flash="virtual-table"]')
  await table.hover()
  await page.waitForTimeout(500)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] })
  for (let at = 0; at < 100; at++) {
    await page.mouse.wheel(0, 200)
    await page.waitForTimeout(16)
  }
  const tasks = tasksOf(await browser.stopTracing())
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  const top = await table.evaluate(({ scrollTop }) => scrollTop)
  if (top < 15_000) throw new Error(`Scrolled by ${top} px instead of 20,000`)
  return [
    {
      what: '100,000 withdrawals: longest frame while scrolling, ms',
      ours: [Math.round(Math.max(...tasks))],
      limit: 50,
    },
    { what: '100,000 withdrawals: elements in the page', ours: [nodes], limit: 1_500 },
  ]
}

// Alone: `node test/bench/table.ts`.
if (import.meta.main) {
  const flags = ['--js-flags=--expose-gc', '--disable-frame-rate-limit', '--disable-gpu-vsync']
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, ...flags],
  })
  try {
    report(await measureTable(browser))
  } finally {
    await browser.close()
  }
}
