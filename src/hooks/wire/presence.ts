/** What waits while something holds it, for whatever reasons. */
export interface Held {
  readonly hold: (reason: 'hidden' | 'offline' | 'offscreen', isHeld: boolean) => void
}

/**
 * Holds a feed, or whatever else waits, while nobody can see it: the page is hidden, or `element` is out
 * of the window; and while the device says that it has no network. Gives a function that ends this and
 * lets the feed go.
 */
export function watchPresence(feed: Held, element: Element | null | undefined): () => void {
  const controller = new AbortController()
  const { signal } = controller
  const look = () => feed.hold('hidden', document.hidden)
  look()
  document.addEventListener('visibilitychange', look, { signal })
  // A feed that begins offline asks all the same, and says by its failure what is the matter.
  addEventListener('offline', () => feed.hold('offline', true), { signal })
  addEventListener(
    'online',
    () => {
      feed.hold('offline', true) // Where it began offline, there is something to let go.
      feed.hold('offline', false)
    },
    { signal },
  )
  const observer =
    element &&
    new IntersectionObserver(entries => {
      const latest = entries.at(-1)
      if (latest) feed.hold('offscreen', !latest.isIntersecting)
    })
  if (element) observer?.observe(element)
  return () => {
    controller.abort()
    observer?.disconnect()
    for (const reason of ['hidden', 'offscreen', 'offline'] as const) feed.hold(reason, false)
  }
}
