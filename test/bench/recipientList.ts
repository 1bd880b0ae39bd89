import type { Browser, Page } from 'playwright'
import type { ListMounting, Loading } from './listPage/listStage.tsx'
import { tasksOf } from './mainThreadTasks.ts'
import type { Row } from './report.ts'
import { servePage } from './servePage.ts'

const rounds = 10
const few = 100
const many = 10_000
const searches = ['a', 'ab', 'o', 'ok', 's', 'sm']

/** What one book of a size did in one round. */
interface Round {
  readonly loading: Loading
  /** The first mounting, which sorts the book, and the second, which finds it sorted. */
  readonly first: ListMounting
  readonly second: ListMounting
  /** Milliseconds to the paint, a key; the first folds the book. */
  readonly keys: readonly number[]
}

/**
 * What an address book of 10,000 costs against one of 100: the first row once the book is in the page's
 * cache, a key of the search, and, to know, how it gets into the cache. Of the large one also what
 * scrolling through it does: frames over 50 ms, and elements in the page.
 */
export async function measureRecipientList(browser: Browser): Promise<Row[]> {
  const server = await servePage('listPage')
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const failures: string[] = []
  page.on('pageerror', error => failures.push(String(error)))
  try {
    await page.goto(server.url)
    await page.waitForFunction(() => 'listStage' in window)
    const ours: Round[] = []
    const small: Round[] = []
    for (let round = -2; round < rounds; round++) {
      const sides = [
        { count: many, list: ours },
        { count: few, list: small },
      ]
      for (const { count, list } of round % 2 ? sides.toReversed() : sides) {
        const measured = await measureBook(page, count)
        if (round >= 0) list.push(measured) // The first rounds warm the engine up.
      }
    }
    const scrolled = await measureScrolling(browser, page)
    if (failures.length > 0) throw new Error(`The page failed: ${failures.join('; ')}`)
    const compared = (what: string, of: (round: Round) => number, limit?: number): Row => ({
      what: `10,000 recipients, ms: ${what}, to 100`,
      ours: ours.map(of),
      baseline: small.map(of),
      ...(limit && { limit }),
    })
    return [
      compared('first row from the cache', ({ first }) => first.paint, 1.5),
      compared('first row, shown before', ({ second }) => second.paint, 1.5),
      compared('script of the first row', ({ first }) => first.script),
      compared('first key of a search', ({ keys }) => keys[0] ?? Number.NaN),
      compared('each further key', ({ keys }) => sum(keys.slice(1)) / (keys.length - 1)),
      compared('the sandbox’s answer', ({ loading }) => loading.sandbox),
      compared('the answer into the cache', ({ loading }) => loading.apollo),
      ...scrolled,
    ]
  } finally {
    await page.close()
    await server.close()
  }
}

async function measureBook(page: Page, count: number): Promise<Round> {
  const loading = await page.evaluate(size => window.listStage.load(size), count)
  const first = await page.evaluate(() => window.listStage.mount())
  await page.evaluate(() => window.listStage.unmount())
  const second = await page.evaluate(() => window.listStage.mount())
  await page.waitForTimeout(400) // A person needs longer to begin to type.
  const keys: number[] = []
  for (const search of searches) {
    keys.push(await page.evaluate(text => window.listStage.search(text), search))
  }
  await page.evaluate(() => window.listStage.unmount())
  return { loading, first, second, keys }
}

/** Wheels 20,000 px through the large book, and reads Chromium's trace of it. */
async function measureScrolling(browser: Browser, page: Page): Promise<Row[]> {
  await page.evaluate(size => window.listStage.load(size), many)
  await page.evaluate(() => window.listStage.mount())
  await page.locator('[data-flash="virtual-list"]').hover()
  await page.waitForTimeout(500) // Until the whole list is sorted and ready to be searched.
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] })
  for (let at = 0; at < 100; at++) {
    await page.mouse.wheel(0, 200)
    await page.waitForTimeout(16)
  }
  const tasks = tasksOf(await browser.stopTracing())
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  const top = await page
    .locator('[data-flash="virtual-list"]')
    .evaluate(({ scrollTop }) => scrollTop)
  if (top < 15_000) throw new Error(`Scrolled by ${top} px instead of 20,000`)
  return [
    {
      what: '10,000 recipients: tasks over 50 ms while scrolling',
      ours: [tasks.filter(length => length > 50).length],
      limit: 0,
    },
    {
      what: '10,000 recipients: longest of them, ms',
      ours: [Math.round(Math.max(...tasks))],
    },
    { what: '10,000 recipients: elements in the page', ours: [nodes], limit: 1_500 },
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
