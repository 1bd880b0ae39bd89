import { beforeEach, expect, test, vi } from 'vitest'
import { createEventStream } from '../../src/api/eventStream.ts'
import type { LiveConnection, LiveSource } from '../../src/api/liveEvent.ts'
import { scriptEventSource } from './scriptedEventSource.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  return () => vi.useRealTimers()
})

const id = '5b04c62ec0bf606bf216ae21'
const news = (event: string) => JSON.stringify({ event, id, eventScheduledAt: '2026-11-02T00:00Z' })

/** A stream on a script, and what one listener hears of it. */
function stream(random = () => 0.5, url = '/events') {
  const script = scriptEventSource()
  const source = createEventStream({ url, EventSource: script.EventSource, random })
  const last = () => script.connections.at(-1) ?? expect.fail('Nothing was opened')
  return { ...script, source, last, ...listenTo(source) }
}

function listenTo(source: LiveSource) {
  const heard: string[] = []
  const states: (LiveConnection | 'missed')[] = []
  const leave = source.subscribe(
    ({ event }) => heard.push(event),
    (connection, hasMissed) => states.push(hasMissed ? 'missed' : connection),
  )
  return { heard, states, leave }
}

test('all listeners, and all streams of one address, share one connection until a while after the last', () => {
  const { source, connections, EventSource, leave, last, heard } = stream()
  const others = Array.from({ length: 49 }, () => listenTo(source))
  const same = createEventStream({ url: '/events', EventSource })
  expect(same).toBe(source)
  expect(createEventStream({ url: '/others', EventSource })).not.toBe(source)
  last().say('open')
  last().say('message', news('a'), '1')
  expect([heard, ...others.map(other => other.heard)]).toEqual(Array(50).fill(['a']))
  expect(listenTo(same).states).toEqual(['open'])
  expect(connections).toHaveLength(1)
  for (const other of others) other.leave()
  leave()
  leave()
  vi.advanceTimersByTime(5_000)
  expect(last().isClosed).toBe(false)
})

test('whoever comes back within a second finds it open; later it is opened anew', () => {
  const { source, connections, leave, open } = stream()
  leave()
  vi.advanceTimersByTime(900)
  const back = listenTo(source)
  vi.advanceTimersByTime(10_000)
  expect(connections).toHaveLength(1)
  back.leave()
  vi.advanceTimersByTime(1_000)
  expect(open()).toBe(0)
  listenTo(source)
  expect([connections.length, open()]).toEqual([2, 1])
  expect(vi.getTimerCount()).toBe(0)
})

test('a broken connection is closed and resumes after the last id, whatever came in between', () => {
  const { last, heard, states, open } = stream(() => 0.5, '/events?of=me')
  last().say('open')
  last().say('message', news('a'), '7')
  last().say('message', '{"event":"half', '8')
  last().say('message', '{"event":"no id"}', '9 &')
  const broken = last()
  broken.say('error')
  expect([broken.isClosed, open()]).toEqual([true, 0])
  vi.advanceTimersByTime(500)
  expect(last().url).toBe('/events?of=me&lastEventId=9%20%26')
  broken.say('message', news('from the dead'), '1')
  last().say('open')
  last().say('message', news('b'))
  expect(heard).toEqual(['a', 'b'])
  // The last one had no id of its own.
  last().say('error')
  vi.advanceTimersByTime(1_000)
  expect(last().url).toContain('=9%20%26')
  last().say('open')
  expect(states).toEqual(['connecting', 'open', 'lost', 'open', 'lost', 'open'])
})

test('what can’t be resumed is told: by the server, or because no event had an id', () => {
  const { last, states } = stream()
  last().say('open')
  last().say('message', news('a'))
  last().say('error')
  vi.advanceTimersByTime(500)
  last().say('open')
  last().say('missed')
  expect(states).toEqual(['connecting', 'open', 'lost', 'missed', 'missed'])
})

test('waits are random parts of 1, 2, 4 to 60 seconds, and begin again after a stable while', () => {
  let chance = 0.999
  const { last, connections } = stream(() => chance)
  const waits: number[] = []
  const lose = () => {
    const before = connections.length
    const since = Date.now()
    last().say('error')
    while (connections.length === before && Date.now() - since < 70_000) {
      vi.advanceTimersByTime(1_000)
    }
    waits.push((Date.now() - since) / 1_000)
  }
  for (let loss = 0; loss < 8; loss += 1) lose()
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
  chance = 0.1
  lose()
  expect(waits.at(-1)).toBe(6)
  chance = 0.999
  // Up, and down again at once: that isn't what is called stable.
  last().say('open')
  lose()
  expect(waits.at(-1)).toBe(60)
  last().say('open')
  vi.advanceTimersByTime(10_000)
  lose()
  expect(waits.at(-1)).toBe(1)
})

test('offline it is closed and doesn’t try; online it opens at once', () => {
  const device = new EventTarget()
  vi.stubGlobal('addEventListener', device.addEventListener.bind(device))
  const { last, connections, states, open, leave } = stream()
  vi.unstubAllGlobals()
  last().say('open')
  last().say('message', news('a'), '1')
  device.dispatchEvent(new Event('offline'))
  vi.advanceTimersByTime(600_000)
  expect([connections.length, open()]).toEqual([1, 0])
  device.dispatchEvent(new Event('online'))
  device.dispatchEvent(new Event('online'))
  last().say('open')
  device.dispatchEvent(new Event('online'))
  expect(last().url).toBe('/events?lastEventId=1')
  expect([open(), states.at(-1)]).toEqual([1, 'open'])
  leave()
  vi.advanceTimersByTime(1_000)
  const made = connections.length
  device.dispatchEvent(new Event('online'))
  expect([connections.length, open()]).toEqual([made, 0])
})

test('where there is no EventSource, or no such address, it is lost, and nothing is thrown', () => {
  vi.stubGlobal('EventSource', undefined)
  expect(listenTo(createEventStream({ url: '/nowhere' })).states).toEqual(['lost'])
  vi.unstubAllGlobals()
})
