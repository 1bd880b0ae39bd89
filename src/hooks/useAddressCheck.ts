'use client'
import { useRef, useState } from 'react'
import type { AddressInput } from '../api/documents/operationTypes.ts'
import { FlashProblem } from '../api/FlashProblem.ts'
import { useFlash } from '../provider/FlashContext.ts'
import {
  type AddressPart,
  type AddressParts,
  addressKey,
  changedParts,
  toAddressInput,
  toAddressParts,
} from './addresses/addressParts.ts'
import { type AddressRating, readRating, readSuggestion } from './addresses/addressSuggestion.ts'
import { type Cleansing, isUnreadable } from './addresses/cleansedAddresses.ts'
import { cleanseOnce } from './addresses/cleanseOnce.ts'
import type { AddressCleanserRequest } from './useAddressCleanserRequests.ts'
import { useCleanseAddress } from './useCleanseAddress.ts'

/** What is to be checked. */
export interface UseAddressCheckOptions {
  /** As it stands in the form now; any part may be empty. */
  readonly address: AddressInput
}

/** Where the check of an address stands. */
export type AddressCheckState =
  /** `outOfDate`: the address has changed since it was checked, or is being. */
  | { readonly status: 'idle' | 'checking' | 'outOfDate' }
  /** `confirmed`: but for case and spaces the address is already written as suggested. */
  | (AddressRating & {
      readonly status: 'suggested' | 'confirmed'
      /** The address as typed. */
      readonly original: AddressParts
      /** All of the address, changed or not. A country that the API leaves out is the original's. */
      readonly suggestion: AddressParts
      /** The parts that differ; none when confirmed. */
      readonly changes: readonly AddressPart[]
    })
  /** The API could make nothing of the address, so there is nothing to take instead. */
  | (AddressRating & { readonly status: 'unreadable'; readonly original: AddressParts })
  | {
      readonly status: 'failed'
      /**
       * A refusal has the API's code: `LIMIT_EXCEEDED`, `ADDRESS_CLEANSER_API_DISABLED`, or
       * `VALIDATION_ERROR`, which also an address without a street or a country gets, unsent.
       */
      readonly problem: FlashProblem
      /** Asks again; of a lost answer (`unknownOutcome`) it first looks whether it is there. */
      readonly retry: () => Promise<Cleansing>
    }

/** `check` asks for the address as it is now; it never rejects. */
export type UseAddressCheckResult = AddressCheckState & {
  readonly check: () => Promise<Cleansing>
}

/**
 * Has an address tidied by the API's cleanser, when `check` is called and never by itself.
 *
 * A call is billable: the provider's `onEvent` hears of each that was made. An address that was asked
 * for in this session isn't asked for again, however it is spelled. Nothing is stored.
 *
 * @example
 * const result = useAddressCheck({ address: { street: '33 effingham st', country: 'AU' } })
 * if (result.status === 'suggested') result.suggestion.street // '33 Effingham Street'
 */
export function useAddressCheck({ address }: UseAddressCheckOptions): UseAddressCheckResult {
  const { client, emit } = useFlash()
  const { submit } = useCleanseAddress()
  const lastTurn = useRef<Promise<unknown>>(Promise.resolve())
  const [asked, setAsked] = useState<Asked>()
  const original = toAddressParts(address)
  const key = addressKey(original)

  /** One submission after the other: another address has to wait, or it would get this one's answer. */
  function send(input: AddressInput): Promise<Cleansing> {
    const turn = lastTurn.current.then(() => submit(input))
    lastTurn.current = turn
    return turn
  }

  async function check(): Promise<Cleansing> {
    setAsked({ key, original })
    const input = toAddressInput(original)
    const outcome =
      input.street && input.country
        ? await cleanseOnce({ client, key, send: () => send(input), emit })
        : incomplete()
    setAsked(latest => (latest?.key === key ? { key, original, outcome } : latest))
    return outcome
  }

  return { ...stateOf(asked, original, check), check }
}

interface Asked {
  readonly key: string
  readonly original: AddressParts
  readonly outcome?: Cleansing
}

/** What the API would say of it. */
function incomplete(): Cleansing {
  const problem = new FlashProblem({
    kind: 'refused',
    operation: 'cleanseAddress',
    code: 'VALIDATION_ERROR',
    message: 'street and country are required',
  })
  return { status: 'failed', problem }
}

function stateOf(
  asked: Asked | undefined,
  original: AddressParts,
  retry: () => Promise<Cleansing>,
): AddressCheckState {
  if (!asked) return { status: 'idle' }
  const { outcome } = asked
  const isSame = asked.key === addressKey(original)
  if (!outcome) return { status: isSame ? 'checking' : 'outOfDate' }
  if (outcome.status === 'succeeded') return answerOf(outcome.data, asked, original)
  if (isUnreadable(outcome)) return isSame ? { ...unreadable, original } : { status: 'outOfDate' }
  // A check that told nothing has nothing that could be out of date.
  return isSame ? { status: 'failed', problem: outcome.problem, retry } : { status: 'idle' }
}

const unreadable = { status: 'unreadable', recommendation: undefined, score: null } as const

function answerOf(
  answer: AddressCleanserRequest,
  asked: Asked,
  original: AddressParts,
): AddressCheckState {
  const isSame = asked.key === addressKey(original)
  const rating = readRating(answer)
  // Accepted without another way to write it, it is right as it is.
  const asTyped = rating.recommendation === 'accept' ? asked.original : undefined
  const suggestion = readSuggestion(answer, asked.original) ?? asTyped
  if (!suggestion) {
    return isSame ? { ...unreadable, ...rating, original } : { status: 'outOfDate' }
  }
  const changes = changedParts(original, suggestion)
  // Also the suggestion itself, once it was taken over.
  if (changes.length === 0) return { status: 'confirmed', ...rating, original, suggestion, changes }
  return isSame
    ? { status: 'suggested', ...rating, original, suggestion, changes }
    : { status: 'outOfDate' }
}
