import { vi } from 'vitest'

/** What became of a submit: where the focus went, what is said there, and which fields are marked. */
export interface Refusal {
  readonly focused: string
  readonly said: string
  readonly marked: readonly string[]
}

/** A form as a person meets it: by its labels and its button. */
export interface FormPage {
  /** The labels of its questions and fields, in the order of the page. */
  labels(): readonly string[]
  /** What stands in each field, by its label. */
  texts(): Readonly<Record<string, string>>
  /** What is said of a field at last: its hint, or what is wrong with it. */
  said(label: string): string
  /** Puts a text into a field, or chooses a value. */
  fill(label: string, text: string): void
  /** Presses the button, and gives what is marked once the focus is on the field, or seconds later. */
  refusal(expected: string): Promise<Refusal>
  submit(): void
}

type Control = HTMLInputElement | HTMLSelectElement

/** The form of an element, driven without a browser's mouse, which would take minutes for thousands. */
export function formPage(element: HTMLElement): FormPage {
  const controls = () =>
    [...element.querySelectorAll<HTMLElement>('[role=radiogroup], input, select')].filter(
      control => !control.matches('[type=radio], [type=hidden]'),
    )
  const control = (label: string) => {
    const found = controls().find(candidate => labelOf(candidate) === label)
    if (!found) throw new Error(`There is no “${label}” among ${controls().map(labelOf).join()}`)
    return found
  }

  function submit(): void {
    const button = element.querySelector<HTMLButtonElement>('button[type=submit]')
    button?.focus()
    button?.click()
  }

  function marked(): readonly string[] {
    return controls()
      .filter(candidate => candidate.getAttribute('aria-invalid') === 'true')
      .map(labelOf)
  }

  const said = (label: string) => descriptionsOf(control(label)).at(-1) ?? ''

  return {
    labels: () => controls().map(labelOf),
    texts: () =>
      Object.fromEntries(
        controls().map(candidate => [labelOf(candidate), (candidate as Control).value]),
      ),
    said,
    fill: (label, text) => fill(control(label) as Control, text),
    submit,
    async refusal(expected) {
      submit()
      const isThere = () =>
        labelOf(document.activeElement) === expected && marked().includes(expected)
      await until(isThere)
      const focused = labelOf(document.activeElement)
      return { focused, said: focused ? said(focused) : '', marked: marked() }
    },
  }
}

/** Waits until something holds, some seconds at most: what is there then is compared. */
export async function until(holds: () => boolean, timeout = 5_000): Promise<void> {
  try {
    await vi.waitUntil(holds, { interval: 4, timeout })
  } catch {
    // The comparison says it better.
  }
}

function fill(control: Control, text: string): void {
  // What comes into a list of countries that hasn't the focus is the browser's, and is chosen.
  if (control.matches('[role=combobox]')) control.blur()
  const prototype = control instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(control, text)
  const type = control instanceof HTMLSelectElement ? 'change' : 'input'
  control.dispatchEvent(new Event(type, { bubbles: true }))
}

function labelOf(element: Element | null): string {
  const named = element?.matches('[type=radio]') ? element.closest('[role=radiogroup]') : element
  const label = (named as Control | null)?.labels?.[0]
  return (label ?? byId(named?.getAttribute('aria-labelledby')))?.textContent ?? ''
}

function descriptionsOf(element: Element): readonly string[] {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map(id => byId(id)?.textContent ?? '')
}

function byId(id: string | null | undefined): Element | null {
  return id ? document.getElementById(id) : null
}
