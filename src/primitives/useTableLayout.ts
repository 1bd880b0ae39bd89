'use client'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** How a table is laid out: rows of cells under heads, or cards of pairs where it is narrow. */
export type TableLayout = 'rows' | 'cards'

interface Measures {
  readonly layout: TableLayout
  /** The height in px of what covers the first rows while they are scrolled. */
  readonly headHeight: number
}

/** The width in px of the place of a table below which its rows are cards. */
const roomy = 560

// A server has no layout, and React says so of the other.
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

/** Measures the place of a table before it is painted, and whenever it changes. */
export function useTableLayout(
  place: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
): Measures {
  const [measures, setMeasures] = useState<Measures>({ layout: 'rows', headHeight: 44 })
  useBeforePaint(() => {
    if (!place.current) return
    const element = place.current
    function measure(): void {
      const width = element.offsetWidth
      const layout = width > 0 && width < roomy ? 'cards' : 'rows'
      const headHeight = layout === 'rows' ? (head.current?.offsetHeight ?? 44) : 0
      setMeasures(before =>
        before.layout === layout && before.headHeight === headHeight
          ? before
          : { layout, headHeight },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (head.current) observer.observe(head.current)
    return () => observer.disconnect()
  }, [place, head])
  return measures
}
