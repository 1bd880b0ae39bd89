'use client'
import { forwardRef } from 'react'
import { checkIfsc, type IfscCheck } from '../../accounts/ifsc.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { ifscWords } from '../../messages/en/ifsc.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface IfscFieldProps extends AccountFieldProps<IfscCheck> {}

/** The IFSC of an Indian bank's branch. */
export const IfscField = forwardRef<HTMLInputElement, IfscFieldProps>(
  function IfscField(props, ref) {
    const field = useCheckedField({ ...props, check: checkIfsc })
    return (
      <AccountField
        field={field}
        host={props}
        inputRef={ref}
        autoCapitalize="characters"
        isGrouped
        wording="ifsc"
        words={words}
      />
    )
  },
)

const words = { ...fieldWords, ...ifscWords }
