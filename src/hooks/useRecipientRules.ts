'use client'
import { useEffect, useState } from 'react'
import { FlashProblem } from '../api/FlashProblem.ts'
import {
  loadedRecipientRules,
  loadRecipientRules,
  type RecipientRules,
} from '../rules/loadRecipientRules.ts'

/** The rules of a recipient's form, on their way until they are here. */
export type UseRecipientRulesResult =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly data: RecipientRules }
  | { readonly status: 'failed'; readonly problem: FlashProblem; readonly retry: () => void }

/** The field registry and its checks, loaded once they are wanted. */
export function useRecipientRules(isWanted: boolean): UseRecipientRulesResult {
  const [state, setState] = useState<RecipientRules | Error | undefined>(loadedRecipientRules)
  const isMissing = isWanted && state === undefined
  useEffect(() => {
    let isHere = isMissing
    const keep = (next: RecipientRules | Error) => isHere && setState(next)
    if (isMissing) loadRecipientRules().then(keep, keep)
    return () => {
      isHere = false
    }
  }, [isMissing])
  if (state === undefined) return { status: isWanted ? 'loading' : 'idle' }
  if (!(state instanceof Error)) return { status: 'ready', data: state }
  const problem = new FlashProblem({ kind: 'offline', operation: 'recipientRules', cause: state })
  return { status: 'failed', problem, retry: () => setState(undefined) }
}
