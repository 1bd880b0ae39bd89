'use client'
import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'

/**
 * The place of a form that may stand within a form of the host's. In HTML there is no such thing, and
 * React says so; but put there later it is a form of its own to every browser, with its own inputs.
 * Nothing is rendered on a server.
 */
export function FormIsland({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return <div ref={setPlace}>{place ? createPortal(children, place) : null}</div>
}
