'use client'
import { createContext, useContext } from 'react'
import type { TransferSituation } from '../../rules/transferFields.ts'

/** What the inputs of a form that moves money know of it. */
export const MoneySituationContext = createContext<Partial<TransferSituation>>({})

/** Currency, balance and so on, as the form around stands now. */
export function useMoneySituation(): Partial<TransferSituation> {
  return useContext(MoneySituationContext)
}
