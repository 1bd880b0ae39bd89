'use client'
import { type RefObject, useEffect, useRef } from 'react'

/** What the element takes that keeps the focus of its parts. */
interface KeptFocus {
  readonly ref: RefObject<HTMLFieldSetElement | null>
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/**
 * Lets an element take the focus when the button in it that had the focus goes away, so that a
 * keyboard goes on from there. Somebody who has moved on by then isn't called back.
 *
 * @param step changes whenever buttons come or go
 */
export function useKeptFocus(step: string): KeptFocus {
  const ref = useRef<HTMLFieldSetElement>(null)
  const hasFocus = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only after a step
  useEffect(() => {
    const element = ref.current
    // React tells of no blur where it takes the focused element away itself.
    const root = element?.getRootNode() as Document | ShadowRoot | undefined
    if (hasFocus.current && !element?.contains(root?.activeElement ?? null)) element?.focus()
  }, [step])
  return {
    ref,
    onFocus() {
      hasFocus.current = true
    },
    onBlur() {
      hasFocus.current = false
    },
  }
}
