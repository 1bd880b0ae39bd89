'use client'
import { useSyncExternalStore } from 'react'

/** Whether somebody may be looking: the page isn't hidden, and the device says that it has a network. */
export function usePresent(): boolean {
  return useSyncExternalStore(listen, isPresent, always)
}

function listen(onChange: () => void): () => void {
  const controller = new AbortController()
  const { signal } = controller
  document.addEventListener('visibilitychange', onChange, { signal })
  addEventListener('offline', onChange, { signal })
  addEventListener('online', onChange, { signal })
  return () => controller.abort()
}

function isPresent(): boolean {
  return !document.hidden && navigator.onLine !== false
}

function always(): boolean {
  return true
}
