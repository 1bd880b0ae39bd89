'use client'
import { forwardRef } from 'react'
import { type ClabeCheck, checkClabe } from '../../accounts/clabe.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { clabeWords } from '../../messages/en/clabe.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface ClabeFieldProps extends AccountFieldProps<ClabeCheck> {}

/** A Mexican CLABE, which holds the account number. */
export const ClabeField = forwardRef<HTMLInputElement, ClabeFieldProps>(
  function ClabeField(props, ref) {
    const field = useCheckedField({ ...props, check: checkClabe })
    return (
      <AccountField
        field={field}
        host={props}
        inputRef={ref}
        inputMode="numeric"
        isGrouped
        wording="clabe"
        words={words}
      />
    )
  },
)

const words = { ...fieldWords, ...clabeWords }
