'use client'
import { useRef, useState } from 'react'
import type { EntityId, Mutation, MutationState, Outcome, Query } from '../results.ts'

/** Where the last removal stands, and of which entry it is. */
export type PartyRemoval<Entry> =
  | { readonly status: 'idle' }
  | ({ readonly entry: Entry } & (
      | Exclude<MutationState<EntityId>, { readonly status: 'idle' | 'submitting' }>
      | { readonly status: 'submitting' }
    ))

/** A removal, and what can be done about it. */
export interface UsePartyRemovalResult<Entry> {
  readonly removal: PartyRemoval<Entry>
  /** Deletes an entry for good; while one is being deleted, a second is left alone. Never rejects. */
  readonly remove: (entry: Entry) => Promise<Outcome<EntityId>>
  /** Puts the news of the last removal away. */
  readonly dismiss: () => void
}

/** What is removed from, and by what. */
interface Removing<Entry> {
  readonly all: Query<readonly Entry[]>
  readonly deletion: Mutation<EntityId, EntityId>
  readonly onDeleted: ((entry: Entry) => void) | undefined
}

/** Keeps, beside a deletion, the entry that it is of: once deleted, nobody else knows it any more. */
export function usePartyRemoval<Entry extends EntityId>({
  all,
  deletion,
  onDeleted,
}: Removing<Entry>): UsePartyRemovalResult<Entry> {
  const [entry, setEntry] = useState<Entry>()
  const underWay = useRef<Promise<Outcome<EntityId>>>(undefined)

  /** One at a time, so that each outcome is told once, and of the right entry. */
  function alone(subject: Entry, work: () => Promise<Outcome<EntityId>>) {
    underWay.current ??= work().then(outcome => {
      underWay.current = undefined
      if (outcome.status === 'succeeded') onDeleted?.(subject)
      // Somebody else was faster: the list is out of date.
      else if (outcome.problem.code === 'NOT_FOUND' && all.status === 'ready') all.refresh()
      return outcome
    })
    return underWay.current
  }

  function removal(): PartyRemoval<Entry> {
    const { submit: _, reset: __, ...state } = deletion
    if (!entry || state.status === 'idle') return { status: 'idle' }
    if (state.status === 'submitting') return { status: 'submitting', entry }
    if (state.status !== 'unknown') return { ...state, entry }
    return { ...state, entry, check: () => alone(entry, state.check) }
  }

  return {
    removal: removal(),
    remove: subject =>
      alone(subject, () => {
        setEntry(subject)
        return deletion.submit({ id: subject.id })
      }),
    dismiss() {
      setEntry(undefined)
      deletion.reset()
    },
  }
}
