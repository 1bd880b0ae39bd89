import { type ReactNode, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import { Root, type RootProps } from '../../src/primitives/Root.tsx'

/** Puts a part on the page inside a Root, under StrictMode, until the test ends. */
export function mount(ui: ReactNode, rootProps: Partial<RootProps> = {}): HTMLElement {
  const host = document.createElement('main')
  document.body.append(host)
  const root = createRoot(host)
  const render = () =>
    root.render(
      <StrictMode>
        <Root locale="en-AU" {...rootProps}>
          {ui}
        </Root>
      </StrictMode>,
    )
  flushSync(render)
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  return host
}
