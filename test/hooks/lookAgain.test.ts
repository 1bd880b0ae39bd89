import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createLookAgain, type Waits, waitAfter } from '../../src/hooks/wire/lookAgain.ts'

const waits: Waits = [2_000, 5_000, 60_000]
const limited = { kind: 'rateLimited', retryable: true } as const
const offline = { kind: 'offline', retryable: true, retryAt: undefined } as const
const signedOut = { kind: 'signedOut', retryable: true, retryAt: undefined } as const

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  return () => vi.useRealTimers()
})

/** Something that looks, the seconds at which it did, and what the looks give. */
function looking(...answers: readonly (Awaited<ReturnType<typeof answer>> | 'slow')[]) {
  const at: number[] = []
  const look = async () => {
    const given = answers[at.length]
    at.push(Date.now() / 1_000)
    if (given !== 'slow') return given
    await new Promise(resolve => setTimeout(resolve, 20_000))
    return undefined
  }
  const again = createLookAgain(waits, look)
  onTestFinished(again.stop)
  again.start(waits[0])
  return { again, at, pass: (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000) }
}
async function answer(): Promise<typeof offline | typeof signedOut | typeof slowed | undefined> {
  return undefined
}
const slowed = { ...limited, retryAt: 30_000 as number | undefined }

test('looks ever more rarely, the last wait again and again', async () => {
  const { at, pass } = looking()
  await pass(190)
  expect(at).toEqual([2, 7, 67, 127, 187])
})

test('a look that is slow is waited for, so that no two are under way', async () => {
  const { at, pass, again } = looking('slow')
  await pass(10)
  again.hold('hidden', true)
  again.hold('hidden', false)
  await pass(16)
  expect(at).toEqual([2])
  await pass(3)
  expect(at).toEqual([2, 27])
})

test('held it is still; let go it looks at once, but not twice within two seconds', async () => {
  const { at, pass, again } = looking()
  await pass(3)
  again.hold('hidden', true)
  again.hold('offline', true)
  await pass(100)
  again.hold('hidden', false)
  await pass(10)
  expect(at).toEqual([2])
  again.hold('offline', false)
  await pass(0)
  expect(at).toEqual([2, 113])
  again.hold('hidden', true)
  again.hold('hidden', false)
  await pass(1)
  expect(at).toEqual([2, 113])
  await pass(1)
  expect(at).toEqual([2, 113, 115])
})

test('after a 429 it waits as long as it is told, also when it is let go meanwhile', async () => {
  const { at, pass, again } = looking(slowed)
  await pass(3)
  again.hold('hidden', true)
  again.hold('hidden', false)
  await pass(26)
  expect(at).toEqual([2])
  await pass(1)
  expect(at).toEqual([2, 30])
})

test('whoever is signed out isn’t asked again before somebody comes back', async () => {
  const { at, pass, again } = looking(signedOut)
  await pass(500)
  expect(at).toEqual([2])
  again.hold('hidden', true)
  again.hold('hidden', false)
  await pass(0)
  expect(at).toEqual([2, 500])
})

test('stopped it never looks again, not even after what was under way', async () => {
  const { at, pass, again } = looking('slow')
  await pass(5)
  again.stop()
  again.hold('hidden', false)
  await pass(500)
  expect(at).toEqual([2])
})

test.each([
  ['the last one again', 9, undefined, 60_000],
  ['the same without a network', 1, offline, 5_000],
  ['twice the wait at a 429 that says little', 1, { ...limited, retryAt: 4_000 }, 10_000],
  ['a minute at a 429 that says nothing', 0, { ...limited, retryAt: undefined }, 60_000],
  [
    'never where nothing would change',
    0,
    { ...signedOut, kind: 'refused', retryable: false },
    undefined,
  ],
] as const)('%s', (_, looks, trouble, wait) => {
  expect(waitAfter(waits, looks, 1_000, trouble)).toBe(wait)
})
