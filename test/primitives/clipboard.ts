import { onTestFinished } from 'vitest'
import { cdp } from 'vitest/browser'

interface Browser {
  send(method: 'Target.getTargetInfo'): Promise<{ targetInfo: { browserContextId: string } }>
  send(method: 'Browser.grantPermissions', params: object): Promise<void>
}

/** Lets the page use the browser's own clipboard, empties it, and gives what reads it. */
export async function openClipboard(): Promise<() => Promise<string>> {
  const browser = cdp() as unknown as Browser
  const { browserContextId } = (await browser.send('Target.getTargetInfo')).targetInfo
  const permissions = ['clipboardReadWrite', 'clipboardSanitizedWrite']
  await browser.send('Browser.grantPermissions', { browserContextId, permissions })
  window.focus() // The test's page is a frame, and the clipboard is only for the one in use.
  const { clipboard } = navigator
  await clipboard.writeText('nothing yet')
  return () => clipboard.readText()
}

/** Takes the clipboard from the page as a browser does, until the test ends. */
export function refuseClipboard(clipboard?: Pick<Clipboard, 'writeText'>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'clipboard')
  })
}

/** Takes the older way of copying from the page too, until the test ends. */
export function refuseCommands(): void {
  document.execCommand = () => false
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'execCommand')
  })
}
