'use client'
import type { ApolloClient } from '@apollo/client'
import { createContext, useContext } from 'react'
import type { LiveSource } from '../api/liveEvent.ts'
import type { Session } from '../api/session.ts'
import type { TranslatorOf } from '../messages/translator.ts'
import type { ColorScheme } from '../theme/colorScheme.ts'
import type { FlashEnvironment } from './environment.ts'
import type { FlashEvent } from './events.ts'

/** What a provider gives to everything beneath it. */
export interface FlashContextValue {
  readonly client: ApolloClient
  /** Only where the host gave one; `useFlashSession` knows the others. */
  readonly session: Session | undefined
  /** Whether what is done here is real: outside `production` it isn't. */
  readonly environment: FlashEnvironment
  /** BCP 47. */
  readonly locale: string
  /** Where events come from; without one, what moves by itself is looked at again. */
  readonly liveSource: LiveSource | undefined
  readonly translatorOf: TranslatorOf
  readonly colorScheme: ColorScheme | undefined
  readonly className: string | undefined
  readonly portalContainer: HTMLElement | (() => HTMLElement | null) | null | undefined
  readonly emit: (event: FlashEvent) => void
}

/** Ours rather than Apollo's, so that a host's own Apollo client stays in sight beneath us. */
export const FlashContext = createContext<FlashContextValue | null>(null)

/** The nearest provider's value. Throws, with the mend, where there is none. */
export function useFlash(): FlashContextValue {
  const value = useContext(FlashContext)
  if (value) return value
  throw new Error(
    'flashkit: no <FlashProvider> is above this hook or component, so it has no API to talk to. ' +
      'Put one around it: <FlashProvider endpoint="…">.',
  )
}
