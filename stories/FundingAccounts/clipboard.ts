/** Puts a clipboard of the page's own in the place of the browser's, until the story ends. */
function replaceClipboard(clipboard: Pick<Clipboard, 'writeText'> | undefined): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
  return () => {
    Reflect.deleteProperty(navigator, 'clipboard')
  }
}

/** A clipboard that takes whatever it is given: the browser's asks a person. */
export function stubClipboard(): () => void {
  return replaceClipboard({ writeText: async () => {} })
}

/** A browser without any clipboard, also not in the older way. */
export function refuseClipboard(): () => void {
  const restore = replaceClipboard(undefined)
  document.execCommand = () => false
  return () => {
    restore()
    Reflect.deleteProperty(document, 'execCommand')
  }
}
