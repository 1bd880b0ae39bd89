'use client'
import { confirmationOfPayeeDocument } from '../api/documents/confirmationOfPayee.ts'
import type {
  ConfirmationOfPayeeData,
  ConfirmationOfPayeeVariables,
  CopInput,
} from '../api/documents/operationTypes.ts'
import type { Mutation } from './results.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** What the account's bank said: `code` is MATCH, CLOSE_MATCH, NOT_MATCH, … (an open list). */
export type PayeeConfirmation = NonNullable<ConfirmationOfPayeeData['confirmationOfPayee']>

/** `submit` takes the API's input; where the bank wasn't asked, `problem.code` says why. */
export type UseConfirmationOfPayeeResult = Mutation<CopInput, PayeeConfirmation>

/**
 * Asks whether an Australian account belongs to a name. Billable, so let a person ask for it, and
 * advisory: false NOT_MATCHes happen.
 *
 * After a lost answer nothing tells what the bank said: the status stays `unknown`. Asking again
 * changes nothing, and may be billed again.
 *
 * @example
 * const { submit } = useConfirmationOfPayee()
 * const outcome = await submit({
 *   accountIdType: 'BSB',
 *   bsb: '012003',
 *   accountNo: '123456789',
 *   accountName: 'John Smith',
 * })
 */
export function useConfirmationOfPayee(): UseConfirmationOfPayeeResult {
  return useFlashMutation(confirmationOfPayee)
}

const confirmationOfPayee: FlashMutation<
  CopInput,
  PayeeConfirmation,
  ConfirmationOfPayeeData,
  ConfirmationOfPayeeVariables
> = {
  document: confirmationOfPayeeDocument,
  toVariables: input => ({ input }),
  read: data => data.confirmationOfPayee,
}
