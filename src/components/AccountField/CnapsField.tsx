'use client'
import { forwardRef } from 'react'
import { type CnapsCheck, checkCnaps } from '../../accounts/cnaps.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { cnapsWords } from '../../messages/en/cnaps.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface CnapsFieldProps extends AccountFieldProps<CnapsCheck> {}

/** The CNAPS code of a Chinese bank. */
export const CnapsField = forwardRef<HTMLInputElement, CnapsFieldProps>(
  function CnapsField(props, ref) {
    const field = useCheckedField({ ...props, check: checkCnaps })
    return (
      <AccountField
        field={field}
        host={props}
        inputRef={ref}
        inputMode="numeric"
        isGrouped
        wording="cnaps"
        words={words}
      />
    )
  },
)

const words = { ...fieldWords, ...cnapsWords }
