import type { Decorator, Loader } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { type ColorScheme, createFlashClient, FlashProvider } from '../src/exports/index.ts'
import { ar, pseudo } from '../src/exports/messages.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/exports/sandbox.ts'

/** What a story says of the API it meets: `parameters: { sandbox: { latency: 400 } }`. */
export type StorySandbox = SandboxOptions & {
  /** The host has no token to give. */
  readonly isSignedOut?: boolean
  /** Milliseconds until the client gives a request up; 30,000 unless told. */
  readonly timeout?: number
  /** The sandbox tells the page of each change as it happens. */
  readonly isLive?: boolean
}

/** What a play function finds under `loaded`. */
export interface Loaded {
  readonly sandbox: Sandbox
  /** Whether the device has a network; play functions switch it. */
  readonly network: { isOnline: boolean }
}

/** A sandbox of its own for each story. */
export const loadSandbox: Loader = async ({ parameters }): Promise<Record<string, unknown>> => {
  // Its API never heard of what another story was about to send.
  sessionStorage.clear()
  return { ...createLoaded(parameters.sandbox) }
}

export function createLoaded(options?: StorySandbox): Loaded {
  return { sandbox: createSandbox(options), network: { isOnline: true } }
}

/** Puts a story on its sandbox, in the toolbar's theme, language and direction. */
export const withSandbox: Decorator = (Story, { globals, loaded, parameters }) => (
  <SandboxProvider
    colorScheme={globals.theme}
    loaded={loaded as unknown as Loaded}
    locale={storyLocale(globals)}
    options={parameters.sandbox}
  >
    <Story />
  </SandboxProvider>
)

/** The toolbar's language; another direction than its own is asked for by a script. */
export function storyLocale({ locale, direction }: Record<string, unknown>): string {
  const script = { ltr: '-Latn', rtl: '-Arab' }[String(direction)] ?? ''
  return `${locale}${script}`
}

export const packs = { ar, 'en-XA': pseudo }

interface SandboxProviderProps {
  /** Kept from the first render on: the toolbar changes the looks, not the state of the API. */
  readonly loaded: Loaded
  readonly options?: StorySandbox | undefined
  readonly colorScheme: ColorScheme
  readonly locale: string
  readonly children: ReactNode
}

/** The provider of a story, whose API is a sandbox. */
export function SandboxProvider(props: SandboxProviderProps): ReactNode {
  const { colorScheme, locale, children } = props
  const [client] = useState(() => createStoryClient(props.loaded, props.options))
  return (
    <FlashProvider
      client={client}
      colorScheme={colorScheme}
      liveSource={props.options?.isLive ? props.loaded.sandbox : undefined}
      locale={locale}
      messages={packs}
    >
      {children}
    </FlashProvider>
  )
}

function createStoryClient({ sandbox, network }: Loaded, options: StorySandbox = {}) {
  return createFlashClient({
    endpoint: 'https://sandbox.example/',
    fetch: sandbox.fetch,
    getToken: options.isSignedOut ? refuseToken : sandbox.getToken,
    isOnline: () => network.isOnline,
    timeout: options.timeout,
  })
}

function refuseToken(): Promise<never> {
  return Promise.reject(new Error('no session'))
}
