'use client'
import { forwardRef, useCallback, useState } from 'react'
import type { PayIdCheck, PayIdKind } from '../../accounts/payId.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { payIdWords } from '../../messages/en/payId.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { checkChosenPayId } from '../../rules/chosenPayId.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'
import { payIdNote } from './payIdNote.ts'

export interface PayIdFieldProps extends AccountFieldProps<PayIdCheck> {}

/** A PayID of any kind, which it names: mobile number, email, ABN or organisation ID. */
export const PayIdField = forwardRef<HTMLInputElement, PayIdFieldProps>(
  function PayIdField(props, ref) {
    const translator = useTranslator(words)
    const [chosen, setChosen] = useState<PayIdKind>()
    const check = useCallback((typed: string) => checkChosenPayId(typed, chosen), [chosen])
    const field = useCheckedField({
      ...props,
      check,
      onChange(value, verdict) {
        if (verdict.status !== 'valid') setChosen(undefined) // The choice was about another text.
        props.onChange?.(value, verdict)
      },
    })
    return (
      <AccountField
        {...payIdNote(translator, field.check, setChosen)}
        field={field}
        host={props}
        inputRef={ref}
        wording="payid"
        words={words}
      />
    )
  },
)

const words = { ...fieldWords, ...payIdWords }
