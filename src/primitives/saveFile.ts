/**
 * Hands a person a file with this text, by the browser's own download. Only in answer to a press; `type` is a
 * media type such as `text/csv`, the text is written as UTF-8.
 */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  // Firefox follows only a link that is in the page.
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads the address after the press.
  setTimeout(() => URL.revokeObjectURL(url), keptFor)
}

/** How long in ms the file stays readable by its address. */
const keptFor = 60_000
