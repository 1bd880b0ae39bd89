import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserHistory } from '../../../src/hooks/onboarding/browserHistory.ts'

const { href } = location
let before: unknown

beforeEach(() => {
  before = history.state
})

afterEach(() => {
  history.replaceState(before, '', href)
})

/** Hears of moves until the test ends. */
function hear(steps: ReturnType<typeof browserHistory>) {
  const heard: (string | undefined)[] = []
  const stop = steps.listen(step => void heard.push(step))
  return { heard, stop }
}

describe('the browser’s Back button', () => {
  test('leads through the steps, and keeps the state of the host’s router', async () => {
    history.replaceState({ idx: 3, key: 'router' }, '')
    const steps = browserHistory()
    const { heard, stop } = hear(steps)
    steps.replace('who')
    steps.push('person')
    steps.push('address')
    expect(history.state).toEqual({ idx: 3, key: 'router', flashkit: 'address' })
    expect(location.href).toBe(href)
    history.back()
    await expect.poll(() => heard).toEqual(['person'])
    expect(history.state).toEqual({ idx: 3, key: 'router', flashkit: 'person' })
    history.back()
    await expect.poll(() => heard).toEqual(['person', 'who'])
    history.forward()
    await expect.poll(() => heard).toEqual(['person', 'who', 'person'])
    history.pushState({ idx: 4 }, '')
    history.back()
    await expect.poll(() => heard.length).toBe(4)
    stop()
    dispatchEvent(new PopStateEvent('popstate', { state: { flashkit: 'who' } }))
    expect(heard.length).toBe(4)
  })

  test('says of an entry that isn’t a step that it is none', () => {
    const { heard, stop } = hear(browserHistory({ key: 'mine' }))
    for (const state of [null, 'text', { flashkit: 'who' }, { mine: 7 }, { mine: 'who' }]) {
      dispatchEvent(new PopStateEvent('popstate', { state }))
    }
    stop()
    expect(heard).toEqual([undefined, undefined, undefined, undefined, 'who'])
  })
})

test('a step has the address that the host gives it', () => {
  const steps = browserHistory({ toUrl: step => `?step=${step}` })
  steps.replace('who')
  expect(location.search).toBe('?step=who')
  steps.push('person')
  expect(location.search).toBe('?step=person')
  history.replaceState(before, '', href)
})

test('a state that nothing can be put into stays', () => {
  for (const state of ['text', 7, ['list'], new Map([['a', 1]])]) {
    history.replaceState(state, '')
    browserHistory().replace('who')
    expect(history.state).toEqual(state)
  }
})

test('the same step is written once', () => {
  const write = vi.spyOn(history, 'replaceState')
  const steps = browserHistory()
  steps.replace('who')
  steps.replace('who')
  expect(write).toHaveBeenCalledTimes(1)
})

test('a browser that refuses is no error', () => {
  const steps = browserHistory({ toUrl: () => 'https://elsewhere.example/' })
  steps.push('person')
  steps.replace('who')
  expect(location.href).toBe(href)
})
