'use client'
import { forwardRef, useCallback } from 'react'
import { type BicCheck, checkBic } from '../../accounts/bic.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { bicWords } from '../../messages/en/bic.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'
import { useBankNote } from './useBankNote.ts'

export interface BicFieldProps extends AccountFieldProps<BicCheck> {
  /** Where the bank should be (ISO 3166-1); a BIC of another country is a warning. */
  readonly country?: string | undefined
}

/** A BIC (SWIFT code), with the name of its bank. */
export const BicField = forwardRef<HTMLInputElement, BicFieldProps>(function BicField(props, ref) {
  const { country = '' } = props
  const check = useCallback((text: string) => checkBic(text, { country }), [country])
  const field = useCheckedField({ ...props, check })
  const note = useBankNote('bic', field.check)
  return (
    <AccountField
      field={field}
      host={props}
      inputRef={ref}
      autoCapitalize="characters"
      isGrouped
      note={note}
      wording="bic"
      words={words}
    />
  )
})

const words = { ...fieldWords, ...bicWords }
