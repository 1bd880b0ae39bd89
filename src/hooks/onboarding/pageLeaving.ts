/**
 * Calls back when the page goes out of sight or away, after which it may never run again. Gives a
 * function that ends this; on a server it does nothing.
 */
export function watchLeaving(onLeave: () => void): () => void {
  if (typeof document === 'undefined') return () => {}
  const controller = new AbortController()
  const { signal } = controller
  const look = () => {
    if (document.visibilityState === 'hidden') onLeave()
  }
  document.addEventListener('visibilitychange', look, { signal })
  addEventListener('pagehide', onLeave, { signal })
  return () => controller.abort()
}
