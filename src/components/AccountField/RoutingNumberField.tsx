'use client'
import { forwardRef } from 'react'
import { type AbaCheck, checkAba } from '../../accounts/aba.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { abaWords } from '../../messages/en/aba.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface RoutingNumberFieldProps extends AccountFieldProps<AbaCheck> {}

/** An American routing number (ABA). */
export const RoutingNumberField = forwardRef<HTMLInputElement, RoutingNumberFieldProps>(
  function RoutingNumberField(props, ref) {
    const field = useCheckedField({ ...props, check: checkAba })
    return (
      <AccountField
        field={field}
        host={props}
        inputRef={ref}
        inputMode="numeric"
        isGrouped
        wording="aba"
        words={words}
      />
    )
  },
)

const words = { ...fieldWords, ...abaWords }
