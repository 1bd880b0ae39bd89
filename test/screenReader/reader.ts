import { virtual } from '@guidepup/virtual-screen-reader'
import { expect, onTestFinished } from 'vitest'

/** A person who hears the page: what they do, and what is said to it. */
export interface Reader {
  /** Presses a key, `times` times. */
  readonly press: (key: string, times?: number) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Presses Tab until something of this name has the focus; what is passed isn't written down. */
  readonly tabTo: (name: string) => Promise<void>
  /** Reads on, piece by piece, to what this ends with, or else to the end of the page. */
  readonly readTo: (last: string) => Promise<void>
  /** Waits until this was said, by the last act or of itself after it. */
  readonly hear: (said: string) => Promise<void>
  /** Waits for whatever else is said of itself. */
  readonly rest: () => Promise<void>
  /** All of it: each act, and under it what was said. */
  readonly transcript: () => string
}

interface Act {
  readonly done: string
  readonly said: string[]
}

/** Starts the virtual screen reader on the page, until the test ends. */
export async function listen(): Promise<Reader> {
  const acts: Act[] = []
  let known = 0

  /** What was said since, for the act before, unless a new one is named. */
  async function note(done?: string): Promise<void> {
    const said = (await virtual.spokenPhraseLog()).slice(known)
    known += said.length
    if (done !== undefined) acts.push({ done, said: [] })
    acts.at(-1)?.said.push(...said)
  }

  // Of an element that is gone the reader asks what only a document can answer.
  const prototype = Element.prototype as Partial<Pick<Document, 'getElementById'>>
  prototype.getElementById = () => null
  onTestFinished(async () => {
    await virtual.stop()
    delete prototype.getElementById
  })
  await virtual.start({ container: document.body })
  await note()

  return {
    async press(key, times = 1) {
      for (let count = 0; count < times; count += 1) {
        await virtual.press(key)
        await pause(60)
        await note(key)
      }
    },
    async type(text) {
      await virtual.type(text)
      await pause(60)
      await note(`types ${text}`)
    },
    async tabTo(name) {
      for (let presses = 0; presses < 40; presses += 1) {
        await virtual.press('Tab')
        await pause(60)
        const last = await virtual.lastSpokenPhrase()
        if (!last.split(', ').includes(name)) continue
        known = (await virtual.spokenPhraseLog()).length
        acts.push({ done: `Tab, to ${name}`, said: [last] })
        return
      }
      throw new Error(`Tab led to no ${name}`)
    },
    async readTo(last) {
      for (let pieces = 0; pieces < 200; pieces += 1) {
        await virtual.next()
        const phrase = await virtual.lastSpokenPhrase()
        if (phrase === last || phrase === 'end of document') break
      }
      await note('reads on')
    },
    async hear(said) {
      await expect
        .poll(async () => {
          await note()
          return acts.at(-1)?.said.join('\n')
        })
        .toContain(said)
    },
    async rest() {
      await pause(1_000)
      await note()
    },
    transcript: () =>
      acts
        .flatMap(({ done, said }) => [done, ...heard(said).map(phrase => `    ${phrase}`)])
        .concat('')
        .join('\n'),
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

/** What a person hears of what the reader puts out. */
function heard(said: readonly string[]): readonly string[] {
  // No reader speaks the ends of things. Of the counts that an open list gives, each cuts the one
  // before short, and the last comes whenever it comes.
  const counts = said.filter(phrase => isCount.test(phrase)).slice(-1)
  const others = said.filter(phrase => !phrase.startsWith('end of ') && !isCount.test(phrase))
  // This one leaves out the space before a word that stands in an element of its own.
  return [...others, ...counts].map(phrase => phrase.replace(/(?<=\S)\(/g, ' ('))
}

const isCount = /options? available/
