import { isTest } from './isTest.ts'

const noise: string[] = []
const loud = ['error', 'warn'] as const
const originals = { error: console.error, warn: console.warn }

/** Notes what a story's test says on the console as an error or a warning. */
export function listenToConsole(): void {
  if (!isTest) return
  noise.length = 0
  for (const level of loud) {
    console[level] = (...words: unknown[]) => {
      noise.push(`${level}: ${words.map(String).join(' ')}`)
      originals[level](...words)
    }
  }
}

/** Fails a story's test that said something. */
export function expectQuietConsole(): void {
  if (!isTest) return
  for (const level of loud) console[level] = originals[level]
  if (noise.length > 0) throw new Error(`The console isn't quiet:\n  ${noise.join('\n  ')}`)
}
