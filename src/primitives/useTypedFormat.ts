'use client'
import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef } from 'react'
import { type Format, formatEdit, type InputState } from './caret.ts'
import { createEditHistory, type Direction } from './editHistory.ts'

/**
 * Formats an input while it is typed into, and keeps its caret and its undo steps.
 *
 * The text is rewritten before React hears of the edit: React then tells the host the text as it is
 * shown, finds it in place when it renders, and leaves the caret alone.
 *
 * @param inputRef is given the input as well.
 * @returns the ref for the input.
 */
export function useTypedFormat(
  format: Format,
  inputRef: Ref<HTMLInputElement> | undefined,
): RefObject<HTMLInputElement | null> {
  const ref = useRef<HTMLInputElement>(null)
  const latest = useRef(format)
  useImperativeHandle(inputRef, () => ref.current as HTMLInputElement, [])
  useEffect(() => {
    latest.current = format
  })
  useEffect(() => (ref.current ? listen(ref.current, latest) : undefined), [])
  return ref
}

function listen(input: HTMLInputElement, format: RefObject<Format>): () => void {
  const history = createEditHistory(read(input))
  const begin = () => history.begin(read(input))

  /** Whether the text had to be rewritten. */
  function settle(inputType: string): boolean {
    const typed = read(input)
    if (typed.text === history.present.text) return false
    const shown = formatEdit(history.present, typed, inputType, format.current)
    history.record(shown, inputType)
    if (shown.text === typed.text) return false
    write(input, shown)
    return true
  }

  /** Whether there was a step to go. */
  function travel(direction: Direction): boolean {
    begin()
    const target = input.readOnly ? undefined : history.travel(direction)
    if (!target) return false
    write(input, target)
    announce(input)
    return true
  }

  const listeners = {
    // A composition is one edit, and the text is the input method's until it ends.
    compositionstart: begin,
    compositionend: () => settle('insertFromComposition') && announce(input),
    beforeinput(event: InputEvent) {
      const direction = directions[event.inputType]
      if (direction) {
        event.preventDefault()
        travel(direction)
      } else if (!event.isComposing) begin()
    },
    input({ inputType = '', isComposing }: InputEvent) {
      const direction = directions[inputType]
      if (direction) {
        // A step of the browser's own, not asked about (`execCommand`): it garbled the text.
        write(input, history.present)
        travel(direction)
      } else if (!isComposing) settle(inputType)
    },
    keydown(event: KeyboardEvent) {
      const direction = directionOfKey(event)
      if (direction && travel(direction)) event.preventDefault()
    },
  }
  const listening = new AbortController()
  for (const [type, listener] of Object.entries(listeners)) {
    input.addEventListener(type, listener as EventListener, { signal: listening.signal })
  }
  return () => listening.abort()
}

/** As the context menu and gestures ask for it. */
const directions: Record<string, Direction> = { historyUndo: -1, historyRedo: 1 }

/** By `keyCode`: on an Arabic keyboard, `key` is the Arabic letter on the key of Z. */
function directionOfKey(event: KeyboardEvent): Direction | undefined {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined
  if (event.keyCode === 90) return event.shiftKey ? 1 : -1
  return event.keyCode === 89 && event.ctrlKey ? 1 : undefined
}

function read(input: HTMLInputElement): InputState {
  return { text: input.value, start: input.selectionStart ?? 0, end: input.selectionEnd ?? 0 }
}

/** Not by `value =`, which React takes for its own doing and does not report to the host. */
function write(input: HTMLInputElement, { text, start, end }: InputState) {
  input.setRangeText(text, 0, input.value.length, 'end')
  // Autofill writes without focus, and a selection would make Safari move the focus there.
  if (input.matches(':focus')) input.setSelectionRange(start, end)
}

/** For React, which has not seen an event for what we wrote. */
function announce(input: HTMLInputElement) {
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}
