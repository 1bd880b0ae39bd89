/** Calls back once, at once when the signal has aborted already. Gives what ends the listening. */
export function onAbort(
  signal: AbortSignal | undefined,
  callback: (reason: unknown) => void,
): () => void {
  if (!signal) return () => {}
  const listener = (): void => callback(signal.reason)
  if (signal.aborted) listener()
  else signal.addEventListener('abort', listener, { once: true })
  return () => signal.removeEventListener('abort', listener)
}
