import { Fragment, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import { FlashProvider } from '../../src/provider/FlashProvider.tsx'
import type { Kind } from './kind.ts'
import type { Screen } from './screen.ts'
import { settle } from './turns.ts'
import { type Connection, type Dispatch, patience, type Weather } from './weather.ts'

/** A tab of a browser, with one page after the other in it. */
export interface Tab {
  /** What there is to see; nothing where the person is elsewhere on the page. */
  readonly screen: () => Screen | undefined
  /** Loads the page: at first, or anew. */
  readonly load: (shown: Shown) => void
  /** Goes elsewhere on the same page. */
  readonly leave: () => void
  /** Comes back from elsewhere on the same page. */
  readonly comeBack: (shown: Shown) => void
  /** The same as was shown, with other values. */
  readonly show: (shown: Shown) => void
  /** Does something that takes its time. */
  readonly begin: (act: () => Promise<unknown>) => void
  /** Until nothing happens by itself any more. */
  readonly settle: () => Promise<void>
  readonly close: () => void
}

/** What the host's page gives the hook. */
export interface Shown {
  readonly amount: string
  readonly externalId: string | undefined
}

interface Page {
  readonly element: HTMLElement
  readonly root: Root
  readonly connection: Connection
  readonly client: ReturnType<typeof createFlashClient>
  /** Acts that aren't over. */
  acts: number
}

export function openTab(
  { Probe, read }: Kind,
  weather: Weather,
  isStrict: boolean,
  hears: { readonly dispatch: (dispatch: Dispatch) => void; readonly onSent: () => void },
): Tab {
  const Mode = isStrict ? StrictMode : Fragment
  let page: Page | undefined
  let screen: Screen | undefined
  /** Whether the person is where it is shown. */
  let isThere = false

  function seen(): Screen | undefined {
    if (!page || !isThere) return undefined
    return read ? read(page.element) : screen
  }

  function newPage(): Page {
    const connection = weather.connect(hears.dispatch)
    const client = createFlashClient({
      endpoint: '/',
      fetch: connection.fetch,
      getToken: connection.getToken,
      isOnline: connection.isOnline,
      timeout: patience,
    })
    const element = document.createElement('main')
    if (read) document.body.append(element)
    return { connection, client, element, root: createRoot(element), acts: 0 }
  }

  function show({ amount, externalId }: Shown): void {
    const { root, client } = page as Page
    isThere = true
    const keep = (next: Screen) => {
      screen = next
    }
    flushSync(() =>
      root.render(
        <Mode>
          <FlashProvider client={client}>
            <Probe amount={amount} externalId={externalId} keep={keep} onSent={hears.onSent} />
          </FlashProvider>
        </Mode>,
      ),
    )
  }

  function leave(): void {
    flushSync(() => page?.root.render(null))
    isThere = false
  }

  function close(): void {
    page?.connection.close()
    page?.root.unmount()
    page?.element.remove()
    page = undefined
    isThere = false
  }

  return {
    screen: seen,
    load(shown) {
      close()
      page = newPage()
      show(shown)
    },
    leave,
    comeBack: show,
    show,
    begin(act) {
      const on = page as Page
      on.acts += 1
      void act().finally(() => {
        on.acts -= 1
      })
    },
    settle: () =>
      settle(
        () => (page?.connection.moving() ?? 0) > 0,
        () => (page?.acts ?? 0) > 0 || (seen()?.isWaiting ?? false),
      ),
    close,
  }
}
