'use client'
import type { ApolloClient } from '@apollo/client'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { LiveSource } from '../api/liveEvent.ts'
import type { GetToken, Session } from '../api/session.ts'
import { createTranslators, type MessagePacks } from '../messages/translator.ts'
import type { ColorScheme } from '../theme/colorScheme.ts'
import { createFlashClient } from './createFlashClient.ts'
import { environments, type FlashEnvironment } from './environment.ts'
import type { FlashEvent } from './events.ts'
import { FlashContext, type FlashContextValue } from './FlashContext.ts'

interface FlashProviderOptions {
  /**
   * What the endpoint leads to, which a path of your own host doesn't tell. Unless told, a host name
   * with `uat` or `sandbox` in it says so, and all else counts as `production`, where invented details
   * are refused. Of a client with links of your own it has to be told here.
   */
  readonly environment?: FlashEnvironment | undefined
  /** Language and region of words, numbers and dates (BCP 47). `en` unless told. */
  readonly locale?: string | undefined
  /**
   * Strings by locale, over the kit's own; a key left out keeps its English. Keep the object from
   * render to render: a new one makes every widget look its words up again.
   */
  readonly messages?: MessagePacks | undefined
  /** `inherit` (the default) follows the `color-scheme` of the page around the widget. */
  readonly colorScheme?: ColorScheme | undefined
  /** Added to the outermost element of each widget and popover: the place for your tokens. */
  readonly className?: string | undefined
  /** Where lists and dialogs are put; within the widget unless told. In the top layer either way. */
  readonly portalContainer?: FlashContextValue['portalContainer']
  /**
   * Tells of every change of status, so that nothing on the page is polled: `createEventStream(…)` of
   * your own server, a sandbox, or an object of yours. Keep it from render to render. Without one, what
   * moves by itself is looked at ever more rarely while the page is seen.
   *
   * @example
   * const liveSource = createEventStream({ url: '/flash/events' })
   * // <FlashProvider endpoint="/flash" liveSource={liveSource}>
   */
  readonly liveSource?: LiveSource | undefined
  /** Hears what happened, also each call that may be billed; it never carries personal data. */
  readonly onEvent?: ((event: FlashEvent) => void) | undefined
  readonly children?: ReactNode
}

interface WithClient {
  /** Your own Apollo client, built with `createFlashClient` or `createFlashLink`. */
  readonly client: ApolloClient
  /**
   * What you gave to `createFlashLink`, where links of your own stand before it; `useSignIn`,
   * `useSignOut` and `useSession` find any other by themselves.
   */
  readonly session?: Session | undefined
  readonly endpoint?: never
  readonly getToken?: never
}

interface WithEndpoint {
  readonly client?: never
  readonly session?: never
  /** Where requests are posted: your own server, which holds the API's credentials. */
  readonly endpoint: string
  /**
   * Gives the API's token (JWT); called again before it expires and once when it is refused. A
   * person who signs in with `useSignIn` needs it only after that.
   */
  readonly getToken?: GetToken | undefined
}

/** A client of yours, or an endpoint to make one for; the rest is optional. */
export type FlashProviderProps = FlashProviderOptions & (WithClient | WithEndpoint)

/**
 * Connects the hooks and components beneath it with the API. Several may stand on one page, side by
 * side or nested; each has its own session and cache.
 *
 * @example
 * <FlashProvider endpoint="/flash" getToken={fetchToken} locale="en-AU">
 *   <RecipientForm />
 * </FlashProvider>
 */
export function FlashProvider(props: FlashProviderProps): ReactNode {
  const { locale = 'en', messages, colorScheme, className, portalContainer, session } = props
  const { liveSource } = props
  const client = useClient(props)
  const environment = props.environment ?? environments.get(client.link) ?? 'production'
  const emit = useLatest(props.onEvent)
  const translatorOf = useMemo(() => createTranslators(locale, messages), [locale, messages])
  const context = {
    client,
    session,
    environment,
    locale,
    translatorOf,
    colorScheme,
    className,
    portalContainer,
    liveSource,
    emit,
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of its parts is one
  const value = useMemo(() => context, Object.values(context))
  return <FlashContext.Provider value={value}>{props.children}</FlashContext.Provider>
}

/** The host's client, or one for its endpoint that outlives new `getToken` functions. */
function useClient({ client, endpoint, getToken }: FlashProviderProps): ApolloClient {
  const latestGetToken = useLatest(getToken)
  const hasToken = getToken !== undefined
  return useMemo(() => {
    if (client) return client
    if (endpoint === undefined) {
      throw new Error(
        'flashkit: <FlashProvider> has no API to talk to. Give it endpoint="…" or client={…}.',
      )
    }
    return createFlashClient({
      endpoint,
      getToken: hasToken ? (latestGetToken as GetToken) : undefined,
    })
  }, [client, endpoint, hasToken, latestGetToken])
}

/** A function that stays the same and calls the newest one given. */
function useLatest<Args extends unknown[], Result>(
  callback: ((...args: Args) => Result) | undefined,
): (...args: Args) => Result | undefined {
  const latest = useRef(callback)
  useEffect(() => {
    latest.current = callback
  })
  return useRef((...args: Args) => latest.current?.(...args)).current
}
