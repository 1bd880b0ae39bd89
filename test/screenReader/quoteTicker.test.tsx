import { expect, test } from 'vitest'
import { cellText, stageTicker } from '../components/QuoteTicker/tickerStage.tsx'
import { moveClocks } from '../hooks/deviceClock.ts'
import { problemOf, quoteOf } from '../hooks/quoteFeedStage.ts'
import { listen } from './reader.ts'

// What a person hears who leaves a ticker alone: beside what they do themselves, this and nothing else.

const symbols = ['AUDEUR', 'AUDUSD', 'AUDGBP', 'AUDNZD', 'AUDJPY', 'AUDXXX']

/** Rates after so many steps, of which the first pair moves most; the last has none. */
function rates(step: number) {
  const some = symbols
    .slice(0, -1)
    .map((symbol, at) => quoteOf((6_000 + step * (10 - at)) / 10_000, 0.7, symbol))
  return [...some, null]
}

test('of rates that move with each answer a few words every half minute, and all on demand', async () => {
  const { tick, feed, answer } = stageTicker(symbols)
  const device = moveClocks()
  const transcript: string[] = []
  let heard = 0
  await tick(rates(0))
  await expect.poll(() => cellText('AUD/EUR', 0)).toContain('0.60000')
  const reader = await listen()
  /** Writes down what was said since, in a person's words or by itself. */
  const note = async (what: string) => {
    await reader.rest()
    const lines = reader.transcript().trimEnd().split('\n')
    transcript.push(`(${what})`, ...lines.slice(heard))
    heard = lines.length
  }
  /** Ten seconds and an answer, `times` times. */
  const pass = async (times: number, next: (turn: number) => Promise<void>) => {
    for (let turn = 1; turn <= times; turn += 1) {
      await device.pass(10_000)
      await next(turn)
      await reader.rest()
    }
  }

  await reader.tabTo('Read rates')
  await note('rates have come, and the focus is on a button')
  await pass(2, turn => tick(rates(turn)))
  await note('two answers in twenty seconds, in which all rates moved')
  await pass(1, () => tick(rates(3)))
  await note('a third')
  await pass(2, turn => tick(rates(3 + turn)))
  await note('two more')
  await pass(1, () => tick([...rates(3).slice(0, 1), ...rates(2).slice(1)]))
  await note('a third, in which the rates went down')
  await pass(4, () => tick([...rates(3).slice(0, 1), ...rates(2).slice(1)]))
  await note('four that changed nothing')
  await reader.press('Enter')
  await note('asked')
  await pass(2, () => tick(rates(9)))
  await note('twenty seconds')
  await reader.press('Enter')
  await note('asked again')
  await pass(4, async () => {
    feed.refresh()
    await answer({ quotes: symbols.map(() => undefined), problem: problemOf('server') })
  })
  await note('four failures')
  await pass(1, () => tick(rates(9)))
  await note('an answer with the same rates')
  await reader.tabTo('Pause')
  await reader.press('Enter')
  await device.pass(60_000)
  await note('a pause of a minute')

  await expect(lasting(transcript.join('\n'))).toMatchFileSnapshot('quoteTicker.txt')
}, 120_000)

const time = /\d+:\d\d:\d\d\s[AP]M/g

/** Without the moment, and without regions that are emptied, which nobody hears. */
function lasting(transcript: string): string {
  return `${transcript.replace(/^ +polite: *\n/gm, '').replace(time, '…')}\n`
}
