import { describe, expect, test } from 'vitest'
import { createServerClock, type DeviceTime } from '../../src/hooks/quotes/serverClock.ts'

// The API's true time is 1,000,000 at the steady time 0. `skew`: how far off the device is set.
const truth = 1_000_000
const hour = 3_600_000

/** A moment on a device: the true time since its start, what it slept of that, how it is set. */
function at(passed: number, { slept = 0, skew = 0 } = {}): DeviceTime {
  return { steady: passed - slept, wall: truth + passed + skew }
}

/** One reply: sent, answered and received so many milliseconds after the start. */
function reply(clock: ReturnType<typeof createServerClock>, times: number[], off = {}) {
  const [sent = 0, answered = 0, received = 0] = times
  clock.observe(truth + answered, at(sent, off), at(received, off))
}

test('knows nothing before the first reply', () => {
  const clock = createServerClock()
  expect(clock.latest(at(5))).toBeUndefined()
  expect(clock.doubt(at(5))).toBe(0)
})

test.each([0, 3 * hour, -3 * hour, 365 * 24 * hour])(
  'a device set %d ms wrong makes no difference',
  skew => {
    const clock = createServerClock()
    reply(clock, [100, 150, 200], { skew })
    expect(clock.latest(at(60_200, { skew }))).toBe(truth + 60_200 + 50)
    expect(clock.doubt(at(60_200, { skew }))).toBe(0)
  },
)

describe('latency', () => {
  test('counts from when it was sent: the API may have answered at once', () => {
    const clock = createServerClock()
    reply(clock, [0, 4000, 4100])
    expect(clock.latest(at(4100))).toBe(truth + 8100)
  })

  test('is never too early, and the sharpest of several replies wins', () => {
    const clock = createServerClock()
    reply(clock, [0, 4000, 4100])
    reply(clock, [5000, 5030, 5100])
    expect(clock.latest(at(5100))).toBe(truth + 5130)
    reply(clock, [6000, 8900, 9000])
    expect(clock.latest(at(9000))).toBe(truth + 9030)
  })

  test('of a thousand replies: never before the true time', () => {
    const clock = createServerClock()
    let seed = 7
    const random = (): number => {
      seed = (seed * 16_807) % 2_147_483_647
      return seed / 2_147_483_647
    }
    let now = 0
    for (let count = 0; count < 1000; count += 1) {
      const sent = now + random() * 1000
      const answered = sent + random() * 3000
      now = answered + random() * 3000
      reply(clock, [sent, answered, now])
      expect(clock.latest(at(now)) ?? 0).toBeGreaterThanOrEqual(truth + now - 1e-6)
    }
    expect(clock.latest(at(now))).toBeLessThan(truth + now + 100)
  })
})

describe('a device whose clock moves', () => {
  test('set back, nothing is doubtful', () => {
    const clock = createServerClock()
    reply(clock, [0, 0, 0])
    const now = at(10_000, { skew: -hour })
    expect([clock.latest(now), clock.doubt(now)]).toEqual([truth + 10_000, 0])
  })

  test('forward, it may have slept, until the API says what time it is', () => {
    const clock = createServerClock()
    reply(clock, [0, 0, 0])
    const set = { skew: hour }
    expect(clock.doubt(at(10_000, set))).toBe(hour)
    expect(clock.latest(at(10_000, set))).toBe(truth + 10_000)
    reply(clock, [10_000, 10_020, 10_050], set)
    expect(clock.doubt(at(10_050, set))).toBe(0)
    expect(clock.latest(at(10_050, set))).toBe(truth + 10_070)
  })

  test('asleep, the steady clock stood still, and the next reply says for how long', () => {
    const clock = createServerClock()
    reply(clock, [0, 0, 0])
    const slept = { slept: hour }
    expect(clock.doubt(at(hour + 10_000, slept))).toBe(hour)
    reply(clock, [hour + 10_000, hour + 10_000, hour + 10_040], slept)
    expect(clock.doubt(at(hour + 10_040, slept))).toBe(0)
    expect(clock.latest(at(hour + 10_040, slept))).toBe(truth + hour + 10_040)
  })

  test('asleep without a reply afterwards: the worst is believed', () => {
    const clock = createServerClock()
    reply(clock, [0, 0, 0])
    const now = at(hour, { slept: hour / 2 })
    clock.believe(now)
    expect([clock.latest(now), clock.doubt(now)]).toEqual([truth + hour, 0])
  })

  test('asleep between question and answer', () => {
    const clock = createServerClock()
    clock.observe(truth, at(0), at(hour, { slept: hour }))
    expect(clock.latest(at(hour, { slept: hour }))).toBe(truth + hour)
  })

  test('set back first, a sleep is noticed all the same', () => {
    const clock = createServerClock()
    reply(clock, [0, 0, 0])
    clock.doubt(at(1000, { skew: -hour }))
    expect(clock.doubt(at(61_000, { skew: -hour, slept: 60_000 }))).toBe(60_000)
  })
})

test('another server, whose clock is behind, is believed at once', () => {
  const clock = createServerClock()
  reply(clock, [0, 10, 20])
  clock.observe(truth - 60_000, at(100), at(120))
  expect(clock.latest(at(120))).toBe(truth - 60_000 + 20)
})

test('what is older than ten minutes counts no more', () => {
  const clock = createServerClock()
  reply(clock, [0, 10, 20])
  reply(clock, [700_000, 700_300, 700_900])
  expect(clock.latest(at(700_900))).toBe(truth + 701_200)
})
