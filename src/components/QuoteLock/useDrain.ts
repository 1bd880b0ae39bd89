'use client'
import { type RefObject, useEffect, useRef } from 'react'

/** Milliseconds of a step, for people who have asked for less motion. */
const step = 10_000

/**
 * Lets a bar drain towards the start of the line until `expiresAt`, from what is left of `life` (both in
 * milliseconds). The browser moves it by itself: neither React nor a page's style policy is asked.
 */
export function useDrain(expiresAt: number, life: number): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const bar = ref.current
    const left = Math.max(0, expiresAt - Date.now())
    if (!bar?.animate) return
    const transformOrigin = getComputedStyle(bar).direction === 'rtl' ? 'right' : 'left'
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const share = life > 0 ? Math.min(1, left / life) : 1
    const animation = bar.animate(
      [
        { transform: `scaleX(${share})`, transformOrigin },
        { transform: 'scaleX(0)', transformOrigin },
      ],
      {
        duration: left,
        easing: isStill ? `steps(${Math.max(1, Math.ceil(left / step))})` : 'linear',
        fill: 'both',
      },
    )
    return () => animation.cancel()
  }, [expiresAt, life])
  return ref
}
