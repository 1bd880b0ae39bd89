/**
 * Measures the kit in Chromium, on a production build, against the same react-aria parts without it,
 * an address book of 10,000 against one of 100, a ticker against its cells written by hand, news by a
 * source against polling, the sandbox against graphql-js, the check of an IBAN against ibantools, and a
 * search against a plain one; ends with exit code 1 where a ratio is over its limit. Only ratios of one
 * run are judged, since milliseconds move with the machine.
 */
import { type CDPSession, chromium, type Page } from 'playwright'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { countFieldRenders } from './countFieldRenders.ts'
import { measureIbanChecks } from './ibanChecks.ts'
import { metric, type TypedWord, type Typing, typeWord } from './keystrokes.ts'
import { measureLive } from './live.ts'
import type { Mounting } from './page/stage.tsx'
import { measureRecipientList } from './recipientList.ts'
import { type Row, report } from './report.ts'
import { measureSandbox } from './sandboxQueries.ts'
import { measureSearches } from './searches.ts'
import { servePage } from './servePage.ts'
import { measureTable } from './table.ts'
import { measureTicker } from './ticker.ts'

const rounds = 12
const mountings = 60

const typings: readonly Typing[] = [
  { what: 'first name', field: 'firstName', keys: 'Marguerites', isFirst: true },
  { what: 'IBAN', field: 'iban', keys: 'FR763000600', isFirst: true },
  { what: 'unknown field', field: 'taxReference', keys: 'Reference12', isFirst: true },
  {
    what: 'IBAN, left while wrong',
    field: 'iban',
    leftWith: 'FR76',
    keys: '30006000011',
    isFirst: false,
  },
]

const server = await servePage('page', [countFieldRenders()])
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    ...chromiumFlags,
    '--js-flags=--expose-gc',
    // Frames as soon as they are asked for: the wait for a screen is longer than what is measured.
    '--disable-frame-rate-limit',
    '--disable-gpu-vsync',
  ],
})

try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const failures: string[] = []
  page.on('pageerror', error => failures.push(String(error)))
  await page.goto(server.url)
  await page.evaluate(() => window.stage.show('kit'))
  await page.locator('[data-flash="text-field"]').nth(19).waitFor()
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')

  const rows = [
    ...(await measureTyping(page, cdp)),
    ...(await measureGrouping(page, cdp)),
    await measureIdleness(page, cdp),
    ...(await measureMounting(page)),
    ...(await measureRecipientList(browser)),
    ...(await measureTable(browser)),
    ...(await measureTicker(browser)),
    ...(await measureLive(browser)),
    ...(await measureSandbox()),
    ...measureIbanChecks(),
    ...measureSearches(),
  ]
  if (failures.length > 0) throw new Error(`The page failed: ${failures.join('; ')}`)
  report(rows)
} finally {
  await browser.close()
  await server.close()
}

/** Form and baseline in turn, each word on a form mounted anew, so that it is a first typing. */
async function measureTyping(page: Page, cdp: CDPSession): Promise<Row[]> {
  const words = typings.map(typing => ({
    typing,
    ours: [] as TypedWord[],
    bare: [] as TypedWord[],
  }))
  const lone: TypedWord[] = []
  const form: TypedWord[] = []
  const [firstName] = typings as [Typing]
  for (let round = -1; round < rounds; round++) {
    for (const { typing, ours, bare } of words) {
      const sides = [
        { side: 'kit', list: ours },
        { side: 'bareTextField', list: bare },
      ] as const
      for (const { side, list } of round % 2 ? sides.toReversed() : sides) {
        const word = await typeWord(page, cdp, side, typing)
        if (round >= 0) list.push(word) // The first round warms the engine up.
      }
    }
    const onEmptyPage = await typeWord(page, cdp, 'loneTextField', firstName)
    const inControllers = await typeWord(page, cdp, 'bareForm', firstName)
    if (round >= 0) {
      lone.push(onEmptyPage)
      form.push(inControllers)
    }
  }
  const first = words.filter(({ typing }) => typing.isFirst)
  return [
    ...words.map(({ typing, ours, bare }) => ({
      what: `key to paint, ms: ${typing.what}`,
      ours: ours.map(({ paint }) => paint),
      baseline: bare.map(({ paint }) => paint),
    })),
    {
      what: 'key to paint, ms: all first typing',
      ours: first.flatMap(({ ours }) => ours.map(({ paint }) => paint)),
      baseline: first.flatMap(({ bare }) => bare.map(({ paint }) => paint)),
      limit: 1.3,
    },
    // For orientation: the same fields in bare Controllers, and a field with nothing else on its page.
    {
      what: 'key to paint, ms: first name, to bare Controllers',
      ours: words[0]?.ours.map(({ paint }) => paint) ?? [],
      baseline: form.map(({ paint }) => paint),
    },
    {
      what: 'key to paint, ms: bare field among inputs, to alone',
      ours: words[0]?.bare.map(({ paint }) => paint) ?? [],
      baseline: lone.map(({ paint }) => paint),
    },
    ...words.map(({ typing, ours, bare }) => ({
      what: `script a key, ms: ${typing.what}`,
      ours: ours.map(({ script }) => script),
      baseline: bare.map(({ script }) => script),
    })),
    ...words.map(({ typing, ours }) => ({
      what: `fields rendered a key: ${typing.what}`,
      ours: ours.flatMap(({ rendered }) => rendered.map(names => new Set(names).size)),
      limit: 1,
    })),
    ...words.map(({ typing, ours }) => ({
      what: `renders a key: ${typing.what}`,
      ours: ours.flatMap(({ rendered }) => rendered.map(names => names.length)),
      ...(typing.isFirst && { limit: 1 }),
    })),
  ]
}

/** A field that groups while it is typed in against one that doesn't, and to know, whole fields. */
async function measureGrouping(page: Page, cdp: CDPSession): Promise<Row[]> {
  const grouped = 'DE89 3704 0044 0532 0130 00'
  const fields = [
    { side: 'plainField', shown: grouped.replaceAll(' ', ''), list: [] as TypedWord[] },
    { side: 'groupedField', shown: grouped, list: [] as TypedWord[], limit: 1.3 },
    { side: 'ibanField', shown: grouped, list: [] as TypedWord[] },
    { side: 'bsbField', shown: '062-000', list: [] as TypedWord[] },
  ] as const
  for (let round = -1; round < rounds; round++) {
    for (const { side, shown, list } of round % 2 ? fields.toReversed() : fields) {
      const keys = shown.replace(/[ -]/g, '')
      const word = await typeWord(page, cdp, side, { what: side, field: side, keys, isFirst: true })
      const text = await page.locator('[data-flash="input"]').inputValue()
      if (text !== shown) throw new Error(`${side} shows "${text}" instead of "${shown}"`)
      if (round >= 0) list.push(word)
    }
  }
  const [plain, ...others] = fields
  return others.flatMap(({ side, list, shown: _, ...limits }) => [
    {
      what: `key to paint, ms: ${side}, to plainField`,
      ours: list.map(({ paint }) => paint),
      baseline: plain.list.map(({ paint }) => paint),
      ...limits,
    },
    {
      what: `script a key, ms: ${side}, to plainField`,
      ours: list.map(({ script }) => script),
      baseline: plain.list.map(({ script }) => script),
    },
    {
      what: `renders a key: ${side}`,
      ours: list.flatMap(({ rendered }) => rendered.map(names => names.length)),
      ...(side === 'groupedField' && { limit: 1 }),
    },
  ])
}

/** A form that nobody touches has to leave the machine alone: no frame, no style, no layout. */
async function measureIdleness(page: Page, cdp: CDPSession): Promise<Row> {
  await page.evaluate(() => window.stage.show('kit'))
  await page.waitForTimeout(500) // Until what moves at the start stands still.
  const before = await metric(cdp, 'RecalcStyleCount')
  await page.waitForTimeout(500)
  const after = await metric(cdp, 'RecalcStyleCount')
  return { what: 'style recalculations, idle for 0.5 s', ours: [after - before], limit: 0 }
}

async function measureMounting(page: Page): Promise<Row[]> {
  const ours: Mounting[] = []
  const bare: Mounting[] = []
  for (let round = -8; round < mountings; round++) {
    const sides = [
      { side: 'kit', list: ours },
      { side: 'bareForm', list: bare },
    ] as const
    for (const { side, list } of round % 2 ? sides.toReversed() : sides) {
      const mounting = await page.evaluate(name => window.stage.mount(name), side)
      if (round >= 0) list.push(mounting)
    }
  }
  return (['script', 'paint'] as const).map(measure => ({
    what: `mounting 20 fields, ms to ${measure === 'script' ? 'the end of its script' : 'paint'}`,
    ours: ours.map(mounting => mounting[measure]),
    baseline: bare.map(mounting => mounting[measure]),
    limit: 1.3,
  }))
}
