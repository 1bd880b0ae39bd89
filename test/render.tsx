import { type ReactNode, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import '../src/theme/tokens.css.ts'
import { createFlashClient } from '../src/exports/index.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/exports/sandbox.ts'
import { FlashProvider, type FlashProviderProps } from '../src/provider/FlashProvider.tsx'

/** What a test renders upon. */
export interface RenderOptions {
  readonly sandbox?: Sandbox | SandboxOptions
  readonly provider?: Partial<Omit<FlashProviderProps, 'client' | 'endpoint' | 'getToken'>>
  /** Milliseconds until a request is given up. */
  readonly timeout?: number
  readonly isOnline?: () => boolean
}

/** What a test gets to work with. */
export interface Rendered {
  readonly sandbox: Sandbox
  readonly element: HTMLElement
  readonly client: ReturnType<typeof createFlashClient>
  /** Renders again, with other children or provider props. */
  readonly update: (ui: ReactNode, provider?: RenderOptions['provider']) => void
}

/** Puts elements on the page, under StrictMode, on a sandbox of their own, until the test ends. */
export function render(ui: ReactNode, options: RenderOptions = {}): Rendered {
  const sandbox = isSandbox(options.sandbox) ? options.sandbox : createSandbox(options.sandbox)
  const { timeout, isOnline } = options
  const client = createFlashClient({
    endpoint: 'https://sandbox.example/',
    fetch: sandbox.fetch,
    getToken: sandbox.getToken,
    timeout,
    isOnline,
  })
  const element = document.createElement('main')
  document.body.append(element)
  const root = createRoot(element)
  function update(children: ReactNode, provider = options.provider): void {
    root.render(
      <StrictMode>
        <FlashProvider client={client} {...provider}>
          {children}
        </FlashProvider>
      </StrictMode>,
    )
  }
  flushSync(() => update(ui))
  onTestFinished(() => {
    root.unmount()
    element.remove()
    // Another test's API never heard of what this one was about to send.
    sessionStorage.clear()
  })
  return { sandbox, element, client, update }
}

function isSandbox(value: Sandbox | SandboxOptions | undefined): value is Sandbox {
  return value !== undefined && 'getToken' in value
}
