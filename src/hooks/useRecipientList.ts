'use client'
import { useState } from 'react'
import { accountFieldNames } from '../rules/bankAccountFields.ts'
import { toRecipientInput } from './forms/toRecipientInput.ts'
import type { PartySort } from './parties/partyOrder.ts'
import { createPartySearch } from './parties/partySearch.ts'
import { type PartyList, usePartyList } from './parties/usePartyList.ts'
import type { MutationState, Outcome } from './results.ts'
import { useCreateRecipient } from './useCreateRecipient.ts'
import { useDeleteRecipient } from './useDeleteRecipient.ts'
import { type Recipient, type UseRecipientsOptions, useRecipients } from './useRecipients.ts'

/** What a host may say of the list; all of it is optional. */
export interface UseRecipientListOptions {
  /**
   * Which part of the address book, by equal fields, which the API itself picks out; all of it unless
   * told.
   */
  readonly among?: UseRecipientsOptions | undefined
  /** The order to begin with; `name` unless told. */
  readonly initialSort?: PartySort | undefined
  /** The recipient is gone, under this id for good. */
  readonly onDeleted?: ((recipient: Recipient) => void) | undefined
  /** A deleted recipient is back, under a new id: what holds the old one has to take the new. */
  readonly onRestored?: ((recipient: Recipient, deleted: Recipient) => void) | undefined
}

/** The address book as it is shown, and what can be done with an entry. */
export interface UseRecipientListResult extends PartyList<Recipient, 'currency' | 'method'> {
  /**
   * Creates the recipient that was deleted last once more, with all that the API had given of it.
   * Without one it does nothing. Never rejects.
   */
  readonly undo: () => Promise<Outcome<Recipient> | undefined>
  /** Where that stands. */
  readonly restoration: MutationState<Recipient>
}

/**
 * The address book, searched, filtered and sorted on the page: the API gives it whole. Any part of a
 * name, company, nickname, e-mail address, reference or account number finds an entry, whatever its
 * case, accents and spaces. It has no looks; `RecipientList` is it with ours.
 *
 * @example
 * const { entries, search, setSearch } = useRecipientList({ among: { currency: 'AUD' } })
 */
export function useRecipientList(options: UseRecipientListOptions = {}): UseRecipientListResult {
  const { onRestored } = options
  const creation = useCreateRecipient()
  const [deleted, setDeleted] = useState<Recipient>()
  const list = usePartyList({
    all: useRecipients(options.among),
    search,
    fields,
    deletion: useDeleteRecipient(),
    initialSort: options.initialSort,
    onDeleted: options.onDeleted,
  })
  const { removal } = list

  async function restored(subject: Recipient, work: Promise<Outcome<Recipient>>) {
    const outcome = await work
    if (outcome.status === 'succeeded') onRestored?.(outcome.data, subject)
    return outcome
  }

  /** What became of an earlier restoration has nothing to say about this deletion. */
  function restoration(): MutationState<Recipient> {
    const { submit: _, reset: __, ...state } = creation
    const subject = removal.status === 'succeeded' ? removal.entry : undefined
    if (!subject || subject !== deleted) return { status: 'idle' }
    if (state.status !== 'unknown') return state
    return { ...state, check: () => restored(subject, state.check()) }
  }

  return {
    ...list,
    restoration: restoration(),
    async undo() {
      // Twice would be two recipients; and what is being restored isn't given up for another.
      const isBusy = creation.status === 'submitting' || !isRepeatable(restoration())
      if (removal.status !== 'succeeded' || isBusy) return undefined
      setDeleted(removal.entry)
      return restored(removal.entry, creation.submit(toRecipientInput(removal.entry)))
    },
  }
}

function isRepeatable({ status }: MutationState<Recipient>): boolean {
  return status === 'idle' || status === 'failed'
}

const search = createPartySearch<Recipient>({
  texts: one => [
    one.companyName,
    [one.firstName, one.middleName, one.lastName].filter(Boolean).join(' '),
    one.nickName,
    one.email,
    one.payid,
    one.externalId,
  ],
  codes: one => accountFieldNames.map(name => (name === 'bic' ? null : codeOf(one[name]))),
})

/** An Australian mobile number is known to people as it is dialled at home. */
function codeOf(code: string | null): string | null {
  return code?.startsWith('+61') ? `${code} 0${code.slice(3).trim()}` : code
}

const fields = {
  currency: (one: Recipient) => one.currency,
  method: (one: Recipient) => one.accountIdType,
}
