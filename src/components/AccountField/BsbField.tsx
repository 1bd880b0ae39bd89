'use client'
import { forwardRef } from 'react'
import { type BsbCheck, checkBsb } from '../../accounts/bsb.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { bsbWords } from '../../messages/en/bsb.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'
import { useBankNote } from './useBankNote.ts'

export interface BsbFieldProps extends AccountFieldProps<BsbCheck> {
  /** Takes the account number that was pasted behind the BSB; without it the two aren't taken apart. */
  readonly onAccountNumber?: ((accountNumber: string) => void) | undefined
}

/**
 * A BSB, with the name of its bank.
 *
 * @example
 * <BsbField name="bsb" />
 */
export const BsbField = forwardRef<HTMLInputElement, BsbFieldProps>(function BsbField(props, ref) {
  const field = useCheckedField({ ...props, check: checkBsb })
  const note = useBankNote('bsb', field.check)
  return (
    <AccountField
      field={field}
      host={props}
      inputRef={ref}
      inputMode="numeric"
      isGrouped
      note={note}
      onAccountNumber={props.onAccountNumber}
      wording="bsb"
      words={words}
    />
  )
})

const words = { ...fieldWords, ...bsbWords }
