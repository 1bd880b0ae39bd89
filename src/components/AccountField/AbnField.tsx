'use client'
import { forwardRef } from 'react'
import { type AbnCheck, checkAbn } from '../../accounts/abn.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { abnWords } from '../../messages/en/abn.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface AbnFieldProps extends AccountFieldProps<AbnCheck> {}

/** An Australian business number. */
export const AbnField = forwardRef<HTMLInputElement, AbnFieldProps>(function AbnField(props, ref) {
  const field = useCheckedField({ ...props, check: checkAbn })
  return (
    <AccountField
      field={field}
      host={props}
      inputRef={ref}
      inputMode="numeric"
      isGrouped
      wording="abn"
      words={words}
    />
  )
})

const words = { ...fieldWords, ...abnWords }
