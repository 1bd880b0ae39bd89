'use client'
import { useRef } from 'react'

/** A button that leads to a form goes away with its focus, which the form then takes. */
export interface Returning {
  /** Whether the form that appears next takes the focus. */
  readonly isReturning: { current: boolean }
  /** What such a button does, with that. */
  readonly returning: (act: () => void) => () => void
}

/** For the buttons that stand in a form's place. */
export function useReturning(): Returning {
  const isReturning = useRef(false)
  return {
    isReturning,
    returning: act => () => {
      isReturning.current = true
      act()
    },
  }
}
