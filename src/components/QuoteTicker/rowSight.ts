/** Tells rows whether they are in the window, or near it. */
export interface RowSight {
  /** Gives a function that ends it. */
  watch(row: Element, onChange: (isSeen: boolean) => void): () => void
}

/** One observer for all rows of a table. */
export function createRowSight(): RowSight {
  const rows = new Map<Element, (isSeen: boolean) => void>()
  let observer: IntersectionObserver | undefined

  return {
    watch(row, onChange) {
      observer ??= new IntersectionObserver(
        entries => {
          for (const { target, isIntersecting } of entries) rows.get(target)?.(isIntersecting)
        },
        { rootMargin: '25%' },
      )
      rows.set(row, onChange)
      observer.observe(row)
      return () => {
        rows.delete(row)
        observer?.unobserve(row)
      }
    },
  }
}
