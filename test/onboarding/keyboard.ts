import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'

// A person at the keyboard: Tab, typing, arrows, Enter and Space; no mouse, and no script's hand.

export function key(keys: string): Promise<void> {
  return userEvent.keyboard(keys)
}

/** Presses Tab, or Shift+Tab, until a control whose name begins so has the focus. */
export async function tabTo(name: string, keys = '{Tab}'): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 40; presses += 1) {
    await key(keys)
    const focused = focusedName()
    if (focused.startsWith(name)) return
    passed.push(focused)
  }
  throw new Error(`${keys} led past ${passed.join(', ')}, and never to ${name}`)
}

/** Goes to a field and types, over what stands in it; `>VIC` is the code of what is chosen from a list. */
export async function answer(name: string, text: string): Promise<void> {
  await tabTo(name)
  if (text.startsWith('>')) await choose(text.slice(1))
  else await key(text)
}

/** In the list that has the focus, which is the device's own, or one to search in. */
async function choose(code: string): Promise<void> {
  const list = document.activeElement as HTMLInputElement | HTMLSelectElement
  if (list instanceof HTMLInputElement) {
    await key(code)
    await expect.poll(() => document.querySelectorAll('[role="option"]').length).toBeGreaterThan(0)
    await key('{Enter}')
    await expect.poll(() => list.value.length).toBeGreaterThan(code.length)
    return
  }
  for (let presses = 0; presses < list.options.length && list.value !== code; presses += 1) {
    await key('{ArrowDown}')
  }
  expect(list.value).toBe(code)
}

/** By what a person reads: the label, or what stands on it. */
function focusedName(): string {
  const focused = document.activeElement as HTMLInputElement | null
  if (!focused || focused === document.body) return 'the page'
  return (focused.labels?.[0] ?? focused).textContent ?? ''
}
