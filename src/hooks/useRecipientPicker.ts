'use client'
import { useMemo, useState } from 'react'
import type { FlashProblem } from '../api/FlashProblem.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { byName } from './parties/partyOrder.ts'
import type { Query } from './results.ts'
import { useRecipient } from './useRecipient.ts'
import { type Recipient, useRecipients } from './useRecipients.ts'

/** What a host may say of the choice; all of it is optional. */
export interface UseRecipientPickerOptions {
  /** The id of the choice, where the host keeps it; leave it out and the picker keeps it itself. */
  readonly value?: string | null | undefined
  /** What is chosen at first, where the picker keeps the choice itself. */
  readonly defaultValue?: string | null | undefined
  /** Somebody was chosen, or nobody any more. */
  readonly onChange?: ((recipient: Recipient | null) => void) | undefined
  /** Offers only accounts in this currency, ISO 4217. */
  readonly currency?: string | undefined
  /** Offers only accounts of this kind, the API's AccountIdType. */
  readonly method?: string | undefined
}

/** Where the choice stands. */
export type ChosenRecipient =
  | { readonly status: 'none' }
  /** It isn't in the book as it was loaded, and is asked for by its id. */
  | { readonly status: 'looking' }
  | { readonly status: 'chosen'; readonly recipient: Recipient }
  /** Its account is in another currency, or of another kind, than the host wants. */
  | { readonly status: 'unsuitable'; readonly recipient: Recipient }
  /** There is none of that id, or no longer. */
  | { readonly status: 'gone' }
  | { readonly status: 'failed'; readonly problem: FlashProblem; readonly retry: () => void }

/** The address book to choose from, and the choice. */
export interface UseRecipientPickerResult {
  /** The query behind it: the whole book. */
  readonly all: Query<readonly Recipient[]>
  /** Those that can be chosen, by name; none until there is an answer. */
  readonly entries: readonly Recipient[]
  /** The id of the choice. */
  readonly value: string | null
  readonly chosen: ChosenRecipient
  readonly choose: (recipient: Recipient | null) => void
  /** Back to the first choice; a host that keeps the choice hears of it. */
  readonly reset: () => void
}

/**
 * The choice of one recipient out of the address book. It has no looks; `RecipientPicker` is it with
 * ours.
 *
 * @example
 * const { entries, chosen, choose } = useRecipientPicker({ currency: 'AUD', onChange: setPayee })
 */
export function useRecipientPicker(
  options: UseRecipientPickerOptions = {},
): UseRecipientPickerResult {
  const { currency, method, onChange } = options
  const { locale } = useFlash()
  const [first] = useState(options.value ?? options.defaultValue ?? null)
  const [kept, setKept] = useState(first)
  /** A choice that is newer than the book, until the book has it: it may be deleted from there. */
  const [latest, setLatest] = useState<Recipient | null>(null)
  const value = options.value === undefined ? kept : options.value
  const all = useRecipients()
  const book = all.status === 'ready' ? all.data : none
  const entries = useMemo(
    () => byName(book, locale).filter(one => isSuitable(one, { currency, method })),
    [book, locale, currency, method],
  )
  const known = useMemo(() => book.find(({ id }) => id === value), [book, value])
  if (known && latest) setLatest(null)
  const here = known ?? (latest?.id === value ? latest : undefined)
  const isUnknown = value !== null && all.status === 'ready' && !here
  const search = useRecipient({ id: isUnknown ? value : null })

  function chosen(): ChosenRecipient {
    if (value === null) return { status: 'none' }
    if (search.status === 'failed') return search
    const recipient = here ?? (search.status === 'ready' ? search.data : undefined)
    if (recipient === undefined) return { status: 'looking' }
    if (recipient === null) return { status: 'gone' }
    const status = isSuitable(recipient, { currency, method }) ? 'chosen' : 'unsuitable'
    return { status, recipient }
  }

  function choose(recipient: Recipient | null): void {
    setKept(recipient?.id ?? null)
    setLatest(recipient)
    onChange?.(recipient)
  }

  return {
    all,
    entries,
    value,
    chosen: chosen(),
    choose,
    reset() {
      setKept(first)
      if (value !== first) onChange?.(book.find(({ id }) => id === first) ?? null)
    },
  }
}

const none: readonly never[] = []

function isSuitable(
  recipient: Recipient,
  { currency, method }: Pick<UseRecipientPickerOptions, 'currency' | 'method'>,
): boolean {
  return (
    (currency === undefined || recipient.currency === currency) &&
    (method === undefined || recipient.accountIdType === method)
  )
}
