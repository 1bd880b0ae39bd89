import type { CDPSession, Page } from 'playwright'
import type { Keystroke } from './page/probe.ts'
import type { Side } from './page/stage.tsx'
import { medianOf } from './statistics.ts'

/** One way to type: in a field of the form and in the bare one, or in a field by itself. */
export interface Typing {
  readonly what: string
  /** The name of the form's input; of no account outside the form. */
  readonly field: string
  /** Typed before, and the field left: from then on each key press checks the whole form. */
  readonly leftWith?: string
  /** The keys; the first three only warm up. */
  readonly keys: string
  /** Whether the first typing's limits apply. */
  readonly isFirst: boolean
}

/** Medians of one word typed. */
export interface TypedWord {
  /** Milliseconds to the paint. */
  readonly paint: number
  /** Milliseconds of JavaScript a key press, whenever it ran. */
  readonly script: number
  readonly rendered: readonly (readonly string[])[]
}

const warmUp = 3

/** Among plain inputs by its name; an account field has the one that isn't hidden. */
const bareInput = 'input[name="bare"], [data-flash="input"]'

/** Mounts a side anew, types a word with real key presses, and reads what each of them did. */
export async function typeWord(
  page: Page,
  cdp: CDPSession,
  side: Side,
  { field, leftWith, keys }: Typing,
): Promise<TypedWord> {
  await page.evaluate(name => window.stage.show(name), side)
  const isForm = side === 'kit' || side === 'bareForm'
  const input = page.locator(isForm ? `input[name="${field}"]` : bareInput)
  await input.focus()
  if (leftWith !== undefined) {
    await page.keyboard.insertText(leftWith)
    await input.blur()
    await input.focus()
    await page.waitForTimeout(30)
  }
  for (const key of keys.slice(0, warmUp)) await press(page, key)
  await page.evaluate(() => void window.stage.takeSeen())
  const before = await scriptTime(cdp)
  for (const key of keys.slice(warmUp)) await press(page, key)
  const script = (await scriptTime(cdp)) - before
  const { keystrokes } = await page.evaluate(() => window.stage.takeSeen())
  if (keystrokes.length !== keys.length - warmUp || keystrokes.some(isUnpainted)) {
    throw new Error(`${side}, ${field}: not every key press was seen to its paint`)
  }
  return {
    paint: medianOf(keystrokes.map(({ paint }) => paint)),
    script: script / keystrokes.length,
    rendered: keystrokes.map(({ rendered }) => rendered),
  }
}

function isUnpainted({ paint }: Keystroke): boolean {
  return !(paint > 0)
}

/** Holds a key as briefly as a fast typist, and longer than the frame takes. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key, { delay: 14 })
  await page.waitForTimeout(8)
}

async function scriptTime(cdp: CDPSession): Promise<number> {
  return (await metric(cdp, 'ScriptDuration')) * 1000
}

/** One of Chromium's running totals; durations in seconds. */
export async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const value = metrics.find(metric => metric.name === name)?.value
  if (value === undefined) throw new Error(`Chromium gave no ${name}`)
  return value
}
