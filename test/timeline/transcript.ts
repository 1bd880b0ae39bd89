/**
 * What a reader gets of the timeline on the page, a line each: what is marked how, its title, when it
 * was, counted from `start`, and what stands under it; then the facts, the log and what can be done.
 */
export function transcript(element: HTMLElement, start: number): string {
  const copy = element.cloneNode(true) as HTMLElement
  for (const announcer of copy.querySelectorAll('[aria-live], [role="status"]')) announcer.remove()
  for (const time of copy.querySelectorAll('time')) {
    // How long ago it was depends on when the test runs.
    if (time.dataset.form === 'relative') time.remove()
    else time.textContent = `+${(Date.parse(time.dateTime) - start) / 1000} s`
  }
  const parts = copy.querySelectorAll(
    '[data-flash="timeline-item"], [data-flash="detail"], [data-flash="transfer-log"] li, button, [role="alert"]',
  )
  return [...parts].map(line).join('\n')
}

function line(part: Element): string {
  const kind = part.getAttribute('data-flash')
  if (kind === 'timeline-item') {
    const pieces = ['title', 'when', 'text'].map(name =>
      textOf(part.querySelector(`[data-flash="timeline-${name}"]`)),
    )
    return pieces.filter(Boolean).join(' · ')
  }
  if (kind === 'detail') return `  ${[...part.children].map(textOf).join(': ')}`
  if (part.tagName === 'LI') return `  log: ${textOf(part)}`
  if (part.tagName === 'BUTTON') return `  [${textOf(part)}]`
  return `  ! ${textOf(part)}`
}

/** Its words, with a space between blocks. */
function textOf(part: Element | null): string {
  const walker = part && document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const words: string[] = []
  while (walker?.nextNode()) words.push(walker.currentNode.textContent?.trim() ?? '')
  return words
    .filter(Boolean)
    .join(' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/ ([.,:])/g, '$1')
}
