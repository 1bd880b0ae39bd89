'use client'
import { useState } from 'react'
import { type AddressParts, addressKey } from '../../hooks/addresses/addressParts.ts'

/** What the person made of a suggestion. */
export type Decision =
  | { readonly made: 'kept' }
  /** `original` is what Undo brings back. */
  | { readonly made: 'used'; readonly original: AddressParts }

interface Made {
  readonly decision: Decision
  /** The address that it was made of. */
  readonly from: string
  /** What the host's fields have made of a suggestion that was used. */
  readonly to?: string
}

/** The decision while it stands: until the address is edited. */
export function useDecision(address: AddressParts) {
  const [last, setLast] = useState<Made>()
  const key = addressKey(address)
  // The first change after a use is the use itself, even where the host's fields write it their way.
  const isTaken = last?.decision.made === 'used' && last.to === undefined && key !== last.from
  if (isTaken) setLast({ ...last, to: key })
  const stands = isTaken || (last && key === (last.to ?? last.from))
  return {
    decision: stands ? last?.decision : undefined,
    decide: (decision: Decision | undefined) => setLast(decision && { decision, from: key }),
  }
}
