import type { Page } from 'playwright'
import { expect } from 'vitest'

/** A person at the keyboard: Tab, typing, arrows, Enter and Space; no mouse, and no script's hand. */
export interface Keyboard {
  /** Presses Tab until a control of this name has the focus. */
  readonly tabTo: (name: string) => Promise<void>
  /** Goes to a field and types, over what stands in it. */
  readonly type: (name: string, text: string) => Promise<void>
  /** Goes to a field and empties it. */
  readonly empty: (name: string) => Promise<void>
  /** Goes to a combo box, types the beginning of a name, and takes what is offered. */
  readonly choose: (name: string, text: string) => Promise<void>
  /** Goes to a button and presses Enter, or Space. */
  readonly press: (name: string, key?: 'Enter' | 'Space') => Promise<void>
  readonly key: (key: string) => Promise<void>
  /** The name of what has the focus. */
  readonly focused: () => Promise<string>
}

export function keyboardOf(page: Page): Keyboard {
  const key = (name: string) => page.keyboard.press(name)

  async function tabTo(name: string): Promise<void> {
    const passed: string[] = []
    for (let presses = 0; presses < 40; presses += 1) {
      await key('Tab')
      const focused = await page.evaluate(focusedName)
      if (focused === name) return
      passed.push(focused)
    }
    throw new Error(`Tab led past ${passed.join(', ')}, and never to ${name}`)
  }

  return {
    tabTo,
    key,
    focused: () => page.evaluate(focusedName),
    async type(name, text) {
      await tabTo(name)
      await page.keyboard.type(text)
    },
    async empty(name) {
      await tabTo(name)
      await key('Delete') // Tab has selected the text, as browsers do.
    },
    async choose(name, text) {
      await tabTo(name)
      await page.keyboard.type(text)
      await key('ArrowDown')
      await key('Enter')
      await expect.poll(() => page.evaluate(focusedValue)).toContain(text)
    },
    async press(name, by = 'Enter') {
      await tabTo(name)
      await key(by)
    },
  }
}

/** In the page: what has the focus, by the words that a person reads, without “(optional)”. */
function focusedName(): string {
  const focused = document.activeElement as HTMLInputElement | null
  if (!focused || focused === document.body) return 'the page'
  const label = focused.labels?.[0] as HTMLElement | undefined
  const said = focused.getAttribute('aria-label') ?? (label ?? focused).innerText
  return said.replace(/\s*\(optional\)$/, '').trim()
}

function focusedValue(): string {
  return (document.activeElement as HTMLInputElement | null)?.value ?? ''
}
