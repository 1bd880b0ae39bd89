import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import '../../../src/theme/tokens.css.ts'
import { createFlashClient } from '../../../src/exports/index.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/exports/sandbox.ts'
import { ar } from '../../../src/messages/ar.ts'
import { FlashProvider } from '../../../src/provider/FlashProvider.tsx'
import { type FormPage, formPage, until } from './formPage.ts'

/** What a form is put upon. */
export interface MountOptions extends SandboxOptions {
  readonly locale?: 'en' | 'ar' | undefined
  /** Between the form and the sandbox. */
  readonly through?: ((fetch: typeof globalThis.fetch) => typeof globalThis.fetch) | undefined
}

/**
 * Puts a form on the page until the test ends, and gives it once it has the labels that tell that it is
 * whole, or after some seconds.
 *
 * Not under StrictMode, unlike `render()`, for that takes twice the time, and a matrix has thousands of
 * steps.
 */
export async function mountForm(
  ui: ReactNode,
  isWhole: (labels: readonly string[]) => boolean,
  { locale = 'en', through = fetch => fetch, ...options }: MountOptions = {},
): Promise<{ page: FormPage; sandbox: Sandbox; unmount: () => void }> {
  const sandbox = createSandbox({ recipients: [], ...options })
  const client = createFlashClient({
    endpoint: 'https://sandbox.example/',
    fetch: through(sandbox.fetch),
    getToken: sandbox.getToken,
  })
  const element = document.createElement('main')
  // Out of sight, where nothing has to be painted: there are hundreds of these.
  element.style.cssText = 'position: fixed; inset-block-start: -9999px; inset-inline: 0'
  document.body.append(element)
  const root = createRoot(element)
  root.render(
    <FlashProvider client={client} locale={locale} messages={{ ar }}>
      {ui}
    </FlashProvider>,
  )
  function unmount(): void {
    root.unmount()
    element.remove()
  }
  onTestFinished(unmount)
  const page = formPage(element)
  await until(() => isWhole(page.labels()), 4_000)
  return { page, sandbox, unmount }
}
