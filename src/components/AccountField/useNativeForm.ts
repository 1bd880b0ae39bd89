'use client'
import { type RefObject, useEffect, useRef } from 'react'

/** How an input takes part in the native form around it. */
export interface NativeFormPart {
  /** Why the form can't be sent yet; the browser then blocks it, unless it is `noValidate`. */
  readonly obstacle: string | undefined
  /** The form was to be sent, and the obstacle hindered it. */
  readonly onInvalid: () => void
  /** The form was reset. */
  readonly onReset: () => void
}

/**
 * Lets an input block its form as the browser's own do, but with the kit's message instead of the
 * browser's bubble, and start anew when the form is reset.
 */
export function useNativeForm(
  ref: RefObject<HTMLInputElement | null>,
  { obstacle = '', onInvalid, onReset }: NativeFormPart,
): void {
  const latest = useRef({ onInvalid, onReset })
  useEffect(() => {
    latest.current = { onInvalid, onReset }
    ref.current?.setCustomValidity(obstacle)
  })
  useEffect(() => {
    const input = ref.current
    const form = input?.form
    function invalid(event: Event): void {
      event.preventDefault() // No bubble.
      latest.current.onInvalid()
      // The browser then focuses the first whose bubble isn't prevented.
      if (firstInvalid(form) === input) setTimeout(() => input?.focus())
    }
    const reset = () => latest.current.onReset()
    input?.addEventListener('invalid', invalid)
    form?.addEventListener('reset', reset)
    return () => {
      input?.removeEventListener('invalid', invalid)
      form?.removeEventListener('reset', reset)
    }
  }, [ref])
}

function firstInvalid(form: HTMLFormElement | null | undefined): Element | null | undefined {
  return form?.querySelector(':is(input, select, textarea):invalid')
}
