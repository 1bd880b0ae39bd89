import { frame as hidden } from './printApart.css.ts'

/** A page for paper. */
export interface PrintedPage {
  /** The name of the print job, and of a PDF. */
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Plain CSS; a page's Content-Security-Policy doesn't keep it out. */
  readonly css: string
  /** Fills the page with elements of the document that it is given. */
  readonly build: (body: HTMLElement) => void
}

/**
 * Prints a page of its own, whatever stands around it: in a hidden frame, so that the host's page is
 * neither printed nor touched. Only in answer to a press.
 *
 * @param place an element that nobody else writes into; the frame is in it while it prints
 */
export async function printApart(place: HTMLElement, page: PrintedPage): Promise<void> {
  const frame = place.ownerDocument.createElement('iframe')
  frame.className = hidden
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  // With a document of its own to wait for: Firefox replaces the first, empty one.
  frame.srcdoc = '<!doctype html>'
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  place.replaceChildren(frame)
  await loaded
  const { contentDocument, contentWindow } = frame
  if (!contentDocument || !contentWindow) return
  contentDocument.title = page.title
  contentDocument.documentElement.lang = page.lang
  contentDocument.documentElement.dir = page.dir
  dress(contentDocument, page.css)
  page.build(contentDocument.body)
  contentWindow.addEventListener('afterprint', () => frame.remove())
  // Safari on a phone prints the page that has the focus.
  contentWindow.focus()
  contentWindow.print()
}

/** By a sheet made in a script, which a Content-Security-Policy against inline styles lets pass. */
function dress(page: Document, css: string): void {
  const Sheet = (page.defaultView as (Window & typeof globalThis) | null)?.CSSStyleSheet
  if (!Sheet || !('adoptedStyleSheets' in page)) return // Older than 2023: plain, but all of it.
  const sheet = new Sheet()
  sheet.replaceSync(css)
  page.adoptedStyleSheets = [sheet]
}
