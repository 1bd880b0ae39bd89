'use client'
import { forwardRef } from 'react'
import { checkSortCode, type SortCodeCheck } from '../../accounts/sortCode.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { sortCodeWords } from '../../messages/en/sortCode.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface SortCodeFieldProps extends AccountFieldProps<SortCodeCheck> {
  /** Takes the account number that was pasted with it; without it the two aren't taken apart. */
  readonly onAccountNumber?: ((accountNumber: string) => void) | undefined
}

/** A British sort code. */
export const SortCodeField = forwardRef<HTMLInputElement, SortCodeFieldProps>(
  function SortCodeField(props, ref) {
    const field = useCheckedField({ ...props, check: checkSortCode })
    return (
      <AccountField
        field={field}
        host={props}
        inputRef={ref}
        inputMode="numeric"
        isGrouped
        onAccountNumber={props.onAccountNumber}
        wording="sortCode"
        words={words}
      />
    )
  },
)

const words = { ...fieldWords, ...sortCodeWords }
