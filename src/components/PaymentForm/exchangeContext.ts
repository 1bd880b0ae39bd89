'use client'
import { createContext, useContext } from 'react'
import type { ExchangeForm } from '../../hooks/quotes/useExchange.ts'
import type { ExchangeSituation } from '../../rules/exchangeFields.ts'

/** What the inputs of an exchange work with. */
export interface ExchangeParts
  extends Pick<ExchangeForm<unknown, ExchangeSituation>, 'control' | 'applicability' | 'setValue'> {
  readonly situation: ExchangeSituation
  /** Exchanges the two currencies, where that makes sense. */
  readonly swap?: (() => void) | undefined
}

/** Keep the value from render to render, or all inputs render with the form. */
export const ExchangeContext = createContext<ExchangeParts | undefined>(undefined)

/** The exchange around. */
export function useExchangeParts(): ExchangeParts {
  const parts = useContext(ExchangeContext)
  if (!parts) {
    throw new Error(
      'This input belongs to an exchange and can’t know its currencies elsewhere. Render it within ExchangeContext.',
    )
  }
  return parts
}
