import { StrictMode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { TextField } from '../../src/primitives/TextField.tsx'
import { useAnnouncement } from '../../src/primitives/useAnnouncement.ts'
import { mount } from './mount.tsx'

// Time passes when the test says so: what a person hears is a matter of seconds.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A live region, all that it has spoken, and the text that is set in it. */
function renderRegion(start = '') {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  let set = (_: string): void => {}
  function Region() {
    const [text, setText] = useState(start)
    set = setText
    return <span aria-live="polite" ref={useAnnouncement(text)} />
  }
  flushSync(() =>
    root.render(
      <StrictMode>
        <Region />
      </StrictMode>,
    ),
  )
  const region = host.querySelector('span') as HTMLSpanElement
  const spoken: string[] = []
  const observer = new MutationObserver(changes => {
    for (const { addedNodes } of changes)
      spoken.push(...[...addedNodes].map(node => node.textContent ?? ''))
  })
  observer.observe(region, { childList: true, characterData: true, subtree: true })
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  return {
    region,
    say: (text: string) => flushSync(() => set(text)),
    unmount: () => flushSync(() => root.unmount()),
    /** What was spoken until now, other than silence. */
    async spoken() {
      await Promise.resolve() // The observer reports in a microtask.
      return spoken.filter(text => text !== '')
    },
  }
}

test('speaks once the text has stayed, and is empty afterwards', async () => {
  const { region, say, spoken } = renderRegion()
  say('A BSB has 6 digits.')
  vi.advanceTimersByTime(600)
  expect(region.textContent).toBe('')
  vi.advanceTimersByTime(200)
  expect(region.textContent).toBe('A BSB has 6 digits.')
  vi.advanceTimersByTime(10_000)
  expect(region.textContent).toBe('')
  expect(await spoken()).toEqual(['A BSB has 6 digits.'])
})

test('what changes with each key is spoken once, as it is in the end', async () => {
  const { say, spoken } = renderRegion()
  for (let count = 1; count <= 22; count++) {
    say(`Germany, ${count} of 22 characters`)
    vi.advanceTimersByTime(150)
  }
  expect(await spoken()).toEqual([])
  vi.advanceTimersByTime(10_000)
  expect(await spoken()).toEqual(['Germany, 22 of 22 characters'])
})

test('what stands there from the start is not spoken', async () => {
  const { spoken } = renderRegion('Commonwealth Bank')
  vi.advanceTimersByTime(10_000)
  expect(await spoken()).toEqual([])
})

test('what goes before it was spoken is not spoken', async () => {
  const { say, spoken } = renderRegion()
  say('A BSB has 6 digits.')
  vi.advanceTimersByTime(300)
  say('')
  vi.advanceTimersByTime(10_000)
  expect(await spoken()).toEqual([])
})

test('a text that only flickers is not spoken again', async () => {
  const { say, spoken } = renderRegion()
  say('Commonwealth Bank')
  vi.advanceTimersByTime(10_000)
  say('')
  vi.advanceTimersByTime(100)
  say('Commonwealth Bank')
  vi.advanceTimersByTime(10_000)
  expect(await spoken()).toEqual(['Commonwealth Bank'])
})

test('is emptied also where the text flickers while it stands there', async () => {
  const { region, say } = renderRegion()
  say('Commonwealth Bank')
  vi.advanceTimersByTime(2000)
  say('')
  vi.advanceTimersByTime(100)
  say('Commonwealth Bank')
  vi.advanceTimersByTime(10_000)
  expect(region.textContent).toBe('')
})

test('the same is spoken again after it had gone', async () => {
  const { say, spoken } = renderRegion()
  for (const text of ['Enter the BSB.', '', 'Enter the BSB.']) {
    say(text)
    vi.advanceTimersByTime(10_000)
  }
  expect(await spoken()).toEqual(['Enter the BSB.', 'Enter the BSB.'])
})

test('taken off the page while it waits, it is quiet', async () => {
  const { say, unmount, spoken } = renderRegion()
  say('A BSB has 6 digits.')
  unmount()
  vi.advanceTimersByTime(10_000)
  expect(await spoken()).toEqual([])
})

test('a field’s region is polite, apart from what describes the input, and speaks words only', async () => {
  const show = { setMessage: (_: string): void => {} }
  function Field() {
    const [message, setMessage] = useState('')
    show.setMessage = setMessage
    const action = { label: 'Use 062-000', onPress() {} }
    return (
      <TextField
        hint="6 digits"
        label="BSB"
        message={message ? { tone: 'critical', text: message, action } : undefined}
        onChange={() => {}}
        value="62000"
      />
    )
  }
  const host = mount(<Field />)
  const region = host.querySelector('[aria-live="polite"]')
  const input = host.querySelector('input') as HTMLInputElement
  flushSync(() => show.setMessage('A BSB has 6 digits.'))
  vi.advanceTimersByTime(1000)
  expect(region?.textContent).toBe('A BSB has 6 digits.')
  expect(input).toHaveAccessibleDescription('6 digits A BSB has 6 digits.')
  expect(host.querySelectorAll('[aria-live]')).toHaveLength(1)
})
