'use client'
import type { AmsRequestInput } from '../../api/documents/operationTypes.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import type { Mutation, Outcome } from '../results.ts'
import { useFlashMutation } from '../wire/useFlashMutation.ts'
import { type MediaSearchAnswer, searchOnce } from './searchOnce.ts'

/** Makes a search of what the form holds, and tells the host of each that may be billed. */
export function useSearching(): Mutation<FormDetails, MediaSearchAnswer> {
  const { emit } = useFlash()
  const mutation = useFlashMutation(searchOnce)

  async function told(
    work: Promise<Outcome<MediaSearchAnswer>>,
  ): Promise<Outcome<MediaSearchAnswer>> {
    const outcome = await work
    if (outcome.status === 'succeeded' && !outcome.data.isEarlier) {
      emit({ type: 'billable', operation: 'adverseMediaSearch' })
    }
    return outcome
  }

  return {
    ...mutation,
    submit: details => told(mutation.submit(toSearchInput(details))),
    ...(mutation.status === 'unknown' && { check: () => told(mutation.check()) }),
  } as Mutation<FormDetails, MediaSearchAnswer>
}

/** As the API wants it: without the form's own question. */
function toSearchInput({ subject: _, ...details }: FormDetails): AmsRequestInput {
  return details as unknown as AmsRequestInput
}
