import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright'
import { build, mergeConfig } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import shared from '../../.storybook/vite.config.ts'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { type Site, serveSite } from '../site.ts'

const folder = mkdtempSync(join(tmpdir(), 'virtual-list-'))
let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
  await build(
    mergeConfig(shared, {
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        reportCompressedSize: false,
        cssCodeSplit: false,
        rolldownOptions: {
          input: new URL('VirtualListPage.tsx', import.meta.url).pathname,
          output: { entryFileNames: 'page.js', assetFileNames: 'page.[ext]' },
        },
      },
    }),
  )
  const files = globSync('*', { cwd: folder }).map(file => [
    `/${file}`,
    readFileSync(join(folder, file), 'utf8'),
  ])
  site = await serveSite(
    `<link rel="stylesheet" href="/page.css">
     <div id="root"></div><script type="module" src="/page.js"></script>`,
    Object.fromEntries(files),
  )
}, 60_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** The time on the processor, in µs. */
  readonly tdur?: number
}

/** What the page's main thread did during `act`: its tasks in ms on the processor, longest first. */
async function traceTasks(client: CDPSession, act: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = []
  client.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]))
  })
  await client.send('Tracing.start', { categories: 'toplevel,devtools.timeline' })
  await act()
  const isDone = new Promise(resolve => client.once('Tracing.tracingComplete', resolve))
  await client.send('Tracing.end')
  await isDone
  const inPage = events.find(({ name }) => name === 'FunctionCall')
  return events
    .filter(
      ({ name, pid, tid }) => /RunTask$/.test(name) && pid === inPage?.pid && tid === inPage.tid,
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a)
}

/** The most elements that the page had at the end of any frame since. */
function countElements(page: Page): Promise<() => Promise<number>> {
  return page
    .evaluate(() => {
      const counted = window as { most?: number }
      const count = () => {
        const now = document.querySelectorAll('*').length
        counted.most = Math.max(counted.most ?? 0, now)
        requestAnimationFrame(count)
      }
      count()
    })
    .then(() => () => page.evaluate(() => (window as { most?: number }).most ?? 0))
}

test.each([
  [10_000, 1280],
  [10_000, 360],
  [100_000, 1280],
])(
  '%i rows scroll by 20,000 px without a task of 50 ms, on %i px',
  async (rows, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    try {
      await page.goto(`${site.url}?${rows}`)
      await page.getByText('Person 0', { exact: true }).waitFor()
      const mostElements = await countElements(page)
      await page.mouse.move(width / 2, 200)
      const tasks = await traceTasks(await page.context().newCDPSession(page), async () => {
        for (let step = 0; step < 50; step += 1) await page.mouse.wheel(0, 400)
        await page.waitForFunction(() => {
          const list = document.querySelector('[data-flash=virtual-list]')
          return list && list.scrollTop > 19_000
        })
      })
      expect(tasks.length).toBeGreaterThan(100)
      expect(tasks[0]).toBeLessThan(50)
      expect(await mostElements()).toBeLessThan(600)
    } finally {
      await page.close()
    }
  },
  60_000,
)
