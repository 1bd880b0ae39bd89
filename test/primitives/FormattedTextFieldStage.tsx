import { useState } from 'react'
import { expect, onTestFinished } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { checkBsb } from '../../src/accounts/bsb.ts'
import { checkIban } from '../../src/accounts/iban.ts'
import {
  FormattedTextField,
  type FormattedTextFieldProps,
} from '../../src/primitives/FormattedTextField.tsx'
import { mount } from './mount.tsx'

/** A grouped field on the page, with the focus in it. */
export interface Stage {
  readonly input: HTMLInputElement
  /** What the host was told, in order. */
  readonly told: string[]
  /** Sets the value from outside. */
  readonly setValue: (text: string) => void
  /** Presses keys, as `userEvent.keyboard` writes them. */
  readonly press: (keys: string) => Promise<void>
  /** Selects a range, or puts the caret. */
  readonly select: (start: number, end?: number) => void
  /** Puts a text on the clipboard by copying it out of another field, and pastes it with Ctrl+V. */
  readonly paste: (text: string) => Promise<void>
  /** Waits for a text with its selection, drawn as `062|-000` or `06|2-0|00`. */
  readonly shows: (drawn: string) => Promise<void>
}

export const bsb = (text: string) => checkBsb(text).display
/** In groups of four, whatever is wrong with it. */
export const iban = (text: string) => checkIban(text).value.replace(/.{4}(?=.)/g, '$& ')

/** Mounts a grouped field that begins with `text`, the caret at its end. */
export function mountField(
  format: (text: string) => string,
  text = '',
  props: Partial<FormattedTextFieldProps> = {},
  locale = 'en-AU',
): Stage {
  const told: string[] = []
  let setValue: (text: string) => void = () => {}
  function Field() {
    const [value, set] = useState(text)
    setValue = set
    function handleChange(next: string) {
      told.push(next)
      set(next)
    }
    return (
      <FormattedTextField
        dir="ltr"
        format={format}
        label="Account"
        onChange={handleChange}
        value={value}
        {...props}
      />
    )
  }
  mount(<Field />, { locale })
  const input = page.getByRole('textbox', { name: 'Account' }).element() as HTMLInputElement
  input.focus()
  input.setSelectionRange(text.length, text.length)
  return {
    input,
    told,
    setValue: next => setValue(next),
    press: keys => userEvent.keyboard(keys),
    select: (start, end = start) => input.setSelectionRange(start, end),
    paste: pasted => pasteInto(input, pasted),
    shows: drawn => expect.poll(() => draw(input)).toBe(drawn),
  }
}

/** The keys that undo and redo. */
export const undo = '{Control>}z{/Control}'
export const redo = '{Control>}{Shift>}z{/Shift}{/Control}'

/** What Chromium's debugger can do as an input method; the texts as they stand at each step. */
export async function compose(...texts: string[]): Promise<void> {
  for (const text of texts) {
    const selection = { selectionStart: text.length, selectionEnd: text.length }
    await cdp().send('Input.imeSetComposition', { text, ...selection })
  }
}

/** Ends a composition, or types without a key event, as Android keyboards do. */
export async function commit(text: string): Promise<void> {
  await cdp().send('Input.insertText', { text })
}

function draw({ value, selectionStart, selectionEnd }: HTMLInputElement): string {
  const [start, end] = [selectionStart ?? -1, selectionEnd ?? -1]
  const selected = start === end ? '' : `${value.slice(start, end)}|`
  return `${value.slice(0, start)}|${selected}${value.slice(end)}`
}

async function pasteInto(input: HTMLInputElement, text: string): Promise<void> {
  const { selectionStart, selectionEnd } = input
  const source = document.createElement('textarea')
  source.value = text
  document.body.append(source)
  onTestFinished(() => source.remove())
  source.select()
  await userEvent.copy()
  input.focus()
  input.setSelectionRange(selectionStart, selectionEnd)
  await userEvent.paste()
}
