'use client'
import { forwardRef } from 'react'
import type { Check } from '../../accounts/check.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { plainTextWords } from '../../messages/en/plainText.ts'
import { checkPlainText } from '../../rules/plainText.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface OtherAccountFieldProps extends AccountFieldProps<Check> {
  /** The API's name of the field, from which its label is made. */
  readonly field: string
}

/** An identifier that the API asks for and the kit doesn't know: a plain text with a readable label. */
export const OtherAccountField = forwardRef<HTMLInputElement, OtherAccountFieldProps>(
  function OtherAccountField({ field: wording, ...props }, ref) {
    const field = useCheckedField<Check>({ ...props, check: checkPlainText })
    return (
      <AccountField field={field} host={props} inputRef={ref} wording={wording} words={words} />
    )
  },
)

const words = { ...fieldWords, ...plainTextWords }
