/** Puts text on the clipboard. False where the browser has none for us, or refuses. */
export async function writeClipboard(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value)
    return true
  } catch {
    return false // No HTTPS, a frame without the permission, or the person said no.
  }
}

/**
 * Selects all that `source` shows, and asks for a copy of it in the older way, which frames and plain
 * HTTP still allow; `value` is what is put on the clipboard then. Where it is false the selection stays.
 */
export function copySelected(source: Element, value: string): boolean {
  const selection = source.ownerDocument.getSelection()
  selection?.selectAllChildren(source)
  const stop = listenToCopy(value)
  try {
    const isCopied = document.execCommand('copy')
    if (isCopied) selection?.removeAllRanges()
    return isCopied
  } catch {
    return false
  } finally {
    stop()
  }
}

/** Puts `value` on the clipboard, whatever is selected, with each copy until the function given back. */
export function listenToCopy(value: string, onCopied?: () => void): () => void {
  const listening = new AbortController()
  function put(event: ClipboardEvent) {
    event.clipboardData?.setData('text/plain', value)
    event.preventDefault()
    event.stopImmediatePropagation()
    onCopied?.()
  }
  document.addEventListener('copy', put, { capture: true, signal: listening.signal })
  return () => listening.abort()
}
