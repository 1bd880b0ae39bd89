'use client'
import type { Mutation, MutationState, Outcome } from '../../hooks/results.ts'
import { useActivateSubClient } from '../../hooks/useActivateSubClient.ts'
import { useDisableSubClient } from '../../hooks/useDisableSubClient.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { useUpdateSubClient } from '../../hooks/useUpdateSubClient.ts'

/** What can be done to a sub-client that is asked about before. */
export type ActName = 'deactivate' | 'activate' | 'removePostal'

/** One of them, and where it stands. */
export interface Act {
  readonly state: MutationState<SubClient>
  readonly run: () => Promise<Outcome<SubClient>>
  readonly reset: () => void
}

/** Whatever can be done to one sub-client after a question; an act that is done is idle again. */
export function useSubClientActs(id: string): Readonly<Record<ActName, Act>> {
  const disabling = useDisableSubClient()
  const activation = useActivateSubClient()
  const removal = useUpdateSubClient()
  return {
    deactivate: actOf(disabling, { id }),
    activate: actOf(activation, { id }),
    removePostal: actOf(removal, { id, input: { postalAddress: null } }),
  }
}

function actOf<Input>(mutation: Mutation<Input, SubClient>, input: Input): Act {
  return { state: mutation, run: () => mutation.submit(input), reset: mutation.reset }
}
