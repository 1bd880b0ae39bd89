'use client'
import { forwardRef } from 'react'
import { checkIban, type IbanCheck } from '../../accounts/iban.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { ibanWords } from '../../messages/en/iban.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'
import { useBankNote } from './useBankNote.ts'

export interface IbanFieldProps extends AccountFieldProps<IbanCheck> {}

/** An IBAN: names its country and length while it grows, then its bank. */
export const IbanField = forwardRef<HTMLInputElement, IbanFieldProps>(
  function IbanField(props, ref) {
    const field = useCheckedField({ ...props, check: checkIban })
    const { text } = useTranslator(words)
    const bank = useBankNote('iban', field.check)
    const length = ibanLengthSoFar(field.check)
    const progress: FieldMessage | undefined = length && {
      tone: 'info',
      text: text('iban.progress', length),
    }
    return (
      <AccountField
        field={field}
        host={props}
        inputRef={ref}
        autoCapitalize="characters"
        isGrouped
        note={bank ?? progress}
        wording="iban"
        words={words}
      />
    )
  },
)

/** How far an IBAN has come, once its country is known. */
export function ibanLengthSoFar({ status, value, code, params }: IbanCheck) {
  const actual = value.length
  if (status === 'valid') return { country: value.slice(0, 2), actual, expected: actual }
  return code === 'ibanLength' && status === 'incomplete' ? params : undefined
}

const words = { ...fieldWords, ...ibanWords }
